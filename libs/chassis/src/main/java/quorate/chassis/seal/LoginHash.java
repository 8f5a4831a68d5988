package quorate.chassis.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keyed hashes (HMAC-SHA256) of what must be recognised but not read: a log-in, and a request whose
 * body may have little to guess. The key is the same for all services and in no database.
 */
@Singleton
public final class LoginHash {

  private static final int LENGTH = 22;

  private final byte[] loginKey;
  private final byte[] requestKey;

  /** The key in base64, 32 bytes. */
  public LoginHash(@ConfigProperty(name = "quorate.login-hash-key") String key) {
    loginKey = Base64.getDecoder().decode(key);
    if (loginKey.length != 32) {
      throw new IllegalArgumentException("quorate.login-hash-key has 32 bytes in base64");
    }
    requestKey = hmac(loginKey, "request".getBytes(UTF_8));
  }

  /** The name of a log-in: 22 characters of base64url. */
  public String of(String issuer, String subject) {
    byte[] hash = hmac(loginKey, (issuer + "\n" + subject).getBytes(UTF_8));
    return Base64.getUrlEncoder().encodeToString(hash).substring(0, LENGTH);
  }

  /** The fingerprint of a request: its first line, then its body. */
  public byte[] ofRequest(String line, byte[] body) {
    return hmac(requestKey, line.getBytes(UTF_8), body);
  }

  private static byte[] hmac(byte[] key, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 is missing", e);
    }
  }
}
