package quorate.chassis.seal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A key of AES-256-GCM. Prints as nothing. */
public final class SealingKey {

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  // Looking a cipher up among the providers costs as much as sealing a line with it.
  private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(SealingKey::newCipher);

  private final byte[] bytes;

  SealingKey(byte[] bytes) {
    if (bytes.length != KEY_BYTES) {
      throw new IllegalArgumentException("a key has 32 bytes, not " + bytes.length);
    }
    this.bytes = bytes.clone();
  }

  static SealingKey random() {
    return new SealingKey(randomBytes(KEY_BYTES));
  }

  static byte[] randomNonce() {
    return randomBytes(NONCE_BYTES);
  }

  /** A published key, read back. */
  public static SealingKey read(String text) {
    return new SealingKey(Base64.getUrlDecoder().decode(text));
  }

  /** The key in base64url, for the entry that publishes it. */
  public String published() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "a key";
  }

  byte[] bytes() {
    return bytes.clone();
  }

  byte[] encrypt(byte[] nonce, byte[] associated, byte[] plain) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, nonce, associated).doFinal(plain);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot seal", e);
    }
  }

  byte[] decrypt(byte[] nonce, byte[] associated, byte[] sealed) {
    try {
      return cipher(Cipher.DECRYPT_MODE, nonce, associated).doFinal(sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not sealed with this key for this place", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, byte[] associated) throws GeneralSecurityException {
    Cipher cipher = CIPHER.get();
    cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(associated);
    return cipher;
  }

  private static Cipher newCipher() {
    try {
      return Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES-GCM", e);
    }
  }

  private static byte[] randomBytes(int length) {
    byte[] random = new byte[length];
    RANDOM.nextBytes(random);
    return random;
  }
}
