package quorate.governance;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.EventTypes;
import quorate.governance.ballot.BallotHeard.BallotCounted;
import quorate.governance.ballot.BallotHeard.BallotDeclared;
import quorate.governance.ballot.BallotHeard.BallotDrafted;
import quorate.governance.ballot.BallotHeard.NoticeGiven;
import quorate.governance.ballot.BallotHeard.RollFrozen;
import quorate.governance.decisions.DecisionsProjection;
import quorate.governance.grounds.GroundsProjection;
import quorate.governance.matter.MatterEvent.GeneralMeetingProposed;
import quorate.governance.matter.MatterEvent.MatterPutToBallot;
import quorate.governance.matter.MatterEvent.MatterRaised;
import quorate.governance.matter.MatterEvent.MatterSettled;
import quorate.governance.matters.MattersProjection;
import quorate.governance.policy.WhenBallotDeclaredThenSettle;
import quorate.governance.register.RegisterEvent.DecisionRecorded;

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

  @Produces
  @Singleton
  ServiceDefinition definition(WhenBallotDeclaredThenSettle settle) {
    return new ServiceDefinition(
        "governance",
        EVENTS,
        Map.of("ballot", BALLOT),
        List.of(new MattersProjection(), new DecisionsProjection(), new GroundsProjection()),
        List.of(settle));
  }
}
