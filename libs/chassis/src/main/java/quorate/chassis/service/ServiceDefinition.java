package quorate.chassis.service;

import java.util.List;
import java.util.Map;
import quorate.chassis.project.Projection;
import quorate.chassis.react.Policy;
import quorate.chassis.wire.EventTypes;

/**
 * The wiring of a service: its name on the wire, the types it writes, the types it subscribes to at
 * each neighbour (as its own records), what it projects and how it reacts. Each service produces
 * exactly one.
 */
public record ServiceDefinition(
    String name,
    EventTypes events,
    Map<String, EventTypes> hears,
    List<Projection> projections,
    List<Policy> policies) {

  public ServiceDefinition {
    hears = Map.copyOf(hears);
    projections = List.copyOf(projections);
    policies = List.copyOf(policies);
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
