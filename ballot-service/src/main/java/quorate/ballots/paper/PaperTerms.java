package quorate.ballots.paper;

import static quorate.chassis.decide.Decision.refuse;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import quorate.ballots.ballot.Attending;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.paper.PaperCommand.EnterPaper;
import quorate.ballots.paper.PaperCommand.Keyed;
import quorate.ballots.paper.PaperCommand.Keying;
import quorate.ballots.vote.Vote;
import quorate.ballots.vote.Vote.Voted;
import quorate.ballots.vote.VoteCommand.Origin;
import quorate.ballots.vote.VoteCommand.RecordVote;
import quorate.ballots.vote.VoteDecider;
import quorate.ballots.vote.VoteEvent;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.decide.Decision;
import quorate.chassis.seal.SealedChoice;

/** Whether a paper was received when it may be, and could be its practice's vote. */
final class PaperTerms {

  private PaperTerms() {}

  static Optional<Decision<PaperEvent>> received(EnterPaper c, Open open) {
    var received = c.keyed().received();
    if (received.isAfter(c.typist().at())) {
      return Optional.of(refuse(PaperRefusal.RECEIVED_LATER_THAN_NOW, "received", received));
    }
    var from = from(c, open);
    if (from.filter(received::isBefore).isPresent()) {
      return Optional.of(refuse(PaperRefusal.RECEIVED_BEFORE_NOTICE, "received", received));
    }
    var until = Attending.of(open.notice()).papersUntil();
    return received.isBefore(until)
        ? Optional.empty()
        : Optional.of(
            refuse(
                PaperRefusal.RECEIVED_TOO_LATE,
                "received",
                received,
                "%s That is %s.".formatted(PaperRefusal.RECEIVED_TOO_LATE.explanation(), until)));
  }

  // A written resolution may have been circulated on an earlier day, which its notice states.
  private static Optional<Instant> from(EnterPaper c, Open open) {
    var noticed = Optional.ofNullable(c.noticed());
    if (!open.isInWriting()) {
      return noticed;
    }
    Instant circulated = CivilDay.begins(open.notice().recordDate());
    return noticed.map(at -> at.isBefore(circulated) ? at : circulated);
  }

  /** Why it cannot be the practice's vote, whatever it says. */
  static Optional<Decision<PaperEvent>> noVote(
      Keying c, SealedChoice sealed, Open open, Papers all, Vote vote) {
    var keyed = c.keyed();
    Instant at = c.typist().at();
    if (!at.isBefore(until(c, open))) {
      return Optional.of(refuse(VoteDecider.over(open, at)));
    }
    var origin = origin(keyed, c.paper(), open, at);
    if (origin.isEmpty()) {
      return Optional.of(refuse(PaperRefusal.SIGNER_HAS_NO_MANDATE, "person", keyed.person()));
    }
    var asVote =
        new RecordVote(c.ballot(), keyed.practice(), origin.get(), keyed.choice(), sealed, at);
    return VoteDecider.decide(asVote, open, vote)
            instanceof Decision.Refused<VoteEvent>(var why, var detail, var given)
        ? Optional.of(new Decision.Refused<>(why, detail, given))
        : standsBefore(keyed, open, all, vote);
  }

  /** Until when it is entered, or keyed once more. */
  static Instant until(PaperCommand c, Open open) {
    return c instanceof EnterPaper
        ? open.closes()
        : Attending.of(open.notice()).papersConfirmedBy();
  }

  /**
   * Under whose mandate it is a vote: of today, and of the last moment of the ballot where it is
   * keyed after the close; empty where whoever signed has none.
   */
  static Optional<Origin> origin(Keyed keyed, UUID paper, Open open, Instant at) {
    Instant last = open.closes().minusMillis(1);
    Instant held = at.isBefore(open.closes()) ? at : last;
    boolean byReceipt = Attending.of(open.notice()).papers().goesByReceipt();
    return keyed
        .mandate(open.draft().vehicle(), held)
        .map(
            mandate ->
                new Origin(
                    keyed.person(),
                    mandate.mandate(),
                    keyed.channel(),
                    null,
                    paper,
                    byReceipt ? keyed.received() : null));
  }

  // A proxy's vote gives way to what the practice itself put on paper, whenever it came.
  private static Optional<Decision<PaperEvent>> standsBefore(
      Keyed keyed, Open open, Papers all, Vote vote) {
    if (!(vote instanceof Voted(_, var latest)) || latest.castByProxy()) {
      return Optional.empty();
    }
    Optional<Instant> receipt = all.receipt(latest.paper());
    var came = receipt.orElse(keyed.voted());
    boolean later = came != null && keyed.received().isAfter(came);
    return later && Attending.of(open.notice()).papers().letsLaterCount()
        ? Optional.empty()
        : Optional.of(
            refuse(
                PaperRefusal.PRACTICE_HAS_VOTED,
                "received",
                keyed.received(),
                "Its vote (%s) was %s at %s. %s"
                    .formatted(
                        latest.channel(),
                        receipt.isPresent() ? "received" : "recorded",
                        came,
                        PaperRefusal.PRACTICE_HAS_VOTED.explanation())));
  }
}
