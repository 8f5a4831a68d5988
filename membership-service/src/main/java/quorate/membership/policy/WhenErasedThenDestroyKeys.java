package quorate.membership.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import quorate.chassis.react.Policy;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;
import quorate.membership.person.KeyDestruction;
import quorate.membership.person.PersonEvent.ContactErased;
import quorate.membership.person.PersonEvent.PersonErased;

/** Destroys the keys of who was erased, in case whoever recorded it did not come to do so. */
@Singleton
public final class WhenErasedThenDestroyKeys implements Policy {

  private final KeyDestruction destruction;

  WhenErasedThenDestroyKeys(KeyDestruction destruction) {
    this.destruction = destruction;
  }

  @Override
  public String name() {
    return "when-erased-then-destroy-keys";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(ContactErased.class, PersonErased.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    return switch (entry.event()) {
      case ContactErased e -> destruction.ofContact(entry.convener(), e.person());
      case PersonErased e -> destruction.ofAll(entry.convener(), e.person());
      case null, default -> Uni.createFrom().voidItem();
    };
  }
}
