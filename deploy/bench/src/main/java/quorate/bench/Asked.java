package quorate.bench;

import java.time.Instant;
import java.time.LocalDate;

/** A page of the register: after this practice, as on a day, as known at an instant. */
record Asked(String after, LocalDate on, Instant known) {}
