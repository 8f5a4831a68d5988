package quorate.ballots.receipts;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what anybody can prove that an entry stands in the log. */
public final class LeafHash {

  private LeafHash() {}

  /** As RFC 6962 hashes a leaf: SHA-256 over a zero byte and the entry. */
  public static String of(byte[] entry) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update((byte) 0);
      return HexFormat.of().formatHex(sha256.digest(entry));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
