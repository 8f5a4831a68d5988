package quorate.notifications.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.react.Policy;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;
import quorate.notifications.ballot.BallotHeard.BallotExtended;
import quorate.notifications.message.Occasion;

/**
 * Tells everyone who may vote for a practice on the roll that the ballot closes later, by e-mail
 * only; whoever has voted may still change it.
 */
@Singleton
public final class WhenBallotExtendedThenTell implements Policy {

  private final Telling telling;

  WhenBallotExtendedThenTell(Telling telling) {
    this.telling = telling;
  }

  @Override
  public String name() {
    return "when-ballot-extended-then-tell";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(BallotExtended.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    if (!(entry.event() instanceof BallotExtended extended) || !News.isIn(entry, request)) {
      return Uni.createFrom().voidItem();
    }
    var day = CivilDay.of(entry.recorded());
    return telling.tellWhileOpen(
        entry,
        request,
        extended.ballot(),
        Occasion.EXTENSION,
        () -> Audience.of(extended.ballot(), day));
  }
}
