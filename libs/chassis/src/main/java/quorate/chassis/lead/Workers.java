package quorate.chassis.lead;

/**
 * The threads that do what nobody waits for: leading, relaying, following, filling.
 *
 * <p>They are threads of the platform, as there are few and most of their time they wait for a
 * while: on JDK 25 a virtual thread that does so can be forgotten (JDK-8369227, JDK-8370887), and a
 * relay that is never woken looks like one with nothing to do.
 */
public final class Workers {

  private Workers() {}

  /** One that is yet to be started; it holds up no end of the service. */
  public static Thread named(String name, Runnable work) {
    return Thread.ofPlatform().daemon().name(name).unstarted(work);
  }
}
