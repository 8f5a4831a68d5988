package quorate.ballots.vote;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.vote.Vote.NotOnRoll;
import quorate.ballots.vote.VoteCommand.CastVote;
import quorate.ballots.vote.VoteCommand.EnrolElector;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.decide.Decision;

/**
 * Decides about one practice's vote in one ballot. The shell guards the ballot's stream, so what
 * was read of it is still true when the vote is recorded.
 */
public final class VoteDecider {

  private static final ZoneId CIVIL = ZoneId.of("Europe/London");
  private static final String ONLINE = "online";

  private VoteDecider() {}

  public static Decision<VoteEvent> decide(VoteCommand command, Ballot ballot, Vote mine) {
    return switch (command) {
      case EnrolElector c -> enrol(c, mine);
      case CastVote c -> cast(c, ballot, mine);
    };
  }

  private static Decision<VoteEvent> enrol(EnrolElector c, Vote mine) {
    return mine instanceof NotOnRoll
        ? accept(ElectorEnrolled.of(c.ballot(), c.line()))
        : refuse(VoteRefusal.ALREADY_ON_ROLL);
  }

  private static Decision<VoteEvent> cast(CastVote c, Ballot ballot, Vote mine) {
    var mandate = mandate(c);
    if (mandate.isEmpty()) {
      return refuse(VoteRefusal.NO_MANDATE);
    }
    if (mine instanceof NotOnRoll) {
      return refuse(VoteRefusal.NOT_ON_ROLL);
    }
    if (!(ballot instanceof Open open)) {
      return refuse(VoteRefusal.NOT_OPEN);
    }
    if (!c.at().isBefore(open.closes())) {
      return refuse(VoteRefusal.TOO_LATE);
    }
    return open.contest()
        .fault(c.choice())
        .<Decision<VoteEvent>>map(
            fault -> refuse(VoteRefusal.NOT_A_VALID_PAPER, fault.explanation()))
        .orElseGet(() -> accept(vote(c, mandate.get())));
  }

  private static Optional<MandateToVote> mandate(CastVote c) {
    var today = LocalDate.ofInstant(c.at(), CIVIL);
    return c.mandates().stream().filter(mandate -> mandate.covers(c.practice(), today)).findFirst();
  }

  private static VoteCast vote(CastVote c, MandateToVote by) {
    return new VoteCast(c.ballot(), c.practice(), by.person(), by.mandate(), c.sealed(), ONLINE);
  }
}
