package quorate.governance.publication;

import java.util.UUID;

/** What may be asked of the convener's rule. */
public sealed interface PublicationCommand {

  /** {@code known} is whether the decision stands in the register. */
  record RuleDecisionPublication(Disclosure resolutions, UUID decidedBy, boolean known)
      implements PublicationCommand {}
}
