package quorate.governance.members;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member as the register has it on a day; {@code suspended} is since when, where it is; shares
 * are of all classes together, patients those of its newest list.
 */
public record Member(
    String member,
    LocalDate since,
    @Nullable LocalDate suspended,
    @Nullable String shares,
    @Nullable String patients) {}
