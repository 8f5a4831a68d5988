package quorate.membership.practice;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A practice as its stream tells it. */
public sealed interface Practice {

  /** What stands before the first event. */
  Practice UNKNOWN = new Unregistered();

  record Unregistered() implements Practice {}

  /** {@code mandated} are the persons who were ever granted a mandate for it. */
  record Registered(
      String code,
      Particulars particulars,
      Whereabouts whereabouts,
      Figures figures,
      Lineage lineage,
      Set<UUID> mandated)
      implements Practice {
    public Registered {
      mandated = Set.copyOf(mandated);
    }

    /** The name by which it is known now. */
    public String name() {
      return particulars.names().latest().orElse(code);
    }

    Registered with(Particulars changed) {
      return new Registered(code, changed, whereabouts, figures, lineage, mandated);
    }

    Registered with(Whereabouts changed) {
      return new Registered(code, particulars, changed, figures, lineage, mandated);
    }

    Registered with(Figures changed) {
      return new Registered(code, particulars, whereabouts, changed, lineage, mandated);
    }

    /** The same, where this person holds or held a mandate for it. */
    Registered mandating(UUID person) {
      var more = new HashSet<>(mandated);
      more.add(person);
      return new Registered(code, particulars, whereabouts, figures, lineage, more);
    }

    Registered with(Lineage changed) {
      return new Registered(code, particulars, whereabouts, figures, changed, mandated);
    }
  }
}
