package quorate.auditor.ballot;

import static quorate.auditor.finding.Check.HEARD_IN_TIME;
import static quorate.auditor.finding.Check.ROLL_AS_FROZEN;
import static quorate.auditor.finding.Check.ROLL_FOLLOWS_REGISTER;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import quorate.auditor.ballot.BallotEntry.Drafted;
import quorate.auditor.ballot.BallotEntry.Electorate;
import quorate.auditor.ballot.BallotEntry.NoticeGiven;
import quorate.auditor.ballot.BallotEntry.RollFrozen;
import quorate.auditor.finding.Finding;
import quorate.auditor.register.View;
import quorate.counting.Weight;

/** The roll against the register on the record date, and against what froze it. */
record RollCheck(Ground ground) {

  void check(Trail trail) {
    if (trail.frozen == null) {
      return;
    }
    asFrozen(trail, trail.frozen);
    if (trail.drafted != null
        && trail.notice != null
        && !(trail.drafted.electorate() instanceof Electorate.UnderOtherTerms)) {
      followsRegister(trail, trail.drafted, trail.notice, trail.frozen);
    }
  }

  private void followsRegister(
      Trail trail, Drafted drafted, NoticeGiven notice, RollFrozen frozen) {
    if (frozen.drawnAt() >= ground.membership().size()) {
      say(
          frozen
              .at()
              .lacks(
                  HEARD_IN_TIME,
                  "at most " + (ground.membership().size() - 1),
                  frozen.drawnAt(),
                  "the roll of ballot " + trail.ballot + " was drawn at an unknown position"));
    }
    var view = new View(notice.recordDate(), frozen.drawnAt());
    var due = new RollRule(drafted.electorate(), view).draw(ground.register());
    trail.roll.values().forEach(each -> compare(each, due.remove(each.line().practice())));
    due.values()
        .forEach(
            line -> {
              String sentence = "practice " + line.practice() + " is entitled, but not on the roll";
              say(frozen.at().lacks(ROLL_FOLLOWS_REGISTER, line, "no line", sentence));
            });
  }

  private void compare(BallotEntry.Enrolled enrolled, @Nullable RollLine due) {
    if (!enrolled.line().equals(due)) {
      String sentence =
          "practice %s is on the roll %s"
              .formatted(
                  enrolled.line().practice(),
                  due == null
                      ? "but not entitled by the register"
                      : "otherwise than the register gives it");
      Object expected = due == null ? "no line" : due;
      say(enrolled.at().lacks(ROLL_FOLLOWS_REGISTER, expected, enrolled.line(), sentence));
    }
  }

  private void asFrozen(Trail trail, RollFrozen frozen) {
    var lines = trail.roll.values().stream().map(BallotEntry.Enrolled::line).toList();
    compare(frozen, "electors", (long) lines.size(), frozen.electors());
    compare(frozen, "weight", trail.entitled().weight(), frozen.weight());
    compare(frozen, "further weights", further(lines), frozen.further());
    compare(frozen, "fingerprint", RollLine.fingerprint(lines), frozen.fingerprint());
  }

  private static Map<String, Weight> further(List<RollLine> lines) {
    var sums = new TreeMap<String, Weight>();
    lines.forEach(
        line -> line.further().forEach((name, more) -> sums.merge(name, more, Weight::plus)));
    return sums;
  }

  private void compare(RollFrozen frozen, String what, Object derived, Object stated) {
    if (!derived.equals(stated)) {
      String sentence = "the frozen roll states another " + what + " than its lines give";
      say(frozen.at().lacks(ROLL_AS_FROZEN, derived, stated, sentence));
    }
  }

  private void say(Finding finding) {
    ground.findings().accept(finding);
  }
}
