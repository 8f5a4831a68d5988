package quorate.auditor.meeting;

import static quorate.auditor.finding.Check.DECISION_FOLLOWS_MOTION;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;

/**
 * What of meetings stands in the register: each decision once it is for good, which at a general
 * meeting one on hands is when nobody can demand a poll any more.
 */
final class Register {

  private final Map<String, Entry> unentered = new LinkedHashMap<>();
  private final Set<String> due = new HashSet<>();
  private final Set<String> decided = new HashSet<>();

  /** What was decided for good and is not entered; by the entry that made it so. */
  Stream<Entry> unentered() {
    return unentered.values().stream();
  }

  /** Notes what an entry has decided for good. */
  void goesOn(Entry entry, Meeting meeting, boolean polls) throws Malformed {
    for (Motion motion : meeting.motions.values()) {
      if (motion.decided.isPresent() && !(polls && meeting.isJustDeclared(motion))) {
        String decision = motion.decided.get().text("decision");
        if (due.add(decision)) {
          unentered.put(decision, entry);
        }
      }
    }
  }

  void entered(String decision, String motion, Findings findings) {
    due.add(decision);
    unentered.remove(decision);
    findings.must(
        DECISION_FOLLOWS_MOTION, decided.add(motion), "one decision of a motion", "another");
  }
}
