package quorate.auditor.register;

import java.time.LocalDate;

/** The register on a civil date, as known when membership's log had reached a position. */
public record View(LocalDate on, long position) {}
