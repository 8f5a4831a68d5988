package quorate.chassis.seal;

/**
 * A choice as it stands in an entry: sealed under a key that is published when the time has come.
 */
public record SealedChoice(String nonce, String ciphertext) {}
