package quorate.ballots.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import quorate.ballots.electorate.MembershipHeard.PersonErased;
import quorate.ballots.nomination.Sealer;
import quorate.chassis.react.Policy;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;

/** Makes unreadable what was said of a candidate whom membership erased. */
@Singleton
public final class WhenPersonErasedThenForget implements Policy {

  private final Sealer sealer;

  WhenPersonErasedThenForget(Sealer sealer) {
    this.sealer = sealer;
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
        ? sealer.forget(entry.convener(), erased.person())
        : Uni.createFrom().voidItem();
  }
}
