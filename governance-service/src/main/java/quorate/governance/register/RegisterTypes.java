package quorate.governance.register;

import quorate.chassis.wire.EventTypes;

/**
 * The names of what stands in the decision register; advice and elections without a vote are
 * promised to outsiders, what binding ballots decided as the convener's rule says.
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
        .type("governance.ballot-decision-recorded.v1", RegisterEvent.BallotDecisionRecorded.class)
        .promised("governance.ballot-decision-published.v1", Later.BallotDecisionPublished.class)
        .promised(
            "governance.unopposed-election-recorded.v1",
            RegisterEvent.UnopposedElectionRecorded.class)
        .type("governance.decision-superseded.v1", Later.DecisionSuperseded.class)
        .type("governance.decision-lapsed.v1", Later.DecisionLapsed.class)
        .type("governance.decision-used.v1", Later.DecisionUsed.class)
        .type("governance.decision-cited.v1", Later.DecisionCited.class)
        .type("governance.decision-annulled.v1", Later.DecisionAnnulled.class)
        .promised("governance.annulment-published.v1", Later.AnnulmentPublished.class);
  }
}
