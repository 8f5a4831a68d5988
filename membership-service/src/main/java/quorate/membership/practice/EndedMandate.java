package quorate.membership.practice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mandate that ended with its practice; {@code to} was its own last day, if it had one. */
public record EndedMandate(UUID person, UUID mandate, @Nullable LocalDate to) {}
