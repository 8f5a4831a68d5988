package quorate.chassis.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Seals with AES-256-GCM under a random nonce; the entry's id is the associated data, so what is
 * sealed cannot be moved to another entry. Opening with another key or id throws {@link
 * IllegalArgumentException}.
 */
public final class Seals {

  private static final int BLOCK = 256;

  private Seals() {}

  /** Seals a person's text for one entry, under their first key. */
  public static SealedValue seal(SealingKey key, UUID person, UUID entry, String text) {
    return seal(key, person, null, entry, text);
  }

  /** Seals a person's text for one entry, under the key of theirs that {@code which} names. */
  public static SealedValue seal(
      SealingKey key, UUID person, @Nullable String which, UUID entry, String text) {
    byte[] nonce = SealingKey.randomNonce();
    return new SealedValue(
        person, which, text(nonce), text(key.encrypt(nonce, bound(entry), text.getBytes(UTF_8))));
  }

  /** Opens a person's text. */
  public static String open(SealingKey key, UUID entry, SealedValue sealed) {
    return open(key, entry, sealed.nonce(), sealed.ciphertext());
  }

  /** Seals a choice, padded with spaces so that its length tells nothing. */
  public static SealedChoice sealChoice(SealingKey key, UUID entry, String json) {
    byte[] plain = json.getBytes(UTF_8);
    byte[] padded = Arrays.copyOf(plain, Math.ceilDiv(Math.max(plain.length, 1), BLOCK) * BLOCK);
    Arrays.fill(padded, plain.length, padded.length, (byte) ' ');
    byte[] nonce = SealingKey.randomNonce();
    return new SealedChoice(text(nonce), text(key.encrypt(nonce, bound(entry), padded)));
  }

  /** Opens a choice, without its padding. */
  public static String openChoice(SealingKey key, UUID entry, SealedChoice sealed) {
    return open(key, entry, sealed.nonce(), sealed.ciphertext()).stripTrailing();
  }

  private static String open(SealingKey key, UUID entry, String nonce, String ciphertext) {
    Base64.Decoder decoder = Base64.getUrlDecoder();
    return new String(
        key.decrypt(decoder.decode(nonce), bound(entry), decoder.decode(ciphertext)), UTF_8);
  }

  private static byte[] bound(UUID entry) {
    return entry.toString().getBytes(UTF_8);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
