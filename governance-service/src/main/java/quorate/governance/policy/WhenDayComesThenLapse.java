package quorate.governance.policy;

import static quorate.governance.urgent.Urgent.URGENT_ACTIONS;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.react.Stamp;
import quorate.chassis.react.TimedPolicy;
import quorate.chassis.shell.Shell;
import quorate.governance.bodies.StreamLog;
import quorate.governance.urgent.Urgent.Taken;
import quorate.governance.urgents.LastDays;
import quorate.governance.urgents.LastDays.Open;

/** What was done in urgency lapses the day after its own last day, whoever meets when. */
@Singleton
public final class WhenDayComesThenLapse implements TimedPolicy {

  private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

  private final Provider<Shell> shell;
  private final StreamLog log;
  private final LastDays days;
  // once a day, as one that a meeting has before it still may be left open by that meeting
  private final Set<Asked> done = ConcurrentHashMap.newKeySet();

  private record Asked(UUID urgentAction, LocalDate today) {}

  WhenDayComesThenLapse(Provider<Shell> shell, StreamLog log, LastDays days) {
    this.shell = shell;
    this.log = log;
    this.days = days;
  }

  @Override
  public String name() {
    return "when-day-comes-then-lapse";
  }

  @Override
  public Uni<Void> tick(Instant now) {
    LocalDate today = CivilDay.of(now);
    return days.before(today)
        .map(
            all ->
                all.stream()
                    .filter(it -> !done.contains(new Asked(it.urgentAction(), today)))
                    .toList())
        .chain(all -> Reacting.each(all, each -> lapse(each, today, now)));
  }

  private Uni<Void> lapse(Open open, LocalDate today, Instant now) {
    String occasion = "lapse/%s/%s".formatted(open.urgentAction(), today);
    return log.one(open.convener(), URGENT_ACTIONS.stream(open.urgentAction()), ALWAYS)
        .chain(
            found ->
                found.isPresent() && found.get().state() instanceof Taken taken
                    ? handle(open, Lapsing.of(taken, null, today), occasion, now)
                    : Uni.createFrom().voidItem())
        .invoke(() -> done.add(new Asked(open.urgentAction(), today)));
  }

  private Uni<Void> handle(Open open, Lapsing lapsing, String occasion, Instant now) {
    return shell
        .get()
        .handle(Stamp.due(name(), open.convener(), occasion, now), lapsing.reads(), lapsing::plan)
        .replaceWithVoid();
  }
}
