package quorate.auditor.ballot;

import static quorate.auditor.finding.Check.CLOSE_AS_RULED;

import java.util.Map;
import java.util.Optional;
import quorate.auditor.ballot.BallotEntry.Closed;
import quorate.auditor.ballot.BallotEntry.Extended;
import quorate.auditor.ballot.BallotEntry.NoticeGiven;
import quorate.auditor.ballot.BallotEntry.VoteCast;
import quorate.auditor.finding.Place;

/** Whether a ballot closed when it was to, and where it did not, whether that was allowed. */
record ClosingCheck(Ground ground, Trail trail, NoticeGiven notice) {

  void check(Map<String, VoteCast> votes) {
    InWriting.of(trail, notice)
        .ifPresent(
            one -> must(one.closesAsItLapses(), notice.at(), "to close otherwise than it lapses"));
    trail.extensions.forEach(this::check);
    Closed closed = trail.closed;
    if (closed == null) {
      return;
    }
    var closes = trail.closesAsOf(closed.at(), notice);
    papers(closed);
    switch (closed.reason().orElse("")) {
      case "" -> must(!closed.recorded().isBefore(closes), closed.at(), "closed before its time");
      case "passed" -> must(passed(votes), closed.at(), "closed as passed, but is not");
      case "all-voted" ->
          must(
              notice.timing().closesWhenAllVoted()
                  && votes.keySet().containsAll(trail.roll.keySet()),
              closed.at(),
              "closed since all had voted, which they had not, or which its notice does not say");
      default -> must(false, closed.at(), "closed for a reason that is none");
    }
  }

  // what was received in time is waited for as long as the notice says
  private void papers(Closed closed) {
    boolean waits =
        notice.papersConfirmedBy().filter(closed.recorded()::isBefore).isPresent()
            && !closed.reason().equals(Optional.of("passed"))
            && trail.papers.wait(closed.at());
    must(!waits, closed.at(), "closed while papers wait that were received in time");
  }

  private boolean passed(Map<String, VoteCast> votes) {
    return InWriting.of(trail, notice).filter(one -> one.passes(votes.values())).isPresent();
  }

  private void check(Extended one) {
    var was = trail.closesAsOf(one.at(), notice);
    boolean allowed =
        notice.timing().extendableUntil().filter(last -> !one.closes().isAfter(last)).isPresent();
    boolean inTime = one.recorded().isBefore(was) && trail.isOpenAt(one.at());
    must(
        allowed && inTime && one.was().equals(was) && one.closes().isAfter(was),
        one.at(),
        "extended otherwise than its notice allows");
  }

  private void must(boolean holds, Place at, String what) {
    if (!holds) {
      String sentence = "ballot " + trail.ballot + " is " + what;
      ground.findings().accept(at.lacks(CLOSE_AS_RULED, "as ruled", "not so", sentence));
    }
  }
}
