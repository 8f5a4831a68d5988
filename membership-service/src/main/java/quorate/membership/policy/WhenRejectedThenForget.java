package quorate.membership.policy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import quorate.chassis.react.Policy;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;
import quorate.membership.fileimport.ImportEvent.ChangesRejected;
import quorate.membership.person.KeyDestruction;

/** Destroys the keys of persons whom a list proposed and who were not taken into the register. */
@Singleton
public final class WhenRejectedThenForget implements Policy {

  private final KeyDestruction destruction;

  WhenRejectedThenForget(KeyDestruction destruction) {
    this.destruction = destruction;
  }

  @Override
  public String name() {
    return "when-rejected-then-forget";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(ChangesRejected.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    return entry.event() instanceof ChangesRejected e && e.forgotten() != null
        ? Multi.createFrom()
            .iterable(e.forgotten())
            .onItem()
            .transformToUniAndConcatenate(person -> destruction.ofAll(entry.convener(), person))
            .collect()
            .last()
            .replaceWithVoid()
        : Uni.createFrom().voidItem();
  }
}
