package quorate.notifications.people;

import java.util.UUID;

/** A text that only the person's key opens; it is bound to the entry that it was recorded in. */
public record SealedText(UUID person, String nonce, String ciphertext) {}
