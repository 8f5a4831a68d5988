package quorate.governance.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.counting.outcome.meeting.ProxyDeadline;
import quorate.counting.outcome.meeting.WorkingDays;
import quorate.governance.meeting.Proxies.Appointment;

/**
 * The appointments of proxies to a meeting, held against its deadline: the hours before it is held
 * that the terms ask for, of working days alone (s327(2), (3)). Without any, until it begins. One
 * that was adjourned has a deadline of its own, counted from when it goes on.
 */
public record Appointments(Meeting.Called meeting) {

  /** Until when they are received in time; empty where the terms fix no hours, or no day is set. */
  public Optional<Instant> deadline() {
    Integer hours = meeting.terms().proxyHours();
    var adjourned = meeting.adjourned();
    boolean open = adjourned != null && adjourned.until() == null;
    return hours == null || open
        ? Optional.empty()
        : Optional.of(
            new ProxyDeadline(hours)
                .earliest(meeting.due().atZone(CivilDay.ZONE), WorkingDays::isOne)
                .toInstant());
  }

  /** All of one member. */
  List<Appointment> of(String member) {
    return meeting.proxies().appointments().stream()
        .filter(each -> each.appointed().member().equals(member))
        .toList();
  }

  /** By which a person stands for a member; empty where none counts. */
  Optional<Appointment> of(String member, UUID person) {
    return of(member).stream()
        .filter(each -> each.appointed().person().equals(person))
        .filter(this::counts)
        .findFirst();
  }

  /** Whether somebody may come by it. */
  boolean counts(Appointment one) {
    return !isLate(one) && !isWithdrawn(one);
  }

  /** {@code in-time}, {@code late} or {@code withdrawn}. */
  public String stateOf(Appointment one) {
    return isWithdrawn(one) ? "withdrawn" : isLate(one) ? "late" : "in-time";
  }

  boolean isLate(Appointment one) {
    Instant until = deadline().orElse(began());
    return until != null && one.appointed().received().isAfter(until);
  }

  // notice that was received after it began leaves the appointment as it was (s330(2), (3))
  boolean isWithdrawn(Appointment one) {
    Instant withdrawn = one.withdrawn();
    return withdrawn != null
        && (began() == null || withdrawn.isBefore(Objects.requireNonNull(began())));
  }

  private @Nullable Instant began() {
    return meeting.proxies().began();
  }
}
