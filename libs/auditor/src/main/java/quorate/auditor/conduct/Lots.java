package quorate.auditor.conduct;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** The lot that puts candidates in order, by the seed that the close tells. */
final class Lots {

  private Lots() {}

  /** What a call says beforehand of the seed. */
  static String commitment(String seed) {
    return sha256(seed);
  }

  static List<String> order(String seed, Collection<String> persons) {
    return persons.stream().sorted(comparing(each -> sha256(seed + "/" + each))).toList();
  }

  private static String sha256(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
