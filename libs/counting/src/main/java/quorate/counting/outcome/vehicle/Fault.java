package quorate.counting.outcome.vehicle;

import quorate.counting.outcome.rule.Source;

/** Why rules are refused: the part of them, the reason, and the source that says so. */
public record Fault(String part, String reason, Source source) {}
