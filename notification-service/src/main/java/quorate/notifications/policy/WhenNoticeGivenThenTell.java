package quorate.notifications.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import quorate.chassis.react.Policy;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;
import quorate.notifications.ballot.BallotHeard.RollFrozen;
import quorate.notifications.message.Occasion;

/**
 * Tells of a ballot whose notice was given. It waits for the roll to be frozen: until then nobody
 * knows which practices are entitled, and a roll is frozen only after notice.
 */
@Singleton
public final class WhenNoticeGivenThenTell implements Policy {

  private final Telling telling;

  WhenNoticeGivenThenTell(Telling telling) {
    this.telling = telling;
  }

  @Override
  public String name() {
    return "when-notice-given-then-tell";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(RollFrozen.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    return entry.event() instanceof RollFrozen roll
        ? telling.tell(entry, request, roll.ballot(), Occasion.NOTICE)
        : Uni.createFrom().voidItem();
  }
}
