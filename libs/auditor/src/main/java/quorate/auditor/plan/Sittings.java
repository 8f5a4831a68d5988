package quorate.auditor.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/**
 * The day on which each meeting is to sit, or went on last: what it does past midnight is of it.
 */
final class Sittings {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Map<String, LocalDate> days = new HashMap<>();

  Optional<LocalDate> of(String meeting) {
    return Optional.ofNullable(days.get(meeting));
  }

  void apply(String type, Fields data) throws Malformed {
    switch (type) {
      case "meeting-called" -> sits(data, "starts");
      case "meeting-resumed" -> sits(data, "at");
      default -> {}
    }
  }

  private void sits(Fields data, String when) throws Malformed {
    days.put(data.text("meeting"), LocalDate.ofInstant(data.instant(when), LONDON));
  }
}
