package quorate.ballots.ballot;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot.Closed;
import quorate.ballots.ballot.Ballot.Counted;
import quorate.ballots.ballot.Ballot.Declared;
import quorate.ballots.ballot.Ballot.Drafted;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Noticed;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.Ballot.Rolled;
import quorate.ballots.ballot.Ballot.Withdrawn;
import quorate.ballots.ballot.BallotCommand.AnnulResult;
import quorate.ballots.ballot.BallotCommand.CloseBallot;
import quorate.ballots.ballot.BallotCommand.CloseEarly;
import quorate.ballots.ballot.BallotCommand.CompareRoll;
import quorate.ballots.ballot.BallotCommand.CountBallot;
import quorate.ballots.ballot.BallotCommand.DeclareOnHands;
import quorate.ballots.ballot.BallotCommand.DeclareResult;
import quorate.ballots.ballot.BallotCommand.DraftBallot;
import quorate.ballots.ballot.BallotCommand.DraftTogether;
import quorate.ballots.ballot.BallotCommand.ExtendBallot;
import quorate.ballots.ballot.BallotCommand.FreezeRoll;
import quorate.ballots.ballot.BallotCommand.GiveCastingVote;
import quorate.ballots.ballot.BallotCommand.GiveNotice;
import quorate.ballots.ballot.BallotCommand.MissOpening;
import quorate.ballots.ballot.BallotCommand.NoteCorrection;
import quorate.ballots.ballot.BallotCommand.NoticeTogether;
import quorate.ballots.ballot.BallotCommand.OpenBallot;
import quorate.ballots.ballot.BallotCommand.RecountBallot;
import quorate.ballots.ballot.BallotCommand.RemindElectors;
import quorate.ballots.ballot.BallotCommand.RerunBallot;
import quorate.ballots.ballot.BallotCommand.WithdrawBallot;
import quorate.ballots.ballot.BallotCommand.WithdrawOption;
import quorate.ballots.ballot.BallotEvent.BallotOpened;
import quorate.ballots.ballot.BallotEvent.BallotWithdrawn;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.data.RuleSets;

/** Decides about one ballot. */
public final class BallotDecider {

  private BallotDecider() {}

  public static Decision<BallotEvent> decide(BallotCommand command, Ballot ballot) {
    return switch (command) {
      case DraftBallot c -> draft(c, ballot);
      case DraftTogether c -> draft(c, ballot);
      case GiveNotice c -> giveNotice(c, null, ballot);
      case NoticeTogether c -> giveNotice(c.notice(), c.combined(), ballot);
      case FreezeRoll c -> RollCourse.freeze(c, ballot);
      case CompareRoll c -> RollCourse.compare(c, ballot);
      case NoteCorrection c -> RollCourse.note(c, ballot);
      case OpenBallot c -> open(c, ballot);
      case CloseBallot c -> Closing.close(c, ballot);
      case CloseEarly c -> Closing.closeEarly(c, ballot);
      case MissOpening c -> Closing.missed(c, ballot);
      case ExtendBallot c -> Closing.extend(c, ballot);
      case RemindElectors c -> Reminding.remind(c, ballot);
      case CountBallot c -> count(c, ballot);
      case GiveCastingVote c -> AfterTheCount.cast(c, ballot);
      case DeclareResult c -> AfterTheCount.declare(c, ballot);
      case DeclareOnHands c -> OnHands.declare(c, ballot);
      case RecountBallot c -> AfterTheCount.recount(c, ballot);
      case AnnulResult c -> AfterTheCount.annul(c, ballot);
      case RerunBallot c -> rerun(c, ballot);
      case WithdrawBallot c -> withdraw(c, ballot);
      case WithdrawOption c -> OptionCourse.withdraw(c, ballot);
    };
  }

  private static Decision<BallotEvent> draft(DraftBallot c, Ballot ballot) {
    if (!(ballot instanceof NotDrafted)) {
      return refuse(BallotRefusal.ALREADY_DRAFTED);
    }
    return DraftTerms.unmet(c).orElseGet(() -> accept(drafted(c)));
  }

  private static BallotDrafted drafted(DraftBallot c) {
    return new BallotDrafted(
        c.ballot(),
        c.matter(),
        c.title(),
        c.question(),
        c.vehicle(),
        c.kind(),
        c.paper().plain(),
        c.electorate(),
        c.weightBasis(),
        c.rules(),
        c.rollTerms(),
        null,
        c.nomination(),
        null);
  }

  private static Decision<BallotEvent> draft(DraftTogether c, Ballot ballot) {
    if (!(ballot instanceof NotDrafted)) {
      return refuse(BallotRefusal.ALREADY_DRAFTED);
    }
    return DraftTerms.unmet(c.draft())
        .orElseGet(() -> accept(drafted(c.draft()).heldWith(c.combined())));
  }

  // The terms were lawful when they were drafted, and are what was challenged.
  private static Decision<BallotEvent> rerun(RerunBallot c, Ballot ballot) {
    return ballot instanceof NotDrafted
        ? accept(c.terms().again(c.ballot()))
        : refuse(BallotRefusal.ALREADY_DRAFTED);
  }

  private static Decision<BallotEvent> giveNotice(
      GiveNotice c, @Nullable UUID combined, Ballot ballot) {
    return switch (ballot) {
      case NotDrafted _ -> refuse(BallotRefusal.NO_SUCH_BALLOT);
      case Withdrawn _ -> refuse(BallotRefusal.WITHDRAWN);
      case Drafted(var draft) when !Objects.equals(draft.combined(), combined) ->
          refuse(BallotRefusal.NOTICE_IS_FOR_ALL);
      case Drafted(var draft) ->
          NoticeTerms.unmet(c, draft).orElseGet(() -> accept(notice(c, draft)));
      case Noticed _, Rolled _, Open _, Closed _, Counted _, Declared _ ->
          refuse(BallotRefusal.NOTICE_ALREADY_GIVEN);
    };
  }

  private static NoticeGiven notice(GiveNotice c, BallotDrafted draft) {
    return new NoticeGiven(
        c.ballot(),
        c.recordDate(),
        c.opens(),
        c.closes(),
        c.ruleSet() == null ? NoticeTerms.rules(c, draft) : null,
        c.turnout(),
        c.ruleSet() == null ? null : RuleSets.data(RuleSets.of(c.ruleSet())),
        c.proceedings(),
        c.conduct(),
        c.reminders());
  }

  private static Decision<BallotEvent> open(OpenBallot c, Ballot ballot) {
    return switch (ballot) {
      case NotDrafted _ -> refuse(BallotRefusal.NO_SUCH_BALLOT);
      case Withdrawn _ -> refuse(BallotRefusal.WITHDRAWN);
      case Drafted _ -> refuse(BallotRefusal.NOTICE_NOT_GIVEN);
      case Noticed _ -> refuse(BallotRefusal.ROLL_NOT_FROZEN);
      case Rolled(_, var notice, _) when c.at().isBefore(notice.opens()) ->
          refuse(BallotRefusal.NOT_YET_TIME_TO_OPEN);
      case Rolled(_, var notice, _) when !c.at().isBefore(notice.closes()) ->
          refuse(BallotRefusal.CLOSING_TIME_PASSED);
      case Rolled(var draft, _, _) -> accept(opened(c, draft));
      case Open _, Closed _, Counted _, Declared _ -> refuse(BallotRefusal.ALREADY_OPENED);
    };
  }

  private static BallotOpened opened(OpenBallot c, BallotDrafted draft) {
    boolean lot = draft.paper().rule().drawsLots();
    return new BallotOpened(c.ballot(), lot ? c.lotCommitment() : null);
  }

  private static Decision<BallotEvent> count(CountBallot c, Ballot ballot) {
    return switch (ballot) {
      case NotDrafted _ -> refuse(BallotRefusal.NO_SUCH_BALLOT);
      case Closed closed -> accept(CountedSheet.of(c.sheet(), closed.draft(), c.outcome()));
      case Counted _, Declared _ -> refuse(BallotRefusal.ALREADY_COUNTED);
      case Drafted _, Noticed _, Rolled _, Open _, Withdrawn _ -> refuse(BallotRefusal.NOT_CLOSED);
    };
  }

  private static Decision<BallotEvent> withdraw(WithdrawBallot c, Ballot ballot) {
    if (ballot instanceof Open open && open.isInWriting()) {
      return refuse(BallotRefusal.IN_WRITING_NOT_WITHDRAWN);
    }
    if (Ballot.mayBeWithdrawn(ballot)) {
      return accept(new BallotWithdrawn(c.ballot(), c.reason()));
    }
    return switch (ballot) {
      case NotDrafted _ -> refuse(BallotRefusal.NO_SUCH_BALLOT);
      case Withdrawn _ -> refuse(BallotRefusal.WITHDRAWN);
      case Drafted _, Noticed _, Rolled _, Open _, Closed _, Counted _, Declared _ ->
          refuse(BallotRefusal.TOO_LATE_TO_WITHDRAW);
    };
  }
}
