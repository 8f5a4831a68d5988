package quorate.ballots.vote;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.Instant;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.Ballot.Withdrawn;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.vote.Vote.NotOnRoll;
import quorate.ballots.vote.VoteCommand.CastVote;
import quorate.ballots.vote.VoteCommand.EnrolElector;
import quorate.ballots.vote.VoteCommand.RecordVote;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.decide.Decision;
import quorate.chassis.seal.SealedChoice;
import quorate.counting.Choice;
import quorate.counting.Choice.Abstain;
import quorate.counting.Choice.Answer;
import quorate.counting.Choice.Choose;
import quorate.counting.Choice.Level;
import quorate.counting.Choice.Mark;
import quorate.counting.Choice.Rank;
import quorate.counting.Choice.Score;
import quorate.counting.Choice.Spoil;
import quorate.counting.Fault;

/**
 * Decides about one practice's vote in one ballot. The shell guards the ballot's stream, so what
 * was read of it is still true when the vote is recorded.
 */
public final class VoteDecider {

  private static final String FOR_OTHERS =
      "Your mandate is limited to other kinds of ballots; ask the secretary what it is for.";

  private VoteDecider() {}

  public static Decision<VoteEvent> decide(VoteCommand command, Ballot ballot, Vote mine) {
    return switch (command) {
      case EnrolElector c -> enrol(c, mine);
      case CastVote c -> cast(c, ballot, mine);
      case RecordVote c -> Recording.decide(c, ballot, mine);
    };
  }

  private static Decision<VoteEvent> enrol(EnrolElector c, Vote mine) {
    return mine instanceof NotOnRoll
        ? accept(ElectorEnrolled.of(c.ballot(), c.line()))
        : refuse(VoteRefusal.ALREADY_ON_ROLL);
  }

  private static Decision<VoteEvent> cast(CastVote c, Ballot ballot, Vote mine) {
    if (ballot instanceof NotDrafted) {
      return refuse(BallotRefusal.NO_SUCH_BALLOT);
    }
    if (c.covering().findAny().isEmpty()) {
      return refuse(VoteRefusal.NO_MANDATE, "practice", c.practice());
    }
    var sealed = c.sealed();
    if (ballot instanceof Withdrawn) {
      return refuse(BallotRefusal.WITHDRAWN);
    }
    if (Ballot.isOver(ballot)) {
      return refuse(InWriting.over(ballot, c.at()));
    }
    if (!(ballot instanceof Open open) || sealed == null) {
      return refuse(VoteRefusal.NOT_OPEN);
    }
    if (mine instanceof NotOnRoll) {
      return refuse(VoteRefusal.NOT_ON_ROLL, "practice", c.practice());
    }
    if (!c.at().isBefore(open.closes())) {
      return refuse(InWriting.over(open, c.at()));
    }
    if (InWriting.hasAgreed(mine)) {
      return refuse(VoteRefusal.AGREEMENT_STANDS);
    }
    var mandate = c.mandate(open.draft().vehicle());
    if (mandate.isEmpty()) {
      return refuse(VoteRefusal.NO_MANDATE, "practice", c.practice(), FOR_OTHERS);
    }
    return open.contest()
        .fault(c.choice())
        .map(fault -> VoteDecider.<VoteEvent>invalid(c.choice(), fault))
        .or(() -> Named.onlyGone(c.choice(), open.contest().withdrawn()))
        .orElseGet(
            () -> accept(vote(c, sealed, mandate.get(), InWriting.agrees(open, c.choice()))));
  }

  /** Whether a choice names nothing but what was withdrawn from the ballot. */
  public static boolean namesOnlyWithdrawn(Choice choice, Open open) {
    return Named.onlyGone(choice, open.contest().withdrawn()).isPresent();
  }

  /** Why it is too late for a vote in a ballot that has closed, or whose closing time has come. */
  public static VoteRefusal over(Ballot ballot, Instant at) {
    return InWriting.over(ballot, at);
  }

  /** The refusal of a paper that cannot be counted. */
  public static <E> Decision<E> invalid(Choice choice, Fault fault) {
    var why = VoteRefusal.NOT_A_VALID_PAPER;
    return switch (choice) {
      case Choose(var option) -> refuse(why, "choose", option, fault.explanation());
      case Rank(var options) -> refuse(why, "rank", options, fault.explanation());
      case Mark(var options) -> refuse(why, "mark", options, fault.explanation());
      case Level(var places) -> refuse(why, "levels", places, fault.explanation());
      case Score(var scores) -> refuse(why, "score", scores, fault.explanation());
      case Answer(var yes) -> refuse(why, "answer", yes ? "yes" : "no", fault.explanation());
      case Abstain() -> refuse(why, "abstain", true, fault.explanation());
      case Spoil() -> refuse(why, "spoil", true, fault.explanation());
    };
  }

  private static VoteCast vote(CastVote c, SealedChoice sealed, MandateToVote by, boolean agreed) {
    return new VoteCast(
        c.ballot(),
        c.practice(),
        by.person(),
        by.mandate(),
        sealed,
        Channel.ONLINE.toString(),
        agreed ? true : null,
        c.note(),
        /* appointment= */ null,
        /* paper= */ null);
  }
}
