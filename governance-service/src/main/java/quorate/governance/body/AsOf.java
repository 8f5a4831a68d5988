package quorate.governance.body;

import java.time.LocalDate;

/** What is known of somebody as of a day. */
public record AsOf(Candidate candidate, LocalDate day) {}
