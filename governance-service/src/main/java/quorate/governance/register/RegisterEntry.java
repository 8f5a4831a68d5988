package quorate.governance.register;

import quorate.chassis.log.Aggregate;

/** One place in the register. */
public sealed interface RegisterEntry {

  /** The streams of the register: {@code decision/<id>}. */
  Aggregate<RegisterEntry, RegisterEvent> REGISTER =
      new Aggregate<>("decision", RegisterEvent.class, new Blank(), RegisterEntry::evolve);

  /** Nothing stands here. */
  record Blank() implements RegisterEntry {}

  /** This decision stands here and is never changed; a later one may supersede it. */
  record Standing(RegisterEvent decision) implements RegisterEntry {}

  /** Folds one event; one that cannot follow is a corrupt stream. */
  static RegisterEntry evolve(RegisterEntry entry, RegisterEvent event) {
    if (entry instanceof Blank) {
      return new Standing(event);
    }
    throw new IllegalStateException(event + " cannot follow " + entry);
  }
}
