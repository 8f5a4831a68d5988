package quorate.auditor.finding;

/** Where in the logs a finding points: the log as its topic's name, the position of the entry. */
public record Place(String log, long position) {

  /** Makes the finding that this place does not hold what it should. */
  public Finding lacks(Check check, Object expected, Object found, String sentence) {
    return new Finding(
        check, String.valueOf(expected), String.valueOf(found), log, position, sentence);
  }
}
