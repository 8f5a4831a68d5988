package quorate.membership.memberlist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A hash of what a list says of practices. Whom it names is left out: a hash of that would let
 * somebody who guesses a name find out that it stood there, after it was erased too.
 */
final class ListFingerprint {

  private ListFingerprint() {}

  static String of(MemberList list) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (ListLine line : list.lines()) {
        String said = "%s|%s|%s%n".formatted(line.practice(), line.standing(), line.held());
        digest.update(said.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
