package quorate.membership.person;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import quorate.chassis.seal.SealingKey;

/**
 * The code of an invitation, made of its id under the person's key: so it stands nowhere, and
 * asking again for the same invitation gives the same code. 20 characters of 5 bits, without those
 * that are easily confused.
 */
final class InvitationCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 20;
  private static final int GROUP = 5;

  private InvitationCode() {}

  static String of(SealingKey key, UUID invitation) {
    byte[] made = hmac(key, "invitation " + invitation);
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(made[i] & 31));
    }
    return code.toString();
  }

  /** The hash of a code as somebody typed it. */
  static String hash(String code) {
    String plain =
        code.toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replaceAll("[IL]", "1");
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("SHA-256 is missing", e);
    }
  }

  private static byte[] hmac(SealingKey key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(key.published()), "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 is missing", e);
    }
  }
}
