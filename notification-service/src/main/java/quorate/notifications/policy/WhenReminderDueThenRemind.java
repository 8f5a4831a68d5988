package quorate.notifications.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.react.Policy;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;
import quorate.notifications.ballot.BallotHeard.ReminderDue;
import quorate.notifications.message.Occasion;

/**
 * Reminds those who may vote for a practice that has not voted, by e-mail only; of ballots that are
 * held together, in one message.
 */
@Singleton
public final class WhenReminderDueThenRemind implements Policy {

  private final Telling telling;

  WhenReminderDueThenRemind(Telling telling) {
    this.telling = telling;
  }

  @Override
  public String name() {
    return "when-reminder-due-then-remind";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(ReminderDue.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    if (!(entry.event() instanceof ReminderDue due) || !News.isIn(entry, request)) {
      return Uni.createFrom().voidItem();
    }
    var day = CivilDay.of(entry.recorded());
    return telling.tellWhileOpen(
        entry,
        request,
        due.ballot(),
        Occasion.REMINDER,
        () -> Audience.toRemind(due, entry.position(), day));
  }
}
