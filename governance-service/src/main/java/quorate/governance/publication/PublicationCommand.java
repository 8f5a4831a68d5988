package quorate.governance.publication;

import java.util.UUID;

/** What may be asked of the convener's rules. */
public sealed interface PublicationCommand {

  /** {@code known} is whether the decision stands in the register. */
  record RulePublication(RecordKind of, Disclosure disclosure, UUID decidedBy, boolean known)
      implements PublicationCommand {}
}
