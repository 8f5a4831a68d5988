package quorate.ballots.ballot;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.Instant;
import quorate.ballots.ballot.Ballot.Closed;
import quorate.ballots.ballot.Ballot.Counted;
import quorate.ballots.ballot.Ballot.Declared;
import quorate.ballots.ballot.Ballot.Drafted;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Noticed;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.Ballot.Rolled;
import quorate.ballots.ballot.Ballot.Withdrawn;
import quorate.ballots.ballot.BallotCommand.CloseBallot;
import quorate.ballots.ballot.BallotCommand.CloseEarly;
import quorate.ballots.ballot.BallotCommand.ExtendBallot;
import quorate.ballots.ballot.BallotCommand.MissOpening;
import quorate.ballots.ballot.BallotEvent.BallotClosed;
import quorate.ballots.ballot.BallotEvent.BallotExtended;
import quorate.ballots.ballot.BallotEvent.BallotWithdrawn;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.vehicle.Vehicle;

/** Decides when a ballot closes: by the clock, before it, or later than it was to. */
final class Closing {

  private static final String NEVER_OPENED =
      "Its closing time passed before it had opened: nobody could vote.";
  private static final String NEVER_DRAWN =
      "Its closing time passed before its roll could be drawn: nobody could vote.";

  private Closing() {}

  static Decision<BallotEvent> close(CloseBallot c, Ballot ballot) {
    if (ballot instanceof Open open && c.at().isBefore(open.closes())) {
      return refuse(BallotRefusal.NOT_YET_TIME_TO_CLOSE);
    }
    return ballot instanceof Open open && c.papersWait() && c.at().isBefore(settled(open))
        ? refuse(BallotRefusal.PAPERS_WAIT)
        : closed(ballot, new BallotClosed(c.ballot(), c.choiceKey()));
  }

  // the close publishes the key, so no paper is a vote after it
  private static Instant settled(Open open) {
    return Attending.of(open.notice()).papersConfirmedBy();
  }

  static Decision<BallotEvent> closeEarly(CloseEarly c, Ballot ballot) {
    return ballot instanceof Open open && !mayClose(c, open)
        ? refuse(BallotRefusal.NOT_YET_TIME_TO_CLOSE)
        : closed(ballot, new BallotClosed(c.ballot(), c.choiceKey(), c.reason()));
  }

  private static boolean mayClose(CloseEarly c, Open open) {
    return switch (c.reason()) {
      case PASSED -> open.isInWriting();
      case ALL_VOTED ->
          !(c.papersWait() && Attending.of(open.notice()).papers().goesByReceipt())
              && Proceedings.orNone(open.notice().proceedings()).closesOnceAllVoted()
              && c.voted() >= open.roll().electors()
              && hasMet(open, c.at());
    };
  }

  // the meeting passes it, or does not (s301): votes in advance are cast at it
  private static boolean hasMet(Open open, Instant at) {
    var meets = Proceedings.orNone(open.notice().proceedings()).meets();
    return open.draft().vehicle() != Vehicle.POLL_OF_A_MEETING
        || meets == null
        || !at.isBefore(meets);
  }

  private static Decision<BallotEvent> closed(Ballot ballot, BallotClosed event) {
    return switch (ballot) {
      case NotDrafted _ -> refuse(BallotRefusal.NO_SUCH_BALLOT);
      case Open _ -> accept(event);
      case Drafted _, Noticed _, Rolled _, Closed _, Counted _, Declared _, Withdrawn _ ->
          refuse(BallotRefusal.NOT_OPEN);
    };
  }

  static Decision<BallotEvent> missed(MissOpening c, Ballot ballot) {
    return switch (ballot) {
      case NotDrafted _ -> refuse(BallotRefusal.NO_SUCH_BALLOT);
      case Drafted _ -> refuse(BallotRefusal.NOTICE_NOT_GIVEN);
      case Noticed(_, var notice) -> missed(c, notice, NEVER_DRAWN);
      case Rolled(_, var notice, _) -> missed(c, notice, NEVER_OPENED);
      case Open _, Closed _, Counted _, Declared _ -> refuse(BallotRefusal.ALREADY_OPENED);
      case Withdrawn _ -> refuse(BallotRefusal.WITHDRAWN);
    };
  }

  private static Decision<BallotEvent> missed(MissOpening c, NoticeGiven notice, String why) {
    return c.at().isBefore(notice.closes())
        ? refuse(BallotRefusal.NOT_YET_TIME_TO_CLOSE)
        : accept(new BallotWithdrawn(c.ballot(), why));
  }

  static Decision<BallotEvent> extend(ExtendBallot c, Ballot ballot) {
    return switch (ballot) {
      case NotDrafted _ -> refuse(BallotRefusal.NO_SUCH_BALLOT);
      case Withdrawn _ -> refuse(BallotRefusal.WITHDRAWN);
      case Open open -> extend(c, open);
      case Drafted _, Noticed _, Rolled _, Closed _, Counted _, Declared _ ->
          refuse(BallotRefusal.NOT_OPEN);
    };
  }

  private static Decision<BallotEvent> extend(ExtendBallot c, Open open) {
    var mayNot = new Conducting(open.draft(), open.notice()).mayNotAct(c.officer());
    if (mayNot.isPresent()) {
      return refuse(mayNot.get());
    }
    var latest = Proceedings.orNone(open.notice().proceedings()).extendableUntil();
    if (latest == null) {
      return refuse(BallotRefusal.EXTENSION_NOT_RULED);
    }
    if (!c.at().isBefore(open.closes())) {
      return refuse(BallotRefusal.NOT_OPEN);
    }
    return c.closes().isAfter(open.closes()) && !c.closes().isAfter(latest)
        ? accept(new BallotExtended(c.ballot(), open.closes(), c.closes(), c.reason()))
        : refuse(BallotRefusal.NOT_WITHIN_EXTENSION, "closes", c.closes());
  }
}
