package quorate.chassis.hear;

import java.time.Instant;

/**
 * How far a neighbour's log shows here: everything up to {@code position} (-1: nothing yet), so
 * everything recorded before {@code completeUntil}. {@code stale}: nothing, progress included, was
 * heard for 30 s, or hearing or a view made of it has stopped; a decision that needs it is refused.
 */
public record HeardUpTo(long position, Instant completeUntil, boolean stale) {}
