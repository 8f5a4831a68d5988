package quorate.governance.disclosure;

import java.time.LocalDate;

/** What the convener has ruled. */
public sealed interface DisclosureEvent {

  /** Positions agreed from then on are published, or are so no longer, by that resolution. */
  record DisclosureRuled(Extent positions, LocalDate on, String resolution)
      implements DisclosureEvent {}
}
