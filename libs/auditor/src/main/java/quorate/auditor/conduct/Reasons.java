package quorate.auditor.conduct;

import static quorate.auditor.finding.Check.REASON_KNOWN;

import java.util.Set;
import quorate.auditor.log.Entry;

/** Whether the reasons given for an act are among those that there are for it. */
record Reasons(Course course, Findings findings) {
  private static final Set<String> TO_EXTEND =
      Set.of("service-disturbed", "notice-delayed", "quorum-at-risk", "information-added");
  private static final Set<String> OF_AN_OPTION =
      Set.of("withdrew", "died", "not-eligible", "no-longer-possible", "error-in-the-paper");

  void check() {
    course.all("ballot-extended").forEach(each -> known(each, TO_EXTEND));
    course.all("option-withdrawn").forEach(each -> known(each, OF_AN_OPTION));
    course
        .all("ballot-withdrawn")
        .filter(each -> !each.data().has("challenge"))
        .forEach(this::withdrawn);
  }

  private void known(Entry act, Set<String> reasons) {
    String reason = Course.told(act, "reason");
    boolean holds = reasons.contains(reason);
    findings.must(REASON_KNOWN, act, holds, reasons.toString(), "has a reason unknown: " + reason);
  }

  // by hand it is in words of one's own; what was decided on hands says so
  private void withdrawn(Entry act) {
    String reason = Course.told(act, "reason");
    findings.must(REASON_KNOWN, act, !reason.isBlank(), "a reason", "is withdrawn without one");
    course
        .lastBefore(act, "hands-declared")
        .ifPresent(
            hands ->
                findings.same(
                    REASON_KNOWN,
                    act,
                    "Decided on a show of hands: %s. No poll was demanded."
                        .formatted(Course.told(hands, "verdict")),
                    reason,
                    "is withdrawn for another reason"));
  }
}
