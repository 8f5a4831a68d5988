package quorate.chassis.wire;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says beside its data. {@code version} is its place in the stream, from 1; {@code
 * time} is stamped at the door; {@code heard} names the neighbours' positions that the decision
 * relied on, as {@code membership:123}, or is empty.
 */
public record EntryHeader(
    UUID id,
    String service,
    String convener,
    String stream,
    int version,
    Instant time,
    String actor,
    String authority,
    UUID correlation,
    @Nullable UUID causation,
    String heard) {}
