package quorate.auditor.log;

import java.util.function.Consumer;
import quorate.auditor.finding.Check;
import quorate.auditor.finding.Finding;

/** Where findings about one entry go. */
public record Findings(Consumer<Finding> findings, Entry at) {

  /** Says that the entry is wrong, unless it tells what it should. */
  public void same(Check check, Object expected, Object found, String what) {
    if (!expected.equals(found)) {
      say(check, expected, found, what);
    }
  }

  /** Says that the entry is wrong, unless this holds. */
  public void must(Check check, boolean holds, String expected, String what) {
    if (!holds) {
      say(check, expected, "not so", what);
    }
  }

  private void say(Check check, Object expected, Object found, String what) {
    String sentence = at.type() + " of " + at.stream() + ": " + what;
    findings.accept(at.place().lacks(check, expected, found, sentence));
  }
}
