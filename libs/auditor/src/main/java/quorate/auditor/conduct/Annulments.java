package quorate.auditor.conduct;

import static quorate.auditor.finding.Check.ANNULMENT;

import java.util.List;
import java.util.Optional;
import quorate.auditor.log.Entry;

/** Whether a result was annulled, or a ballot withdrawn, as the challenge it names had it. */
record Annulments(Course course, Entry drafted, Findings findings) {

  void check() {
    course.all("result-annulled").forEach(this::annulled);
    course
        .all("ballot-withdrawn")
        .filter(each -> each.data().has("challenge"))
        .forEach(each -> reason(each, "A challenge was upheld: " + ground(each), upheld(each)));
  }

  private void annulled(Entry ended) {
    var upheld = upheld(ended);
    reason(ended, ground(ended), upheld);
    String rerun = upheld.map(each -> Course.told(each, "rerun")).orElse("");
    told(ended, rerun, "rerun");
    var declared = course.lastBefore(ended, "ballot-declared");
    told(ended, declared.map(each -> Course.told(each, "declared")).orElse(""), "declared");
    for (String word : List.of("title", "question", "matter")) {
      told(ended, Course.told(drafted, word), word);
    }
  }

  private void reason(Entry ended, String reason, Optional<Entry> upheld) {
    boolean asked = upheld.filter(Challenges::ends).isPresent();
    findings.must(
        ANNULMENT, ended, asked, "a challenge upheld for it", "is annulled though none asks it");
    told(ended, reason, "reason");
  }

  private Optional<Entry> upheld(Entry ended) {
    return course
        .ofChallenge(Course.told(ended, "challenge"), "challenge-upheld")
        .filter(each -> each.position() < ended.position())
        .findFirst();
  }

  private String ground(Entry ended) {
    return course
        .ofChallenge(Course.told(ended, "challenge"), "challenge-lodged")
        .map(each -> Course.told(each, "ground"))
        .findFirst()
        .orElse("nothing");
  }

  private void told(Entry ended, String expected, String name) {
    String stated = Course.told(ended, name);
    findings.same(ANNULMENT, ended, expected, stated, "is annulled with another " + name);
  }
}
