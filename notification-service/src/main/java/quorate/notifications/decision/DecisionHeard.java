package quorate.notifications.decision;

import java.util.UUID;

/** What governance promises beside the decisions of matters; it goes out as it is. */
public sealed interface DecisionHeard {

  record BallotDecisionPublished(UUID decision) implements DecisionHeard {}

  record UnopposedElectionRecorded(UUID decision) implements DecisionHeard {}

  record AnnulmentPublished(UUID decision) implements DecisionHeard {}

  record ResolutionPublished(UUID resolution) implements DecisionHeard {}

  record ResolutionOutOfForce(UUID resolution) implements DecisionHeard {}
}
