package quorate.ballots.nomination;

import java.time.LocalDate;

/** A seat fallen vacant within its term: which, since what day, and on what day its term ends. */
public record Vacancy(String vacated, LocalDate since, LocalDate termEnds) {}
