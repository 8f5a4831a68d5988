package quorate.ballots.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import quorate.ballots.ballot.BallotCommand.RemindElectors;
import quorate.ballots.ballot.BallotPlan;
import quorate.ballots.ballots.DueBallots;
import quorate.ballots.ballots.DueReminder;
import quorate.chassis.react.Stamp;
import quorate.chassis.react.TimedPolicy;
import quorate.chassis.shell.Shell;

/**
 * Says by the clock that a reminder of the notice is due. After a service was down several may be:
 * the first of them names what is done, and the latest is recorded.
 */
@Singleton
public final class WhenReminderTimePassesThenSay implements TimedPolicy {

  private final Provider<Shell> shell;
  private final DueBallots due;

  WhenReminderTimePassesThenSay(Provider<Shell> shell, DueBallots due) {
    this.shell = shell;
    this.due = due;
  }

  @Override
  public String name() {
    return "when-reminder-time-passes-then-say";
  }

  @Override
  public Uni<Void> tick(Instant now) {
    return due.toRemind(now).chain(found -> Each.of(found, this::remind));
  }

  private Uni<Void> remind(DueReminder one) {
    var occasion = "remind/%s/%s".formatted(one.ballot(), one.reminder());
    var request = Stamp.due(name(), one.convener(), occasion, one.at());
    var plan = new BallotPlan(new RemindElectors(one.ballot(), one.at()));
    return shell.get().handle(request, plan.reads(), plan::of).replaceWithVoid();
  }
}
