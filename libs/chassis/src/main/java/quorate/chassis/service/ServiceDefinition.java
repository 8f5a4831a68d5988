package quorate.chassis.service;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import quorate.chassis.project.Projection;
import quorate.chassis.react.Policy;
import quorate.chassis.react.TimedPolicy;
import quorate.chassis.wire.EventTypes;

/**
 * The wiring of a service: its name on the wire, the types it writes, the types it subscribes to at
 * each neighbour (as its own records), what it projects, how it reacts and what it does when the
 * time has come. Each service produces exactly one.
 */
public record ServiceDefinition(
    String name,
    EventTypes events,
    Map<String, EventTypes> hears,
    List<Projection> projections,
    List<Policy> policies,
    List<TimedPolicy> timed) {

  public ServiceDefinition {
    hears = Map.copyOf(hears);
    projections = List.copyOf(projections);
    policies = List.copyOf(policies);
    timed = List.copyOf(timed);
  }

  /** A service without time policies. */
  public ServiceDefinition(
      String name,
      EventTypes events,
      Map<String, EventTypes> hears,
      List<Projection> projections,
      List<Policy> policies) {
    this(name, events, hears, projections, policies, List.of());
  }

  /** The names of the projections that follow a source. */
  public Set<String> views(String source) {
    return projections.stream()
        .filter(it -> it.sources().contains(source))
        .map(Projection::name)
        .collect(Collectors.toSet());
  }

  /** The vocabulary for a source: the service itself or a neighbour. */
  public EventTypes vocabulary(String source) {
    EventTypes types = source.equals(name) ? events : hears.get(source);
    if (types == null) {
      throw new IllegalArgumentException(name + " does not hear " + source);
    }
    return types;
  }
}
