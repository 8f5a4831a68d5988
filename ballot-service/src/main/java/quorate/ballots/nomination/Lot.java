package quorate.ballots.nomination;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * The lot that puts candidates in order: by the SHA-256, in lower-case hexadecimal, of the seed, a
 * stroke and the person's id. Who stands changes nobody else's lot, and anybody can draw it again.
 */
public final class Lot {

  private Lot() {}

  /** What a call says beforehand of the seed that its close will tell. */
  public static String commitment(String seed) {
    return sha256(seed);
  }

  static List<UUID> order(String seed, List<UUID> candidates) {
    return candidates.stream().sorted(comparing(each -> sha256(seed + "/" + each))).toList();
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
