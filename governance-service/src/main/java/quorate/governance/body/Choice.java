package quorate.governance.body;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the register by which a seat is filled: of which body, if of one, carried or not,
 * on which day, and whether it stands still.
 */
public record Choice(
    UUID decision, @Nullable UUID body, boolean carried, LocalDate on, boolean stands) {}
