package quorate.chassis.publish;

import java.util.List;

/**
 * The topics of a log: {@code quorate.<convener>.<service>.log.v1} with every entry, for the
 * services and for auditors, and {@code ….events.v1} with the promised ones, for everyone else.
 */
public record Topic(String convener, String service, boolean promised) {

  /** Its name on Kafka. */
  public String name() {
    return "quorate." + convener + "." + service + (promised ? ".events.v1" : ".log.v1");
  }

  /** The topic of this name. */
  public static Topic named(String name) {
    List<String> parts = List.of(name.split("\\.", -1));
    if (parts.size() != 5) {
      throw new IllegalArgumentException(name + " is not the topic of a log");
    }
    return new Topic(parts.get(1), parts.get(2), parts.get(3).equals("events"));
  }
}
