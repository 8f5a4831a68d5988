package quorate.auditor.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** Decisions that a position can rest on, as the register has them so far. */
final class Cited {

  // an old minute book says so in words of its own
  private static final Set<String> CARRIED = Set.of("passed", "carried", "agreed");

  /**
   * One of a body; carried or not, and whether by its vote or by somebody who took it for it;
   * {@code at} where a meeting tells that.
   */
  record Decision(
      String body, boolean carried, LocalDate on, boolean voted, Optional<Instant> at) {}

  private final Map<String, Decision> decisions = new HashMap<>();
  private final Map<String, Instant> instants = new HashMap<>();
  private final Set<String> amendments = new HashSet<>();

  /** One that stands; empty where nothing does. */
  Optional<Decision> of(String decision) {
    return Optional.ofNullable(decisions.get(decision));
  }

  /** The instant at which what is named there was decided, where a meeting tells it. */
  Optional<Instant> at(Fields data) throws Malformed {
    return of(data.text("decision")).flatMap(Decision::at);
  }

  void apply(String type, Fields data) throws Malformed {
    switch (type) {
      case "motion-moved" -> moved(data);
      case "motion-decided" -> instants.put(data.text("decision"), data.instant("at"));
      case "meeting-decision-recorded" -> {
        boolean itself = !amendments.contains(data.text("motion"));
        put(data, data.text("body"), itself && isCarried(data), /* voted= */ true);
      }
      case "earlier-decision-recorded" ->
          put(data, data.optional("body").orElse(""), isCarried(data), /* voted= */ true);
      case "decision-taken" -> taken(data);
      case "decision-annulled", "decision-superseded", "decision-lapsed" ->
          decisions.remove(data.text("decision"));
      default -> {}
    }
  }

  private void moved(Fields data) throws Malformed {
    if (data.has("amends")) {
      amendments.add(data.text("motion"));
    }
  }

  // what persons did between its meetings, or practices opted in to, the body has not agreed
  private void taken(Fields data) throws Malformed {
    var decider = data.in("decider");
    if (decider.text("kind").equals("body") && !data.has("urgentaction") && !data.has("optin")) {
      put(data, decider.text("code"), /* carried= */ true, /* voted= */ false);
    }
  }

  private void put(Fields data, String body, boolean carried, boolean voted) throws Malformed {
    String decision = data.text("decision");
    var at = Optional.ofNullable(instants.get(decision));
    decisions.put(decision, new Decision(body, carried, data.date("on"), voted, at));
  }

  private static boolean isCarried(Fields data) throws Malformed {
    return CARRIED.contains(data.text("outcome").strip().toLowerCase(Locale.ROOT));
  }
}
