package quorate.auditor.meeting;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;
import quorate.counting.outcome.meeting.ProxyDeadline;
import quorate.counting.outcome.meeting.WorkingDays;

/** Whom members appointed to come in their place, and whether that was in time and still is so. */
final class Proxies {

  /** One appointment. */
  record Appointment(String member, String person, Instant received, Optional<Instant> withdrawn) {}

  private final Map<String, Appointment> all = new LinkedHashMap<>();
  Optional<Instant> began = Optional.empty();

  Optional<Appointment> one(String proxy) {
    return Optional.ofNullable(all.get(proxy));
  }

  /** Whether any appointment of this member is on record. */
  boolean areOf(String member) {
    return all.values().stream().anyMatch(each -> each.member().equals(member));
  }

  /** Whether a person stands for a member by this appointment, at a meeting that began. */
  boolean stands(String proxy, Stay stay, Meeting meeting) {
    return one(proxy)
        .filter(each -> each.member().equals(stay.standsFor()))
        .filter(each -> each.person().equals(stay.person()))
        .filter(each -> isInTime(each, meeting) && !isWithdrawn(each))
        .isPresent();
  }

  private boolean isInTime(Appointment one, Meeting meeting) {
    var until = meeting.terms.proxyHours().map(hours -> deadline(hours, meeting)).or(() -> began);
    return until.filter(one.received()::isAfter).isEmpty();
  }

  private static Instant deadline(int hours, Meeting meeting) {
    return new ProxyDeadline(hours)
        .earliest(meeting.due.atZone(Meeting.LONDON), WorkingDays::isOne)
        .toInstant();
  }

  private boolean isWithdrawn(Appointment one) {
    return one.withdrawn().filter(at -> began.isEmpty() || at.isBefore(began.get())).isPresent();
  }

  void apply(String type, Fields data) throws Malformed {
    String proxy = data.text("proxy");
    var received = data.instant("received");
    if (type.equals("proxy-appointed")) {
      all.put(
          proxy,
          new Appointment(data.text("member"), data.text("person"), received, Optional.empty()));
    } else {
      all.computeIfPresent(
          proxy,
          (id, one) ->
              new Appointment(one.member(), one.person(), one.received(), Optional.of(received)));
    }
  }
}
