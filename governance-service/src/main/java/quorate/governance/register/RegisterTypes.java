package quorate.governance.register;

import quorate.chassis.wire.EventTypes;

/**
 * The names of what stands in the decision register; what ballots decided is promised to outsiders,
 * as their declarations are.
 */
public final class RegisterTypes {

  private RegisterTypes() {}

  /** Adds them to what the service writes. */
  public static EventTypes.Builder add(EventTypes.Builder types) {
    return types
        .type(
            "governance.meeting-decision-recorded.v1", RegisterEvent.MeetingDecisionRecorded.class)
        .type(
            "governance.earlier-decision-recorded.v1", RegisterEvent.EarlierDecisionRecorded.class)
        .promised("governance.decision-recorded.v1", RegisterEvent.DecisionRecorded.class)
        .type("governance.decision-taken.v1", RegisterEvent.DecisionTaken.class)
        .promised(
            "governance.ballot-decision-recorded.v1", RegisterEvent.BallotDecisionRecorded.class)
        .promised(
            "governance.unopposed-election-recorded.v1",
            RegisterEvent.UnopposedElectionRecorded.class)
        .type("governance.decision-superseded.v1", Later.DecisionSuperseded.class)
        .type("governance.decision-lapsed.v1", Later.DecisionLapsed.class)
        .type("governance.decision-used.v1", Later.DecisionUsed.class)
        .type("governance.decision-cited.v1", Later.DecisionCited.class)
        .promised("governance.decision-annulled.v1", Later.DecisionAnnulled.class);
  }
}
