package quorate.membership.person;

import java.util.UUID;

/**
 * Personal data under its person's key: who holds the key can read it, and nobody once the key is
 * destroyed.
 */
public record SealedText(UUID person, String nonce, String ciphertext) {}
