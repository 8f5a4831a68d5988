package quorate.membership.known;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import quorate.chassis.decide.CivilDay;

/** A day, as it was known at an instant. */
public record Moment(LocalDate on, Instant known) {

  private static final DateTimeFormatter IN_A_NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CivilDay.ZONE);

  /** Later than anything recorded. */
  static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  /** As it ends a file's name. */
  public String stamp() {
    return isOfAllKnown() ? on.toString() : on + "-known-" + IN_A_NAME.format(known);
  }

  /** As a title says it. */
  public String words() {
    return isOfAllKnown() ? on.toString() : on + " as known on " + TO_THE_MINUTE.format(known);
  }

  private boolean isOfAllKnown() {
    return known.equals(LATEST);
  }
}
