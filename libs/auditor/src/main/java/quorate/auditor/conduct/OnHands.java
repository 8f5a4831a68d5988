package quorate.auditor.conduct;

import static quorate.auditor.finding.Check.HANDS_AS_RULED;

import quorate.auditor.log.Entry;

/** Whether the chair declared what was recorded last of the hands; that is conclusive (s320). */
record OnHands(Course course, Findings findings) {

  void check() {
    course.all("hands-declared").forEach(this::check);
  }

  private void check(Entry said) {
    String recorded =
        course
            .lastBefore(said, "hands-recorded", "casting-vote-on-hands-given")
            .flatMap(each -> each.data().in("outcome").optional("verdict"))
            .orElse("nothing");
    findings.same(
        HANDS_AS_RULED,
        said,
        recorded,
        Course.told(said, "verdict"),
        "is declared on hands otherwise than they were recorded");
    findings.same(
        HANDS_AS_RULED,
        said,
        Course.logIn(said),
        Course.told(said, "by"),
        "is declared on hands by another than recorded it");
  }
}
