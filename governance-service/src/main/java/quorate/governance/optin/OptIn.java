package quorate.governance.optin;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.governance.optin.OptInEvent.OptInProposed;
import quorate.governance.optin.OptInEvent.OptInTaken;
import quorate.governance.optin.OptInEvent.PracticeDeclined;
import quorate.governance.optin.OptInEvent.PracticeOptedIn;

/** Where an opt-in decision stands. */
public sealed interface OptIn {

  /** The streams of opt-in decisions: {@code optin/<id>}. */
  Aggregate<OptIn, OptInEvent> OPT_INS =
      new Aggregate<>("optin", OptInEvent.class, new Unknown(), OptIn::evolve);

  /** Nobody has proposed it. */
  record Unknown() implements OptIn {}

  /** Proposed; who opted in, in the order of their codes, and the decision once it is taken. */
  record Proposed(OptInProposed proposal, Map<String, PracticeOptedIn> in, @Nullable UUID decision)
      implements OptIn {

    Proposed with(PracticeOptedIn e) {
      var more = new TreeMap<>(in);
      more.put(e.practice(), e);
      return new Proposed(proposal, more, decision);
    }

    Proposed without(String practice) {
      var rest = new TreeMap<>(in);
      rest.remove(practice);
      return new Proposed(proposal, rest, decision);
    }
  }

  /** Folds one event; one that cannot follow is a corrupt stream. */
  static OptIn evolve(OptIn optIn, OptInEvent event) {
    return switch (event) {
      case OptInProposed e when optIn instanceof Unknown -> new Proposed(e, Map.of(), null);
      case PracticeOptedIn e when optIn instanceof Proposed p && p.decision() == null -> p.with(e);
      case PracticeDeclined e when optIn instanceof Proposed p && p.decision() == null ->
          p.without(e.practice());
      case OptInTaken e when optIn instanceof Proposed p && p.decision() == null ->
          new Proposed(p.proposal(), p.in(), e.decision());
      case OptInEvent e -> throw new IllegalStateException(e + " cannot follow " + optIn);
    };
  }
}
