package quorate.chassis.log;

import java.time.Instant;

/** A row of the entry table. */
record Stored(long position, String stream, int version, Instant recorded, byte[] bytes) {}
