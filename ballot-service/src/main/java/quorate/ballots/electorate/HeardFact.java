package quorate.ballots.electorate;

import java.time.Instant;

/** A fact with the entry of membership's log that told it. */
public record HeardFact(Fact fact, long position, Instant recorded) {}
