package quorate.governance.publication;

import java.util.UUID;

/** What the convener has ruled. */
public sealed interface PublicationEvent {

  /** From now on; {@code decidedBy} is the decision in the register by which it was ruled. */
  record PublicationRuled(RecordKind of, Disclosure disclosure, UUID decidedBy)
      implements PublicationEvent {}
}
