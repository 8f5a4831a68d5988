package quorate.governance.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.acting.Actor;
import quorate.governance.ruling.Ruling;

/** On what a drawing rests. */
public sealed interface Basis {

  /** A decision of the executive that is in the register, carried out by one of its members. */
  record OfDecision(UUID decision, @Nullable Ruling ruling, Actor by) implements Basis {}

  /**
   * An urgent action between meetings of that body, with its entry in the register, by persons of
   * whom this is one.
   */
  record OfUrgentAction(UUID action, UUID decision, UUID body, UUID by) implements Basis {}
}
