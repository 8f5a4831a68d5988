package quorate.ballots.vote;

/**
 * A choice that nobody can read until the ballot's key is published with its close: AES-256-GCM,
 * bound to the entry that carries it; both parts in base64url. Sealed outside of any decision.
 */
public record SealedChoice(String nonce, String ciphertext) {}
