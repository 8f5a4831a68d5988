package quorate.auditor.conduct;

import static quorate.auditor.finding.Check.RECOUNT;

import quorate.auditor.log.Entry;

/** Whether papers were counted again because a challenge had it, and to the same figures. */
record Recounts(Course course, Findings findings) {

  void check() {
    course.all("ballot-recounted").forEach(this::check);
  }

  private void check(Entry again) {
    boolean asked =
        course
            .ofChallenge(Course.told(again, "challenge"), "challenge-upheld")
            .filter(upheld -> upheld.position() < again.position())
            .anyMatch(upheld -> Course.told(upheld, "consequence").equals("recount"));
    findings.must(
        RECOUNT, again, asked, "a challenge upheld for it", "is counted again though none asks it");
    var first = course.lastBefore(again, "ballot-counted");
    if (first.isEmpty()) {
      findings.must(RECOUNT, again, false, "a count first", "is counted again, but never was");
      return;
    }
    var count = again.data().in("count").json();
    boolean same = first.get().data().json().equals(count);
    String stated = again.data().json().path("equal").toString();
    findings.same(
        RECOUNT,
        again,
        String.valueOf(same),
        stated,
        "is counted again, and said to be as it is not");
    findings.must(
        RECOUNT,
        again,
        same,
        "the first count",
        "is counted again from the same papers to another");
  }
}
