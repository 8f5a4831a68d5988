package quorate.notifications.decision;

import java.util.UUID;

/** A decision stands in the register; its bytes are handed on, and nothing else of it is needed. */
public record DecisionRecorded(UUID decision) {}
