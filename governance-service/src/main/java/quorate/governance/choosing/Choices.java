package quorate.governance.choosing;

import static quorate.governance.meeting.Meeting.MEETINGS;
import static quorate.governance.register.RegisterEntry.REGISTER;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.shell.Loaded;
import quorate.governance.bodies.StreamLog;
import quorate.governance.body.Choice;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.Meeting.Called;
import quorate.governance.ruling.Cited;
import quorate.governance.ruling.Named;
import quorate.governance.ruling.Ruling;
import quorate.governance.ruling.Rulings;

/** Finds the decision by which a body fills a seat, and whether the body met. */
@Singleton
final class Choices {

  private final Rulings rulings;
  private final StreamLog log;

  Choices(Rulings rulings, StreamLog log) {
    this.rulings = rulings;
    this.log = log;
  }

  /** A decision by its id, if one is named. */
  Uni<Optional<Named>> named(String convener, @Nullable UUID decision) {
    return decision == null
        ? Uni.createFrom().item(Optional.empty())
        : rulings.named(convener, decision).map(Optional::of);
  }

  /** Whether a meeting of the body began on that day or before, as the log tells now. */
  Uni<Boolean> met(String convener, UUID body, LocalDate day, Instant now) {
    return log.all(convener, MEETINGS, now)
        .map(all -> all.values().stream().anyMatch(each -> met(each, body, day)));
  }

  private static boolean met(Meeting meeting, UUID body, LocalDate day) {
    return meeting instanceof Called called
        && called.called().body().equals(body)
        && switch (called.stage()) {
          case OPEN, ADJOURNED, CLOSED -> !CivilDay.of(called.called().starts()).isAfter(day);
          case CALLED, CANCELLED -> false;
        };
  }

  /** As its streams tell; of no body where nothing stands there. */
  static Choice of(Named named, Loaded loaded) {
    Ruling ruling = named.in(loaded);
    boolean amendment = ruling != null && ruling.amendment();
    return Cited.of(loaded.state(REGISTER.stream(named.decision())))
        .map(
            it ->
                new Choice(
                    named.decision(), it.body(), it.carried() && !amendment, it.on(), it.stands()))
        .orElseGet(() -> new Choice(named.decision(), null, false, LocalDate.EPOCH, false));
  }
}
