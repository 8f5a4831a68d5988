package quorate.membership.proposals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import quorate.chassis.decide.Decision;

/**
 * Commands decided one after the other, each on its stream as it would be after those before it.
 */
final class Trial<C, S, E> {

  private final Map<String, S> states;
  private final S unknown;
  private final BiFunction<C, S, Decision<E>> decide;
  private final BiFunction<S, E, S> evolve;
  private final Map<String, List<E>> events = new LinkedHashMap<>();

  Trial(
      Map<String, S> known,
      S unknown,
      BiFunction<C, S, Decision<E>> decide,
      BiFunction<S, E, S> evolve) {
    this.states = new HashMap<>(known);
    this.unknown = unknown;
    this.decide = decide;
    this.evolve = evolve;
  }

  S state(String code) {
    return states.getOrDefault(code, unknown);
  }

  Map<String, S> states() {
    return Collections.unmodifiableMap(states);
  }

  Decision<E> run(String code, C command) {
    Decision<E> decision = decide.apply(command, state(code));
    if (decision instanceof Decision.Accepted<E>(var accepted)) {
      accepted.forEach(event -> states.put(code, evolve.apply(state(code), event)));
      events.computeIfAbsent(code, _ -> new ArrayList<>()).addAll(accepted);
    }
    return decision;
  }

  /** All that was accepted, by stream. */
  Map<String, List<E>> events() {
    return Collections.unmodifiableMap(events);
  }
}
