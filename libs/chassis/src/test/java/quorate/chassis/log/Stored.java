package quorate.chassis.log;

import java.time.Instant;

/** A row of the entry table. */
public record Stored(long position, String stream, int version, Instant recorded, byte[] bytes) {}
