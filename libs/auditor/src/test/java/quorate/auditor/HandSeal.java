package quorate.auditor;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals a choice as a ballot service does. */
final class HandSeal {
  private static final byte[] KEY_BYTES = "0123456789abcdef0123456789abcdef".getBytes(ascii());
  static final String KEY = base64(KEY_BYTES);

  private HandSeal() {}

  static String choice(String entryId, String plain) {
    try {
      byte[] nonce = entryId.substring(0, 12).getBytes(ascii());
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE,
          new SecretKeySpec(KEY_BYTES, "AES"),
          new GCMParameterSpec(128, nonce));
      cipher.updateAAD(entryId.getBytes(ascii()));
      byte[] sealed = cipher.doFinal("%-256s".formatted(plain).getBytes(ascii()));
      return "{\"nonce\":\"%s\",\"ciphertext\":\"%s\"}".formatted(base64(nonce), base64(sealed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Charset ascii() {
    return StandardCharsets.US_ASCII;
  }
}
