package quorate.auditor.ballot;

import static quorate.auditor.finding.Check.HANDS_AS_RULED;

import java.util.Map;
import java.util.Optional;
import quorate.auditor.ballot.BallotEntry.HandsDeclared;
import quorate.auditor.ballot.BallotEntry.NoticeGiven;

/** What was declared of a show of hands, held against the record that it names. */
record DeclaredOnHands(Ground ground, Trail trail, NoticeGiven notice) {

  /** What the hands that were declared come to, with their figures; empty where none were. */
  record Found(Map<String, Object> outcome, Optional<Figures> figures) {}

  Optional<Found> check() {
    for (int record = 1; record <= trail.hands.size(); record++) {
      outcome(record);
    }
    HandsDeclared said = trail.onHands;
    if (said == null || said.record().isEmpty()) {
      return Optional.empty();
    }
    int stands =
        (int)
            trail.hands.stream()
                .filter(each -> each.at().position() < said.at().position())
                .count();
    if (said.record().get() != stands || stands == 0) {
      say(said, stands, said.record().get(), "another record than stood");
      return Optional.empty();
    }
    var outcome = outcome(stands);
    String verdict = String.valueOf(outcome.get("verdict"));
    if (!said.verdict().equals(verdict)) {
      say(said, verdict, said.verdict(), "what the hands do not come to");
    }
    return Optional.of(new Found(outcome, figures(stands, outcome)));
  }

  // as stated, once it is judged: a wrong record is one finding
  private Map<String, Object> outcome(int record) {
    var said = trail.hands.get(record - 1);
    return notice
        .ruling()
        .flatMap(
            rule ->
                new CastingCheck(ground, trail, notice).onHands(record, new HandsSeen(said), rule))
        .orElse(said.outcome());
  }

  private Optional<Figures> figures(int record, Map<String, Object> outcome) {
    var drafted = trail.drafted;
    if (drafted == null) {
      return Optional.empty();
    }
    var seen = new HandsSeen(trail.hands.get(record - 1));
    var there = seen.there();
    int needed = notice.ruling().map(rule -> rule.headsNeeded(trail.entitled())).orElse(0);
    var turnout = new Turnout(trail.entitled(), trail.participation(there.members()), needed);
    var figures =
        Figures.derived(
            drafted.asked().method(), turnout, seen.count(drafted, trail), drafted.ruled());
    return Optional.of(figures.with(outcome, true).seen(there.heads()));
  }

  private void say(HandsDeclared at, Object expected, Object found, String what) {
    String sentence = "the declaration on hands of ballot " + trail.ballot + " says " + what;
    ground
        .findings()
        .accept(
            at.at()
                .lacks(HANDS_AS_RULED, String.valueOf(expected), String.valueOf(found), sentence));
  }
}
