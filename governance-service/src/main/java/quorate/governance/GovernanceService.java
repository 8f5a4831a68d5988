package quorate.governance;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.EventTypes;
import quorate.governance.agreement.AgreementEvent.AgreementDrawn;
import quorate.governance.agreement.AgreementEvent.AgreementEnded;
import quorate.governance.agreement.AgreementEvent.AgreementFreed;
import quorate.governance.agreement.AgreementEvent.AgreementMade;
import quorate.governance.agreement.AgreementEvent.AgreementVaried;
import quorate.governance.ballot.BallotHeard.BallotCounted;
import quorate.governance.ballot.BallotHeard.BallotDeclared;
import quorate.governance.ballot.BallotHeard.BallotDrafted;
import quorate.governance.ballot.BallotHeard.NoticeGiven;
import quorate.governance.ballot.BallotHeard.RollFrozen;
import quorate.governance.body.BodyTypes;
import quorate.governance.decisions.DecisionsProjection;
import quorate.governance.elected.ElectedProjection;
import quorate.governance.elected.ElectionHeard;
import quorate.governance.grounds.GroundsProjection;
import quorate.governance.interest.InterestTypes;
import quorate.governance.kept.KeptProjection;
import quorate.governance.mandate.MandateEvent.ConditionMet;
import quorate.governance.mandate.MandateEvent.MandateFreed;
import quorate.governance.mandate.MandateEvent.MandateGranted;
import quorate.governance.mandate.MandateEvent.MandateRevoked;
import quorate.governance.mandate.MandateEvent.MandateUsed;
import quorate.governance.mandate.MandateEvent.MandateVaried;
import quorate.governance.mandates.MandatesProjection;
import quorate.governance.matter.MatterEvent.GeneralMeetingProposed;
import quorate.governance.matter.MatterEvent.MatterAskedAgain;
import quorate.governance.matter.MatterEvent.MatterPutToBallot;
import quorate.governance.matter.MatterEvent.MatterRaised;
import quorate.governance.matter.MatterEvent.MatterSettled;
import quorate.governance.matters.MattersProjection;
import quorate.governance.meeting.MeetingTypes;
import quorate.governance.members.MemberTypes;
import quorate.governance.members.MembersProjection;
import quorate.governance.names.NamesProjection;
import quorate.governance.optin.OptInEvent.OptInProposed;
import quorate.governance.optin.OptInEvent.OptInTaken;
import quorate.governance.optin.OptInEvent.PracticeDeclined;
import quorate.governance.optin.OptInEvent.PracticeOptedIn;
import quorate.governance.permission.PermissionTypes;
import quorate.governance.plan.PlanTypes;
import quorate.governance.policy.WhenBallotDecidedThenRecord;
import quorate.governance.policy.WhenBallotDeclaredThenSettle;
import quorate.governance.policy.WhenDayComesThenLapse;
import quorate.governance.policy.WhenDayComesThenPublish;
import quorate.governance.policy.WhenElectedThenSeat;
import quorate.governance.policy.WhenHolderChangesThenReview;
import quorate.governance.policy.WhenInForceThenPublish;
import quorate.governance.policy.WhenMeetingClosesThenLapse;
import quorate.governance.policy.WhenMotionDecidedThenSettle;
import quorate.governance.policy.WhenPersonErasedThenForget;
import quorate.governance.policy.WhenRegisterChangesThenFollow;
import quorate.governance.practices.PracticeTypes;
import quorate.governance.practices.PracticesProjection;
import quorate.governance.publication.PublicationEvent;
import quorate.governance.register.RegisterTypes;
import quorate.governance.registered.RegisteredProjection;
import quorate.governance.registered.RegisteredTypes;
import quorate.governance.requisition.RequisitionTypes;
import quorate.governance.resolution.ResolutionTypes;
import quorate.governance.resolutions.ResolutionDaysProjection;
import quorate.governance.urgent.UrgentTypes;
import quorate.governance.urgents.LastDaysProjection;

/** The wiring of governance-service. */
public final class GovernanceService {

  /** What it writes; a decision is promised as it is recorded, a position as it is published. */
  static final EventTypes EVENTS =
      of(
              BodyTypes::add,
              MeetingTypes::add,
              InterestTypes::add,
              RequisitionTypes::add,
              RegisterTypes::add,
              ResolutionTypes::add,
              PlanTypes::add,
              PermissionTypes::add,
              UrgentTypes::add,
              PositionTypes::add)
          .type("governance.matter-raised.v1", MatterRaised.class)
          .type("governance.matter-put-to-ballot.v1", MatterPutToBallot.class)
          .type("governance.matter-settled.v1", MatterSettled.class)
          .type("governance.matter-asked-again.v1", MatterAskedAgain.class)
          .type("governance.general-meeting-proposed.v1", GeneralMeetingProposed.class)
          .type("governance.mandate-granted.v1", MandateGranted.class)
          .type("governance.mandate-varied.v1", MandateVaried.class)
          .type("governance.condition-met.v1", ConditionMet.class)
          .type("governance.mandate-used.v1", MandateUsed.class)
          .type("governance.mandate-freed.v1", MandateFreed.class)
          .type("governance.mandate-revoked.v1", MandateRevoked.class)
          .type("governance.agreement-made.v1", AgreementMade.class)
          .type("governance.agreement-varied.v1", AgreementVaried.class)
          .type("governance.agreement-drawn.v1", AgreementDrawn.class)
          .type("governance.agreement-freed.v1", AgreementFreed.class)
          .type("governance.agreement-ended.v1", AgreementEnded.class)
          .type("governance.opt-in-proposed.v1", OptInProposed.class)
          .type("governance.practice-opted-in.v1", PracticeOptedIn.class)
          .type("governance.practice-declined.v1", PracticeDeclined.class)
          .type("governance.opt-in-taken.v1", OptInTaken.class)
          .type("governance.publication-ruled.v1", PublicationEvent.PublicationRuled.class)
          .build();

  /** What it hears of ballots. */
  static final EventTypes BALLOT =
      EventTypes.builder()
          .type("ballot.ballot-drafted.v1", BallotDrafted.class)
          .type("ballot.notice-given.v1", NoticeGiven.class)
          .type("ballot.roll-frozen.v1", RollFrozen.class)
          .type("ballot.ballot-counted.v1", BallotCounted.class)
          .type("ballot.ballot-declared.v1", BallotDeclared.class)
          .type("ballot.nominations-opened.v1", ElectionHeard.NominationsOpened.class)
          .type("ballot.nominations-closed.v1", ElectionHeard.NominationsClosed.class)
          .type("ballot.seat-settled-anew.v1", ElectionHeard.SeatSettledAnew.class)
          .type("ballot.elected-unopposed.v1", ElectionHeard.ElectedUnopposed.class)
          .type("ballot.result-annulled.v1", ElectionHeard.ResultAnnulled.class)
          .build();

  /** What it hears of the register. */
  static final EventTypes MEMBERSHIP =
      of(MemberTypes::add, RegisteredTypes::add, PracticeTypes::add).build();

  @SafeVarargs
  private static EventTypes.Builder of(UnaryOperator<EventTypes.Builder>... further) {
    EventTypes.Builder types = EventTypes.builder();
    for (var each : further) {
      types = each.apply(types);
    }
    return types;
  }

  @Produces
  @Singleton
  ServiceDefinition definition(
      WhenBallotDeclaredThenSettle settle,
      WhenRegisterChangesThenFollow follow,
      WhenHolderChangesThenReview review,
      WhenElectedThenSeat seat,
      WhenPersonErasedThenForget forget,
      WhenMeetingClosesThenLapse lapse,
      WhenBallotDecidedThenRecord record,
      WhenMotionDecidedThenSettle decided,
      WhenInForceThenPublish publish,
      WhenDayComesThenPublish day,
      WhenDayComesThenLapse lastDay) {
    return new ServiceDefinition(
        "governance",
        EVENTS,
        Map.of("ballot", BALLOT, "membership", MEMBERSHIP),
        List.of(
            new MattersProjection(),
            new DecisionsProjection(),
            new GroundsProjection(),
            new MandatesProjection(),
            new KeptProjection(),
            new PracticesProjection(),
            new RegisteredProjection(),
            new NamesProjection(),
            new MembersProjection(),
            new ElectedProjection(),
            new ResolutionDaysProjection(),
            new LastDaysProjection()),
        List.of(settle, follow, review, seat, forget, lapse, record, decided, publish),
        List.of(day, lastDay));
  }
}
