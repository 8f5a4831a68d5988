package quorate.auditor.ballot;

import static quorate.auditor.finding.Check.HEARD_IN_TIME;
import static quorate.auditor.finding.Check.ROLL_AS_FROZEN;
import static quorate.auditor.finding.Check.ROLL_FOLLOWS_REGISTER;

import java.util.HashSet;
import java.util.List;
import quorate.auditor.ballot.BallotEntry.Drafted;
import quorate.auditor.ballot.BallotEntry.Electorate;
import quorate.auditor.ballot.BallotEntry.NoticeGiven;
import quorate.auditor.ballot.BallotEntry.RollFrozen;
import quorate.auditor.finding.Finding;
import quorate.auditor.register.View;

/** The roll against the register on the record date, and against what froze it. */
record RollCheck(Ground ground) {

  void check(Trail trail) {
    if (trail.frozen == null) {
      return;
    }
    asFrozen(trail, trail.frozen);
    if (trail.drafted != null && trail.notice != null) {
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
    var entitled =
        new HashSet<>(
            entitled(drafted.electorate(), new View(notice.recordDate(), frozen.drawnAt())));
    for (var enrolled : trail.roll.values()) {
      if (!entitled.remove(enrolled.line().practice())) {
        String who = "practice " + enrolled.line().practice() + " is on the roll";
        say(
            enrolled
                .at()
                .lacks(
                    ROLL_FOLLOWS_REGISTER,
                    "no line",
                    "a line",
                    who + ", but the register does not entitle it on " + notice.recordDate()));
      }
    }
    for (String missing : entitled.stream().sorted().toList()) {
      String who = "practice " + missing + " was entitled on " + notice.recordDate();
      say(
          frozen
              .at()
              .lacks(ROLL_FOLLOWS_REGISTER, "a line", "no line", who + ", but is not on the roll"));
    }
  }

  private List<String> entitled(Electorate electorate, View view) {
    return switch (electorate) {
      case Electorate.PracticesOfArea(var area) -> ground.register().practicesOf(area, view);
      case Electorate.Members() -> ground.register().members(view);
    };
  }

  private void asFrozen(Trail trail, RollFrozen frozen) {
    var lines = trail.roll.values().stream().map(BallotEntry.Enrolled::line).toList();
    compare(frozen, "electors", (long) lines.size(), frozen.electors());
    compare(frozen, "weight", trail.entitled().weight(), frozen.weight());
    compare(frozen, "fingerprint", RollLine.fingerprint(lines), frozen.fingerprint());
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
