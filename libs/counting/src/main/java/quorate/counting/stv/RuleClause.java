package quorate.counting.stv;

/**
 * The clause of a rule set that a stage applied: a stable key, where it stands and what it says.
 */
public record RuleClause(String key, String source, String text) {}
