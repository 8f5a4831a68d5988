package quorate.ballots.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import quorate.ballots.electorate.MembershipHeard.PersonErased;
import quorate.ballots.nomination.Sealer;
import quorate.ballots.person.PersonKeys;
import quorate.chassis.react.Policy;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;

/** Makes unreadable what was said of a candidate, or written by a person, whom membership erased. */
@Singleton
public final class WhenPersonErasedThenForget implements Policy {

  private final Sealer sealer;
  private final PersonKeys keys;

  WhenPersonErasedThenForget(Sealer sealer, PersonKeys keys) {
    this.sealer = sealer;
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
        ? sealer
            .forget(entry.convener(), erased.person())
            .chain(() -> keys.forget(entry.convener(), erased.person()))
        : Uni.createFrom().voidItem();
  }
}
