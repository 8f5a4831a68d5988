package quorate.governance;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.EventTypes;
import quorate.governance.agreement.AgreementEvent.AgreementDrawn;
import quorate.governance.agreement.AgreementEvent.AgreementEnded;
import quorate.governance.agreement.AgreementEvent.AgreementMade;
import quorate.governance.agreement.AgreementEvent.AgreementVaried;
import quorate.governance.ballot.BallotHeard.BallotCounted;
import quorate.governance.ballot.BallotHeard.BallotDeclared;
import quorate.governance.ballot.BallotHeard.BallotDrafted;
import quorate.governance.ballot.BallotHeard.NoticeGiven;
import quorate.governance.ballot.BallotHeard.RollFrozen;
import quorate.governance.decisions.DecisionsProjection;
import quorate.governance.grounds.GroundsProjection;
import quorate.governance.kept.KeptProjection;
import quorate.governance.mandate.MandateEvent.ConditionMet;
import quorate.governance.mandate.MandateEvent.MandateGranted;
import quorate.governance.mandate.MandateEvent.MandateRevoked;
import quorate.governance.mandate.MandateEvent.MandateUsed;
import quorate.governance.mandate.MandateEvent.MandateVaried;
import quorate.governance.mandates.MandatesProjection;
import quorate.governance.matter.MatterEvent.GeneralMeetingProposed;
import quorate.governance.matter.MatterEvent.MatterPutToBallot;
import quorate.governance.matter.MatterEvent.MatterRaised;
import quorate.governance.matter.MatterEvent.MatterSettled;
import quorate.governance.matters.MattersProjection;
import quorate.governance.optin.OptInEvent.OptInProposed;
import quorate.governance.optin.OptInEvent.OptInTaken;
import quorate.governance.optin.OptInEvent.PracticeDeclined;
import quorate.governance.optin.OptInEvent.PracticeOptedIn;
import quorate.governance.policy.WhenBallotDeclaredThenSettle;
import quorate.governance.practices.PracticeHeard;
import quorate.governance.practices.PracticeHeard.ListSizeStated;
import quorate.governance.practices.PracticeHeard.NetworkJoined;
import quorate.governance.practices.PracticeHeard.NetworkLeft;
import quorate.governance.practices.PracticeHeard.PracticeFactRetracted;
import quorate.governance.practices.PracticeHeard.PracticePlaced;
import quorate.governance.practices.PracticesProjection;
import quorate.governance.register.RegisterEvent.DecisionRecorded;
import quorate.governance.register.RegisterEvent.DecisionTaken;
import quorate.governance.registered.RegisterHeard.LogInBound;
import quorate.governance.registered.RegisterHeard.OrganisationLinkRetracted;
import quorate.governance.registered.RegisterHeard.OrganisationLinked;
import quorate.governance.registered.RegisterHeard.OrganisationUnlinked;
import quorate.governance.registered.RegisterHeard.PersonErased;

/** The wiring of governance-service. */
public final class GovernanceService {

  /** What it writes; a decision is promised to outsiders as it is recorded. */
  static final EventTypes EVENTS =
      EventTypes.builder()
          .type("governance.matter-raised.v1", MatterRaised.class)
          .type("governance.matter-put-to-ballot.v1", MatterPutToBallot.class)
          .type("governance.matter-settled.v1", MatterSettled.class)
          .type("governance.general-meeting-proposed.v1", GeneralMeetingProposed.class)
          .promised("governance.decision-recorded.v1", DecisionRecorded.class)
          .type("governance.decision-taken.v1", DecisionTaken.class)
          .type("governance.mandate-granted.v1", MandateGranted.class)
          .type("governance.mandate-varied.v1", MandateVaried.class)
          .type("governance.condition-met.v1", ConditionMet.class)
          .type("governance.mandate-used.v1", MandateUsed.class)
          .type("governance.mandate-revoked.v1", MandateRevoked.class)
          .type("governance.agreement-made.v1", AgreementMade.class)
          .type("governance.agreement-varied.v1", AgreementVaried.class)
          .type("governance.agreement-drawn.v1", AgreementDrawn.class)
          .type("governance.agreement-ended.v1", AgreementEnded.class)
          .type("governance.opt-in-proposed.v1", OptInProposed.class)
          .type("governance.practice-opted-in.v1", PracticeOptedIn.class)
          .type("governance.practice-declined.v1", PracticeDeclined.class)
          .type("governance.opt-in-taken.v1", OptInTaken.class)
          .build();

  /** What it hears of ballots. */
  static final EventTypes BALLOT =
      EventTypes.builder()
          .type("ballot.ballot-drafted.v1", BallotDrafted.class)
          .type("ballot.notice-given.v1", NoticeGiven.class)
          .type("ballot.roll-frozen.v1", RollFrozen.class)
          .type("ballot.ballot-counted.v1", BallotCounted.class)
          .type("ballot.ballot-declared.v1", BallotDeclared.class)
          .build();

  /** What it hears of the register. */
  static final EventTypes MEMBERSHIP =
      EventTypes.builder()
          .type("membership.practice-placed.v1", PracticePlaced.class)
          .type("membership.network-joined.v1", NetworkJoined.class)
          .type("membership.network-left.v1", NetworkLeft.class)
          .type("membership.list-size-stated.v1", ListSizeStated.class)
          .type("membership.practice-fact-retracted.v1", PracticeFactRetracted.class)
          .type("membership.mandate-granted.v1", PracticeHeard.MandateGranted.class)
          .type("membership.mandate-revoked.v1", PracticeHeard.MandateRevoked.class)
          .type("membership.organisation-linked.v1", OrganisationLinked.class)
          .type("membership.organisation-unlinked.v1", OrganisationUnlinked.class)
          .type("membership.organisation-link-retracted.v1", OrganisationLinkRetracted.class)
          .type("membership.log-in-bound.v1", LogInBound.class)
          .type("membership.person-erased.v1", PersonErased.class)
          .build();

  @Produces
  @Singleton
  ServiceDefinition definition(WhenBallotDeclaredThenSettle settle) {
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
            new PracticesProjection()),
        List.of(settle));
  }
}
