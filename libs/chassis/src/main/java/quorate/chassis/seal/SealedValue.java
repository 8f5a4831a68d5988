package quorate.chassis.seal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Personal data as it stands in an entry: sealed under one of the person's keys, bound to the
 * entry's id. {@code key} says which, where it is not the person's first.
 */
public record SealedValue(UUID person, @Nullable String key, String nonce, String ciphertext) {

  /** Sealed under the person's first key. */
  public SealedValue(UUID person, String nonce, String ciphertext) {
    this(person, null, nonce, ciphertext);
  }

  /** The holder of the person's first key. */
  public static String holder(UUID person) {
    return "person/" + person;
  }

  /** The holder of another of the person's keys, as {@code person/…/contact}. */
  public static String holder(UUID person, String key) {
    return holder(person) + "/" + key;
  }

  /** The holder of the key that opens this. */
  public String holder() {
    return key == null ? holder(person) : holder(person, key);
  }
}
