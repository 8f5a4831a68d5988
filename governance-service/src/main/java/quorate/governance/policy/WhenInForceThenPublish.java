package quorate.governance.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import quorate.chassis.react.Policy;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;
import quorate.governance.resolution.ResolutionEvent;
import quorate.governance.resolution.ResolutionEvent.ResolutionAnnulled;
import quorate.governance.resolution.ResolutionEvent.ResolutionConditionMet;
import quorate.governance.resolution.ResolutionEvent.ResolutionReplaced;
import quorate.governance.resolution.ResolutionEvent.ResolutionRestored;
import quorate.governance.resolution.ResolutionEvent.ResolutionSettled;

/**
 * Tells outsiders of a resolution that is in force, as the convener's rule says, and of one that
 * they know of when it is so no more.
 */
@Singleton
public final class WhenInForceThenPublish implements Policy {

  private final Telling telling;

  WhenInForceThenPublish(Telling telling) {
    this.telling = telling;
  }

  @Override
  public String name() {
    return "when-in-force-then-publish";
  }

  @Override
  public Set<String> sources() {
    return Set.of("governance");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(
        ResolutionSettled.class,
        ResolutionConditionMet.class,
        ResolutionReplaced.class,
        ResolutionRestored.class,
        ResolutionAnnulled.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    return entry.event() instanceof ResolutionEvent e
        ? telling.of(request, e.resolution())
        : Uni.createFrom().voidItem();
  }
}
