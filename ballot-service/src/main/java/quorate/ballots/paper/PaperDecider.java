package quorate.ballots.paper;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import quorate.ballots.ballot.Attending;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.Ballot.Withdrawn;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.paper.PaperCommand.ConfirmPaper;
import quorate.ballots.paper.PaperCommand.EnterPaper;
import quorate.ballots.paper.PaperCommand.Keyed;
import quorate.ballots.paper.PaperEvent.PaperConfirmed;
import quorate.ballots.paper.PaperEvent.PaperDisputed;
import quorate.ballots.paper.PaperEvent.PaperEntered;
import quorate.ballots.vote.Vote;
import quorate.ballots.vote.Vote.NotOnRoll;
import quorate.ballots.vote.Vote.Voted;
import quorate.ballots.vote.VoteDecider;
import quorate.ballots.vote.VoteRefusal;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Refusal;
import quorate.chassis.seal.SealedChoice;

/**
 * Decides about papers that are typed in for one ballot. The shell guards the ballot's stream and
 * the practice's vote.
 */
public final class PaperDecider {

  private PaperDecider() {}

  public static Decision<PaperEvent> decide(
      PaperCommand command, Ballot ballot, Papers all, Vote vote) {
    if (ballot instanceof NotDrafted) {
      return refuse(BallotRefusal.NO_SUCH_BALLOT);
    }
    if (command instanceof ConfirmPaper && all.find(command.paper()).isEmpty()) {
      return refuse(PaperRefusal.NO_SUCH_PAPER);
    }
    if (!(ballot instanceof Open open)) {
      return refuse(closed(ballot));
    }
    return switch (command) {
      case EnterPaper c -> enter(c, open, all, vote);
      case ConfirmPaper c -> confirm(c, open, all.find(c.paper()).orElseThrow(), vote);
    };
  }

  private static Refusal closed(Ballot ballot) {
    if (ballot instanceof Withdrawn) {
      return BallotRefusal.WITHDRAWN;
    }
    return Ballot.isOver(ballot) ? VoteRefusal.TOO_LATE : VoteRefusal.NOT_OPEN;
  }

  private static Decision<PaperEvent> enter(EnterPaper c, Open open, Papers all, Vote vote) {
    var conducting = Conducting.of(open).orElseThrow();
    var mayNot = conducting.mayNotAct(c.typist().officer());
    if (mayNot.isPresent()) {
      return refuse(mayNot.get());
    }
    var sealed = c.sealed();
    if (sealed == null) {
      return refuse(VoteRefusal.NOT_OPEN);
    }
    if (all.waits(c.keyed().practice())) {
      return refuse(PaperRefusal.PAPER_WAITS, "practice", c.keyed().practice());
    }
    return received(c, open)
        .or(() -> noVote(c, open, vote))
        .or(() -> invalid(c.keyed(), open))
        .orElseGet(() -> accept(entered(c, sealed)));
  }

  private static Optional<Decision<PaperEvent>> received(EnterPaper c, Open open) {
    var received = c.keyed().received();
    if (received.isAfter(c.typist().at())) {
      return Optional.of(refuse(PaperRefusal.RECEIVED_LATER_THAN_NOW, "received", received));
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

  /** Why it cannot be the practice's vote, whatever it says. */
  private static Optional<Decision<PaperEvent>> noVote(PaperCommand c, Open open, Vote vote) {
    var keyed = c.keyed();
    if (!c.typist().at().isBefore(open.closes())) {
      return Optional.of(refuse(VoteRefusal.TOO_LATE));
    }
    if (vote instanceof NotOnRoll) {
      return Optional.of(refuse(VoteRefusal.NOT_ON_ROLL, "practice", keyed.practice()));
    }
    if (keyed.mandate(open.draft().vehicle(), c.typist().at()).isEmpty()) {
      return Optional.of(refuse(PaperRefusal.SIGNER_HAS_NO_MANDATE, "person", keyed.person()));
    }
    return standsBefore(keyed, open, vote);
  }

  // A proxy's vote gives way to what the practice itself put on paper, whenever it came.
  private static Optional<Decision<PaperEvent>> standsBefore(Keyed keyed, Open open, Vote vote) {
    if (!(vote instanceof Voted(_, var latest)) || latest.castByProxy()) {
      return Optional.empty();
    }
    var voted = keyed.voted();
    boolean later = voted != null && keyed.received().isAfter(voted);
    return later && Attending.of(open.notice()).papers().letsLaterCount()
        ? Optional.empty()
        : Optional.of(
            refuse(
                PaperRefusal.PRACTICE_HAS_VOTED,
                "received",
                keyed.received(),
                "Its vote (%s) was recorded at %s. %s"
                    .formatted(
                        latest.channel(), voted, PaperRefusal.PRACTICE_HAS_VOTED.explanation())));
  }

  private static Optional<Decision<PaperEvent>> invalid(Keyed keyed, Open open) {
    return open.contest()
        .fault(keyed.choice())
        .map(fault -> VoteDecider.invalid(keyed.choice(), fault));
  }

  private static PaperEntered entered(EnterPaper c, SealedChoice sealed) {
    var keyed = c.keyed();
    return new PaperEntered(
        c.ballot(),
        c.paper(),
        keyed.practice(),
        keyed.person(),
        keyed.channel(),
        keyed.received(),
        sealed,
        c.typist().officer().login(),
        c.typist().person());
  }

  private static Decision<PaperEvent> confirm(
      ConfirmPaper c, Open open, Papers.One one, Vote vote) {
    var entered = one.entered();
    var typist = c.typist();
    if (one.settled()) {
      return refuse(PaperRefusal.PAPER_SETTLED);
    }
    if (typist.isWho(entered.by(), entered.officer())) {
      return refuse(PaperRefusal.SAME_PERSON);
    }
    String login = typist.officer().login();
    if (!c.same() || !isSame(c.keyed(), entered)) {
      return accept(
          new PaperDisputed(c.ballot(), c.paper(), entered.practice(), login, typist.person()));
    }
    return noVote(c, open, vote)
        .orElseGet(
            () ->
                accept(
                    new PaperConfirmed(
                        c.ballot(), c.paper(), entered.practice(), login, typist.person())));
  }

  private static boolean isSame(Keyed keyed, PaperEntered entered) {
    return keyed.practice().equals(entered.practice())
        && keyed.person().equals(entered.person())
        && keyed.channel() == entered.channel()
        && keyed.received().equals(entered.received());
  }
}
