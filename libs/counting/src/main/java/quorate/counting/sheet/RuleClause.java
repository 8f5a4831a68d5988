package quorate.counting.sheet;

/**
 * The clause of a rule that a stage applied: a stable key, where it stands and what it says. Its
 * text form is the key.
 */
public record RuleClause(String key, String source, String text) {

  @Override
  public String toString() {
    return key;
  }
}
