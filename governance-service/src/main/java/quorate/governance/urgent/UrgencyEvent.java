package quorate.governance.urgent;

import java.util.UUID;

/** What has become of a body's acting between its meetings, as it stands in the log. */
public sealed interface UrgencyEvent {

  UUID body();

  /** An urgent action was taken for it. */
  record UrgencyUsed(UUID body, UUID urgentAction) implements UrgencyEvent {}
}
