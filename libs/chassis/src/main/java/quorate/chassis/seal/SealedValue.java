package quorate.chassis.seal;

import java.util.UUID;

/**
 * Personal data as it stands in an entry: sealed under the person's key, bound to the entry's id.
 */
public record SealedValue(UUID person, String nonce, String ciphertext) {}
