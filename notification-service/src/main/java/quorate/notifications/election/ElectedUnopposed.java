package quorate.notifications.election;

import java.util.UUID;

/** Candidates are elected without a vote; the bytes are handed on, and nothing else is needed. */
public record ElectedUnopposed(UUID nomination) {}
