package quorate.ballots.electorate;

import java.time.Instant;

/** A statement with the entry of membership's log that told it. */
public record HeardFact(Statement fact, long position, Instant recorded) {}
