package quorate.counting.tie;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Lots drawn from a seed. The commitment may be published beforehand, the seed only after the
 * close; anybody can then draw again. The order in which candidates are named does not matter.
 */
public record Lot(String seed) {

  /** How a lot is drawn, to stand in the count sheet. */
  public static final String PROCEDURE =
      "SHA-256 of the seed, the number of the draw and the candidate's name, each but the last"
          + " followed by a line feed, in UTF-8; the lowest digest is drawn";

  /**
   * The lot that follows from a secret which is published later, so that nothing more is to be
   * kept: its seed is SHA-256 of {@code lot}, a line feed and the secret.
   */
  public static Lot following(String secret) {
    return new Lot(sha256("lot\n" + secret));
  }

  /** What is published before the ballot opens: SHA-256 of the seed, in hexadecimal. */
  public String commitment() {
    return sha256(seed);
  }

  /** The draw with this number (1, 2 … in a count) among these candidates. */
  public Draw draw(int number, List<String> among) {
    var slips = among.stream().map(name -> new Draw.Slip(name, digest(number, name))).toList();
    var drawn = slips.stream().min(Comparator.comparing(Draw.Slip::digest)).orElseThrow();
    return new Draw(seed, number, PROCEDURE, slips, drawn.candidate());
  }

  private String digest(int number, String name) {
    return sha256(seed + "\n" + number + "\n" + name);
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
