package quorate.governance.validity;

import java.util.Locale;

/**
 * How a text differs from the one that was told: by nothing, by what is clerical on its face, or by
 * more. Whether a correction was one of substance is for people to say; software compares
 * characters, and a figure is never clerical.
 */
record Wording(String told, String text, int changed) {

  private static final int FEW = 3;
  private static final int LONGEST = 4_000;
  private static final int MANY = Integer.MAX_VALUE;

  static Wording of(String told, String text) {
    String one = told.strip();
    String other = text.strip();
    boolean figures =
        one.replaceAll("\\D+", " ").strip().equals(other.replaceAll("\\D+", " ").strip());
    return new Wording(one, other, figures ? apart(plain(one), plain(other)) : MANY);
  }

  boolean isSame() {
    return told.equals(text);
  }

  boolean isClerical() {
    return changed <= FEW;
  }

  String sentence() {
    if (isSame()) {
      return "Its text is that of the notice, which says that it is a special resolution.";
    }
    return "%s The notice: \"%s\" As it stands: \"%s\"".formatted(how(), told, text);
  }

  private String how() {
    if (!isClerical()) {
      return "Its text is not that of the notice.";
    }
    return changed == 0
        ? "Its text differs from the notice in capital letters, punctuation or spaces only."
        : "Its text differs from the notice in %d %s, beside capital letters, punctuation and spaces."
            .formatted(changed, changed == 1 ? "character" : "characters");
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  // characters to be put in, left out or changed
  private static int apart(String one, String other) {
    if (Math.abs(one.length() - other.length()) > FEW) {
      return MANY;
    }
    if (one.length() > LONGEST) {
      return one.equals(other) ? 0 : MANY;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int same = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
