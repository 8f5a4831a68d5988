package quorate.governance.resolutions;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.governance.resolution.ResolutionEvent;
import quorate.governance.resolution.ResolutionEvent.OfEffect;
import quorate.governance.resolution.ResolutionEvent.ResolutionConditionMet;
import quorate.governance.resolution.ResolutionEvent.ResolutionReplaced;
import quorate.governance.resolution.ResolutionEvent.ResolutionRestored;
import quorate.governance.resolution.ResolutionEvent.ResolutionSettled;

/** A row for each day to come on which a resolution comes into force or ends. */
public final class ResolutionDaysProjection implements Projection {

  @Override
  public String name() {
    return "resolutiondays";
  }

  @Override
  public Set<String> sources() {
    return Set.of("governance");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(
        ResolutionSettled.class,
        ResolutionConditionMet.class,
        ResolutionReplaced.class,
        ResolutionRestored.class);
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    if (!(entry.event() instanceof OfEffect event)) {
      return Uni.createFrom().voidItem();
    }
    LocalDate day = day(event);
    return day == null || !day.isAfter(CivilDay.of(entry.recorded()))
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(
                "insert into resolution_day (convener, resolution, day) values ($1, $2, $3)"
                    + " on conflict do nothing")
            .execute(Tuple.of(entry.convener(), event.resolution(), day))
            .replaceWithVoid();
  }

  private static @Nullable LocalDate day(ResolutionEvent event) {
    return switch (event) {
      case ResolutionSettled e -> e.inForce();
      case ResolutionConditionMet e -> e.inForce();
      case ResolutionReplaced e -> e.from();
      case ResolutionRestored e -> e.until();
      case ResolutionEvent _ -> null;
    };
  }
}
