package quorate.notifications.vote;

import java.util.UUID;

/** A practice voted, or changed its vote, by this person's hand. */
public record VoteCast(UUID ballot, String practice, UUID person) {}
