package quorate.ballots.ballot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotEvent.BallotClosed;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.ballot.BallotEvent.BallotExtended;
import quorate.ballots.ballot.BallotEvent.BallotOpened;
import quorate.ballots.ballot.BallotEvent.BallotRecounted;
import quorate.ballots.ballot.BallotEvent.BallotWithdrawn;
import quorate.ballots.ballot.BallotEvent.CastingVoteGiven;
import quorate.ballots.ballot.BallotEvent.OptionWithdrawn;
import quorate.ballots.ballot.BallotEvent.ReminderDue;
import quorate.ballots.ballot.BallotEvent.ResultAnnulled;
import quorate.ballots.ballot.BallotEvent.RollCompared;
import quorate.ballots.ballot.BallotEvent.RollCorrectionNoted;
import quorate.ballots.ballot.BallotEvent.RollFrozen;
import quorate.chassis.log.Aggregate;
import quorate.counting.Contest;
import quorate.counting.outcome.vehicle.Vehicle;

/** Where a ballot stands, with what later decisions need to know of its past. */
public sealed interface Ballot {

  Aggregate<Ballot, BallotEvent> AGGREGATE =
      new Aggregate<>("ballot", BallotEvent.class, new NotDrafted(), Ballot::evolve);

  record NotDrafted() implements Ballot {}

  record Drafted(BallotDrafted draft) implements Ballot {}

  record Noticed(BallotDrafted draft, NoticeGiven notice) implements Ballot {}

  record Rolled(BallotDrafted draft, NoticeGiven notice, RollFrozen roll) implements Ballot {}

  /** Of its notice's reminders those are left that are still to come. */
  record Open(BallotDrafted draft, NoticeGiven notice, RollFrozen roll) implements Ballot {
    public Contest contest() {
      return draft.paper().contest();
    }

    public Instant closes() {
      return notice.closes();
    }

    /** Whether it is a written resolution, which ends by passing or lapsing alone. */
    public boolean isInWriting() {
      return draft.vehicle() == Vehicle.WRITTEN_RESOLUTION;
    }
  }

  record Closed(BallotDrafted draft, NoticeGiven notice, RollFrozen roll, String choiceKey)
      implements Ballot {}

  /** The outcome of its count is that by the casting vote, once one was given. */
  record Counted(
      BallotDrafted draft,
      NoticeGiven notice,
      RollFrozen roll,
      BallotCounted count,
      @Nullable CastingVoteGiven casting)
      implements Ballot {

    /** Whether it has passed by the votes, as its rule set has it. */
    public boolean hasPassed() {
      return count.hasPassed();
    }
  }

  /**
   * Of several counts the first, which was declared; {@code onHands} is whether no poll was taken.
   */
  record Declared(
      BallotDrafted draft,
      NoticeGiven notice,
      RollFrozen roll,
      BallotCounted count,
      @Nullable CastingVoteGiven casting,
      Instant declared,
      @Nullable ResultAnnulled annulled,
      boolean onHands)
      implements Ballot {}

  record Withdrawn() implements Ballot {}

  /** Whether its closing time came while it was open. */
  static boolean isOver(Ballot ballot) {
    return switch (ballot) {
      case Closed _, Counted _, Declared _ -> true;
      case NotDrafted _, Drafted _, Noticed _, Rolled _, Open _, Withdrawn _ -> false;
    };
  }

  /** The state after one more event; an event that cannot follow is an error of the log. */
  static Ballot evolve(Ballot ballot, BallotEvent event) {
    return switch (event) {
      case BallotDrafted e when ballot instanceof NotDrafted -> new Drafted(e);
      case NoticeGiven e when ballot instanceof Drafted(var draft) -> new Noticed(draft, e);
      case RollCompared _ when ballot instanceof Drafted -> ballot;
      case RollCorrectionNoted _ when hasRoll(ballot) -> ballot;
      case RollFrozen e when ballot instanceof Noticed(var draft, var notice) ->
          new Rolled(draft, notice, e);
      case BallotOpened _ when ballot instanceof Rolled(var draft, var notice, var roll) ->
          new Open(draft, notice, roll);
      case BallotExtended e when ballot instanceof Open(var draft, var notice, var roll) ->
          new Open(draft, notice.closing(e.closes()), roll);
      case ReminderDue e when ballot instanceof Open(var draft, var notice, var roll) ->
          new Open(draft, notice.reminded(e.reminder()), roll);
      case BallotClosed e when ballot instanceof Open(var draft, var notice, var roll) ->
          new Closed(draft, notice, roll, e.choiceKey());
      case BallotCounted e when ballot instanceof Closed(var draft, var notice, var roll, _) ->
          new Counted(draft, notice, roll, e, null);
      case BallotRecounted e when ballot instanceof Counted c ->
          new Counted(c.draft(), c.notice(), c.roll(), e.count(), c.casting());
      case CastingVoteGiven e when ballot instanceof Counted c && c.casting() == null ->
          new Counted(c.draft(), c.notice(), c.roll(), c.count().decided(e.outcome()), e);
      case BallotRecounted _ when ballot instanceof Declared d && d.annulled() == null -> ballot;
      case BallotDeclared e when ballot instanceof Counted c ->
          new Declared(
              c.draft(), c.notice(), c.roll(), c.count(), c.casting(), e.declared(), null, false);
      case BallotDeclared e when e.hands() != null && ballot instanceof Rolled r ->
          Declaration.onHands(r, e);
      case ResultAnnulled e when ballot instanceof Declared d && d.annulled() == null ->
          new Declared(
              d.draft(),
              d.notice(),
              d.roll(),
              d.count(),
              d.casting(),
              d.declared(),
              e,
              d.onHands());
      case OptionWithdrawn e when isBeforeTheClose(ballot) -> without(ballot, e);
      case BallotWithdrawn e when e.challenge() != null && isBeforeDeclaration(ballot) ->
          new Withdrawn();
      case BallotWithdrawn _ when mayBeWithdrawn(ballot) -> new Withdrawn();
      case BallotEvent e ->
          throw new IllegalStateException(e + " cannot follow " + ballot.getClass());
    };
  }

  private static boolean isBeforeTheClose(Ballot ballot) {
    return ballot instanceof Noticed || ballot instanceof Rolled || ballot instanceof Open;
  }

  // What follows of the paper (votes, count, certificate) follows of the draft.
  private static Ballot without(Ballot ballot, OptionWithdrawn gone) {
    return switch (ballot) {
      case Noticed(var draft, var notice) -> new Noticed(draft.without(gone), notice);
      case Rolled(var draft, var notice, var roll) -> new Rolled(draft.without(gone), notice, roll);
      case Open(var draft, var notice, var roll) -> new Open(draft.without(gone), notice, roll);
      case NotDrafted _, Drafted _, Closed _, Counted _, Declared _, Withdrawn _ -> ballot;
    };
  }

  private static boolean hasRoll(Ballot ballot) {
    return switch (ballot) {
      case Rolled _, Open _, Closed _, Counted _ -> true;
      case NotDrafted _, Drafted _, Noticed _, Declared _, Withdrawn _ -> false;
    };
  }

  /** What a challenge that is upheld can still bring to an end without an annulment. */
  static boolean isBeforeDeclaration(Ballot ballot) {
    return switch (ballot) {
      case Noticed _, Rolled _, Open _, Closed _, Counted _ -> true;
      case NotDrafted _, Drafted _, Declared _, Withdrawn _ -> false;
    };
  }

  /** Once it is closed, what the practices said stands, welcome or not. */
  static boolean mayBeWithdrawn(Ballot ballot) {
    return switch (ballot) {
      case Drafted _, Noticed _, Rolled _, Open _ -> true;
      case NotDrafted _, Closed _, Counted _, Declared _, Withdrawn _ -> false;
    };
  }
}
