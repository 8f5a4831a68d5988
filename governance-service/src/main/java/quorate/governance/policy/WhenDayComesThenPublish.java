package quorate.governance.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.react.Stamp;
import quorate.chassis.react.TimedPolicy;
import quorate.governance.resolutions.ResolutionDays;
import quorate.governance.resolutions.ResolutionDays.Day;

/** The same on the day from which one is in force, or is so no more, where that lay ahead. */
@Singleton
public final class WhenDayComesThenPublish implements TimedPolicy {

  private final Telling telling;
  private final ResolutionDays days;
  // what is keyed is done once; this spares asking again
  private final Set<Day> done = ConcurrentHashMap.newKeySet();

  WhenDayComesThenPublish(Telling telling, ResolutionDays days) {
    this.telling = telling;
    this.days = days;
  }

  @Override
  public String name() {
    return "when-day-comes-then-publish";
  }

  @Override
  public Uni<Void> tick(Instant now) {
    return days.until(CivilDay.of(now))
        .map(all -> all.stream().filter(day -> !done.contains(day)).toList())
        .chain(all -> Reacting.each(all, day -> tell(day, now)));
  }

  private Uni<Void> tell(Day day, Instant now) {
    String occasion = "tell/%s/%s".formatted(day.resolution(), day.day());
    return telling
        .of(Stamp.due(name(), day.convener(), occasion, now), day.resolution())
        .invoke(() -> done.add(day));
  }
}
