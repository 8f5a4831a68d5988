package quorate.membership.imports;

import org.jspecify.annotations.Nullable;

/** How many changes or remarks of one group have this reason and were decided so. */
public record GroupRow(
    String group, @Nullable String reason, @Nullable String decided, long changes) {}
