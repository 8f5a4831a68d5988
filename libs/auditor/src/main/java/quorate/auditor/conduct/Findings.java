package quorate.auditor.conduct;

import java.util.function.Consumer;
import quorate.auditor.finding.Check;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.Entry;

/** Where findings about one thing go. */
record Findings(Consumer<Finding> findings, String about) {

  /** Says that an entry is wrong, unless it tells what it should. */
  void same(Check check, Entry at, Object expected, Object found, String what) {
    if (!expected.equals(found)) {
      say(check, at, expected, found, what);
    }
  }

  /** Says that an entry is wrong, unless this holds. */
  void must(Check check, Entry at, boolean holds, String expected, String what) {
    if (!holds) {
      say(check, at, expected, "not so", what);
    }
  }

  private void say(Check check, Entry at, Object expected, Object found, String what) {
    findings.accept(at.place().lacks(check, expected, found, about + " " + what));
  }
}
