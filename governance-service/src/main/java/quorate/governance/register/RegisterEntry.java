package quorate.governance.register;

import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.governance.register.RegisterEvent.DecisionAnnulled;

/** One place in the register. */
public sealed interface RegisterEntry {

  /** The streams of the register: {@code decision/<id>}. */
  Aggregate<RegisterEntry, RegisterEvent> REGISTER =
      new Aggregate<>("decision", RegisterEvent.class, new Blank(), RegisterEntry::evolve);

  /** Nothing stands here. */
  record Blank() implements RegisterEntry {}

  /**
   * This decision stands here and is never changed; a later one may supersede it, and its result
   * may be annulled.
   */
  record Standing(RegisterEvent decision, @Nullable DecisionAnnulled annulled)
      implements RegisterEntry {}

  /** Folds one event; one that cannot follow is a corrupt stream. */
  static RegisterEntry evolve(RegisterEntry entry, RegisterEvent event) {
    if (entry instanceof Blank && !(event instanceof DecisionAnnulled)) {
      return new Standing(event, null);
    }
    if (entry instanceof Standing(var decision, var before)
        && before == null
        && event instanceof DecisionAnnulled annulled) {
      return new Standing(decision, annulled);
    }
    throw new IllegalStateException(event + " cannot follow " + entry);
  }
}
