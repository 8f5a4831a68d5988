package quorate.governance.matter;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.matter.Matter.AtBallot;
import quorate.governance.matter.Matter.MeetingProposed;
import quorate.governance.matter.Matter.Raised;
import quorate.governance.matter.Matter.Settled;
import quorate.governance.matter.Matter.Unknown;
import quorate.governance.matter.MatterCommand.AskAgain;
import quorate.governance.matter.MatterCommand.ImplementWinner;
import quorate.governance.matter.MatterCommand.ProposeGeneralMeeting;
import quorate.governance.matter.MatterCommand.PutToBallot;
import quorate.governance.matter.MatterCommand.RaiseMatter;
import quorate.governance.matter.MatterCommand.SettleMatter;
import quorate.governance.matter.MatterEvent.GeneralMeetingProposed;
import quorate.governance.matter.MatterEvent.MatterAskedAgain;
import quorate.governance.matter.MatterEvent.MatterPutToBallot;
import quorate.governance.matter.MatterEvent.MatterRaised;
import quorate.governance.matter.MatterEvent.MatterSettled;
import quorate.governance.outcome.Outcome;
import quorate.governance.outcome.Outcome.Advised;
import quorate.governance.outcome.Outcome.Tied;
import quorate.governance.register.RegisterEntry;

/** Decides about one matter. */
public final class MatterDecider {

  private MatterDecider() {}

  /**
   * Decides; {@code reopened} is the register's entry for the decision to be superseded, if any.
   */
  public static Decision<MatterEvent> decide(
      MatterCommand command, Matter matter, RegisterEntry reopened) {
    return switch (command) {
      case RaiseMatter c -> raise(c, matter, reopened);
      case PutToBallot c -> put(c, matter);
      case SettleMatter c -> settle(c, matter);
      case AskAgain c -> again(c, matter);
      case ImplementWinner c -> implement(c, matter);
      case ProposeGeneralMeeting c -> propose(c, matter);
    };
  }

  private static Decision<MatterEvent> raise(RaiseMatter c, Matter matter, RegisterEntry reopened) {
    if (!(matter instanceof Unknown)) {
      return refuse(MatterRefusal.ALREADY_RAISED);
    }
    if (c.supersedes() != null
        && !(reopened instanceof RegisterEntry.Standing standing && standing.since().stands())) {
      return refuse(MatterRefusal.NOTHING_TO_SUPERSEDE, "supersedes", c.supersedes());
    }
    return accept(
        new MatterRaised(
            c.matter(), c.title(), c.question(), c.kind().word(), c.on(), c.supersedes()));
  }

  private static Decision<MatterEvent> put(PutToBallot c, Matter matter) {
    return switch (matter) {
      case Unknown _ -> refuse(MatterRefusal.NO_SUCH_MATTER);
      case Raised raised -> BallotTerms.check(c, raised).orElseGet(() -> accept(asked(c, raised)));
      case AtBallot _, Settled _, MeetingProposed _ -> refuse(MatterRefusal.ALREADY_PUT);
    };
  }

  private static MatterPutToBallot asked(PutToBallot c, Raised raised) {
    return new MatterPutToBallot(
        c.matter(),
        c.ballot(),
        c.vehicle().word(),
        c.kind().word(),
        raised.title(),
        raised.question(),
        c.paper(),
        c.electorate(),
        c.weightBasis(),
        c.rules());
  }

  private static Decision<MatterEvent> settle(SettleMatter c, Matter matter) {
    if (!(matter instanceof AtBallot at)) {
      return refuse(MatterRefusal.NOT_AT_BALLOT);
    }
    if (!at.ballot().equals(c.declared().ballot())) {
      return refuse(MatterRefusal.ANOTHER_BALLOT);
    }
    return accept(settled(c, Outcome.of(c.declared().count())));
  }

  private static MatterSettled settled(SettleMatter c, Outcome outcome) {
    var advised = outcome instanceof Advised a ? a : null;
    return new MatterSettled(
        c.matter(),
        c.declared().ballot(),
        outcome.word(),
        advised == null ? null : advised.winner(),
        advised == null ? null : advised.beatsEach(),
        outcome instanceof Tied tied ? tied.options() : null,
        c.decision());
  }

  private static Decision<MatterEvent> again(AskAgain c, Matter matter) {
    return Matter.settledBy(matter, c.annulled()).isPresent()
        ? accept(new MatterAskedAgain(c.matter(), c.rerun(), c.annulled()))
        : refuse(MatterRefusal.ANOTHER_BALLOT);
  }

  private static Decision<MatterEvent> implement(ImplementWinner c, Matter matter) {
    return switch (matter) {
      case Unknown _ -> refuse(MatterRefusal.NO_SUCH_MATTER);
      case Raised _, AtBallot _ -> refuse(MatterRefusal.NOT_SETTLED);
      case MeetingProposed _ -> refuse(MatterRefusal.ALREADY_PROPOSED);
      case Settled settled -> implement(c, settled);
    };
  }

  // Every ballot so far is advisory, so there is no winner that could be carried out as it stands.
  private static Decision<MatterEvent> implement(ImplementWinner c, Settled settled) {
    if (settled.how().winner() == null) {
      return refuse(MatterRefusal.NO_WINNER);
    }
    if (!c.kind().isStatutory()) {
      return refuse(MatterRefusal.ADVICE_NEEDS_NO_STEP, "kind", c.kind().word());
    }
    return refuse(
        MatterRefusal.STATUTORY_NEEDS_A_MEETING,
        "kind",
        c.kind().word(),
        BallotTerms.wayForward(c.matter(), c.kind(), "option " + settled.how().winner()));
  }

  private static Decision<MatterEvent> propose(ProposeGeneralMeeting c, Matter matter) {
    if (!c.kind().isStatutory()) {
      return refuse(MatterRefusal.NOT_FOR_A_MEETING, "kind", c.kind().word());
    }
    return switch (matter) {
      case Unknown _ -> refuse(MatterRefusal.NO_SUCH_MATTER);
      case AtBallot _ -> refuse(MatterRefusal.NOT_SETTLED);
      case MeetingProposed _ -> refuse(MatterRefusal.ALREADY_PROPOSED);
      case Raised raised when !raised.kind().equals(c.kind().word()) ->
          refuse(MatterRefusal.KIND_DIFFERS, "kind", c.kind().word());
      case Raised _ -> accept(proposal(c, null));
      case Settled settled when settled.how().winner() == null -> refuse(MatterRefusal.NO_WINNER);
      case Settled settled -> accept(proposal(c, settled.how().decision()));
    };
  }

  private static GeneralMeetingProposed proposal(ProposeGeneralMeeting c, @Nullable UUID follows) {
    return new GeneralMeetingProposed(c.matter(), follows, c.kind().word(), c.reason());
  }
}
