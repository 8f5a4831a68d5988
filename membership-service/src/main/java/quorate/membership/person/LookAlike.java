package quorate.membership.person;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** A text by how it looks: what cannot be seen is left out, and letters are Latin. */
final class LookAlike {

  // Marks over letters, what formats, and the fillers that count as letters and show nothing.
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{M}\\p{Cf}\\u115F\\u1160\\u3164\\uFFA0]");

  // Cyrillic, Greek, Armenian, Cherokee, Lisu and small capital letters, and the Latin ones that
  // they pass for.
  private static final String LIKE =
      "\u0410\u0412\u0415\u0417\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425"
          + "\u0430\u0433\u0435\u043A\u043C\u043D\u043E\u0440\u0441\u0442\u0443\u0445"
          + "\u0405\u0406\u0408\u0455\u0456\u0458\u0475"
          + "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7"
          + "\u03B1\u03B5\u03B9\u03BA\u03BD\u03BF\u03C1\u03C4\u03C5\u03C7\u03F2"
          + "\u054D\u057D\u0585\u1D04\u1D07\u1D1B\u1D1C\u0280\uA731\u0131\u017F"
          + "\u13A2\u13A1\u13D2\u13DA\u13AC\uAB72\uAB71\uABA2\uABAA\uAB7C"
          + "\uA4D4\uA4E3\uA4F4\uA4E2\uA4F0\u028B";
  private static final String LATIN =
      "ABE3KMHOPCTYX"
          + "arekmhopctyx"
          + "SIJsijv"
          + "ABEZHIKMNOPTYX"
          + "aeikvoptuxc"
          + "UuoCETURSis"
          + "TRRSEtrrse"
          + "TRUSEu";

  private LookAlike() {}

  static String latin(String text) {
    String shown = UNSEEN.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
    var latin = new StringBuilder(shown.length());
    for (int i = 0; i < shown.length(); i++) {
      int at = LIKE.indexOf(shown.charAt(i));
      latin.append(at < 0 ? shown.charAt(i) : LATIN.charAt(at));
    }
    return latin.toString();
  }
}
