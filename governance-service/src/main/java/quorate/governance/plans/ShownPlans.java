package quorate.governance.plans;

import static quorate.governance.permission.Permission.PERMISSIONS;
import static quorate.governance.plan.BusinessPlan.PLANS;
import static quorate.governance.urgent.Urgent.URGENT_ACTIONS;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import quorate.chassis.door.Door;
import quorate.chassis.door.Problems;
import quorate.governance.acting.Readers;
import quorate.governance.bodies.StreamLog;
import quorate.governance.bodies.StreamLog.Found;
import quorate.governance.moment.Moment;
import quorate.governance.permission.Permission.Asked;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.urgents.Awaited;

/** Plans as whoever asks may read them; a 404 problem where they may not. */
@Singleton
final class ShownPlans {

  private final Door door;
  private final StreamLog log;
  private final Readers readers;
  private final Awaited awaited;

  ShownPlans(Door door, StreamLog log, Readers readers, Awaited awaited) {
    this.door = door;
    this.log = log;
    this.readers = readers;
    this.awaited = awaited;
  }

  Uni<PlanShown> one(UUID plan, Moment moment) {
    Instant now = door.request().at();
    LocalDate day = moment.day(now);
    String convener = door.convener();
    Instant known = moment.known(now);
    return found(plan, known)
        .chain(
            found ->
                log.all(convener, PERMISSIONS, known)
                    .map(
                        all ->
                            PlanShown.of(
                                found.state(),
                                new Permitted(
                                    all.values().stream()
                                        .filter(Asked.class::isInstance)
                                        .map(Asked.class::cast)
                                        .filter(it -> it.request().plan().equals(plan))
                                        .toList(),
                                    day),
                                found.version())));
  }

  Uni<Drawings> drawings(UUID plan, Moment moment) {
    Instant now = door.request().at();
    LocalDate day = moment.day(now);
    String convener = door.convener();
    Instant known = moment.known(now);
    return found(plan, known)
        .chain(
            found ->
                log.all(convener, URGENT_ACTIONS, known)
                    .chain(
                        urgent ->
                            awaited
                                .by(convener, urgent.values(), day, known)
                                .map(
                                    meetings ->
                                        Drawings.of(
                                            found.state(),
                                            urgent,
                                            meetings,
                                            day,
                                            found.version()))));
  }

  private Uni<Found<DrawnUp>> found(UUID plan, Instant known) {
    String convener = door.convener();
    return readers
        .reader()
        .chain(
            reader ->
                log.one(convener, PLANS.stream(plan), known)
                    .map(
                        found ->
                            found
                                .filter(
                                    it ->
                                        it.state() instanceof DrawnUp drawn
                                            && reader.sees(drawn.executive(), drawn.owner()))
                                .map(
                                    it ->
                                        new Found<>(
                                            (DrawnUp) it.state(), it.version(), it.entries()))
                                .orElseThrow(Problems::notFound)));
  }
}
