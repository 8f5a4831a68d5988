package quorate.notifications.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import quorate.chassis.react.Policy;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;
import quorate.notifications.ballot.BallotHeard.BallotDeclared;
import quorate.notifications.message.Occasion;

/** Tells the result to everyone who may act for a practice on the roll. */
@Singleton
public final class WhenBallotDeclaredThenTell implements Policy {

  private final Telling telling;

  WhenBallotDeclaredThenTell(Telling telling) {
    this.telling = telling;
  }

  @Override
  public String name() {
    return "when-ballot-declared-then-tell";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(BallotDeclared.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    return entry.event() instanceof BallotDeclared declared
        ? telling.tell(entry, request, declared.ballot(), Occasion.RESULT)
        : Uni.createFrom().voidItem();
  }
}
