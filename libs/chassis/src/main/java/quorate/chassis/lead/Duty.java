package quorate.chassis.lead;

/**
 * Work that only the leader does. It runs on a virtual thread of its own until interrupted; when it
 * throws anything else it is begun again a moment later, so it takes nothing from the run before
 * for granted. Two leaders may overlap for a moment: a duty stays right even then.
 */
public interface Duty {

  /** What it is, for logs. */
  String name();

  /** Makes what other duties look at; it is there for all of them before any begins. */
  default void prepare() {}

  /** Does it, until interrupted. */
  void run() throws InterruptedException;
}
