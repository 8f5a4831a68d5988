package quorate.governance.publication;

import java.util.Optional;
import java.util.UUID;
import quorate.governance.ruling.Cited;

/** What may be asked of the convener's rules. */
public sealed interface PublicationCommand {

  /** {@code cited} is that decision as the register has it; absent where nothing stands there. */
  record RulePublication(
      RecordKind of, Disclosure disclosure, UUID decidedBy, Optional<Cited> cited)
      implements PublicationCommand {}
}
