package quorate.governance.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import quorate.chassis.react.Policy;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;
import quorate.governance.person.PersonKeys;
import quorate.governance.registered.RegisterHeard.PersonErased;

/** Makes unreadable what a person wrote here whom membership erased. */
@Singleton
public final class WhenPersonErasedThenForget implements Policy {

  private final PersonKeys keys;

  WhenPersonErasedThenForget(PersonKeys keys) {
    this.keys = keys;
  }

  @Override
  public String name() {
    return "when-person-erased-then-forget";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(PersonErased.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    return entry.event() instanceof PersonErased erased
        ? keys.forget(entry.convener(), erased.person())
        : Uni.createFrom().voidItem();
  }
}
