package quorate.ballots.paper;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.Instant;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.Ballot.Withdrawn;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.paper.PaperCommand.ConfirmPaper;
import quorate.ballots.paper.PaperCommand.EnterPaper;
import quorate.ballots.paper.PaperCommand.Keyed;
import quorate.ballots.paper.PaperCommand.WithdrawPaper;
import quorate.ballots.paper.PaperEvent.PaperConfirmed;
import quorate.ballots.paper.PaperEvent.PaperDisputed;
import quorate.ballots.paper.PaperEvent.PaperEntered;
import quorate.ballots.paper.PaperEvent.PaperNotTaken;
import quorate.ballots.paper.PaperEvent.PaperWithdrawn;
import quorate.ballots.vote.Vote;
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
    if (!(command instanceof EnterPaper) && all.find(command.paper()).isEmpty()) {
      return refuse(PaperRefusal.NO_SUCH_PAPER);
    }
    if (!(ballot instanceof Open open)) {
      return refuse(closed(ballot, command.typist().at()));
    }
    return switch (command) {
      case EnterPaper c -> enter(c, open, all, vote);
      case ConfirmPaper c -> confirm(c, open, all, vote);
      case WithdrawPaper c -> withdraw(c, all.find(c.paper()).orElseThrow());
    };
  }

  private static Decision<PaperEvent> withdraw(WithdrawPaper c, Papers.One one) {
    var entered = one.entered();
    var typist = c.typist();
    if (one.settled()) {
      return refuse(PaperRefusal.PAPER_SETTLED);
    }
    return typist.isWho(entered.by(), entered.officer())
        ? accept(
            new PaperWithdrawn(
                c.ballot(),
                c.paper(),
                entered.practice(),
                c.reason(),
                typist.officer().login(),
                typist.person()))
        : refuse(PaperRefusal.NOT_WHO_ENTERED);
  }

  private static Refusal closed(Ballot ballot, Instant at) {
    if (ballot instanceof Withdrawn) {
      return BallotRefusal.WITHDRAWN;
    }
    return Ballot.isOver(ballot) ? VoteDecider.over(ballot, at) : VoteRefusal.NOT_OPEN;
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
    return PaperTerms.received(c, open)
        .or(() -> PaperTerms.noVote(c, sealed, open, all, vote))
        .orElseGet(() -> accept(entered(c, sealed)));
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

  private static Decision<PaperEvent> confirm(ConfirmPaper c, Open open, Papers all, Vote vote) {
    var one = all.find(c.paper()).orElseThrow();
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
    return PaperTerms.noVote(c, entered.choice(), open, all, vote)
        .map(refused -> settled(c, entered.practice(), refused))
        .orElseGet(
            () ->
                accept(
                    new PaperConfirmed(
                        c.ballot(), c.paper(), entered.practice(), login, typist.person())));
  }

  // What waited for ever would keep out the practice's next paper.
  private static Decision<PaperEvent> settled(
      ConfirmPaper c, String practice, Decision<PaperEvent> decision) {
    return decision instanceof Decision.Refused<PaperEvent>(var why, _, _)
        ? NotTaken.of(why)
            .map(
                reason ->
                    Decision.<PaperEvent>accept(
                        new PaperNotTaken(
                            c.ballot(),
                            c.paper(),
                            practice,
                            reason,
                            c.typist().officer().login(),
                            c.typist().person())))
            .orElse(decision)
        : decision;
  }

  private static boolean isSame(Keyed keyed, PaperEntered entered) {
    return keyed.practice().equals(entered.practice())
        && keyed.person().equals(entered.person())
        && keyed.channel() == entered.channel()
        && keyed.received().equals(entered.received());
  }
}
