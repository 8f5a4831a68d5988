package quorate.governance.disclosure;

import java.time.LocalDate;

/** What can be asked of the convener's rule. */
public sealed interface DisclosureCommand {

  record RuleDisclosure(Extent positions, String resolution, LocalDate today)
      implements DisclosureCommand {}
}
