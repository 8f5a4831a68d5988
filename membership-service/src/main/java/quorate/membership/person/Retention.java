package quorate.membership.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The law that keeps a name, and the earliest day on which it may be erased. */
public record Retention(String law, LocalDate earliest) {

  static final String OF_MEMBERS = "Companies Act 2006, s113";
  static final String OF_FORMER_MEMBERS = "Companies Act 2006, s121";
  static final String OF_DIRECTORS_MEETINGS = "Companies Act 2006, s248";
  static final String OF_MEMBERS_MEETINGS = "Companies Act 2006, s355";
  static final String OF_OTHER_MEETINGS = "The convener's rule on minutes (ten years)";

  private static final int YEARS = 10;

  /** What keeps a name on this day, if anything does: the longest of it. */
  static Optional<Retention> of(
      Collection<Standing> standings, Collection<Minuted> minuted, LocalDate today) {
    return Stream.concat(
            standings.stream().filter(Standing::everHeld).map(standing -> of(standing, today)),
            minuted.stream().map(Retention::of))
        .filter(retention -> today.isBefore(retention.earliest()))
        .max(Comparator.comparing(Retention::earliest));
  }

  // s121: an entry may be removed "after the expiration of ten years from the date on which he
  // ceased to be a member". Who has not ceased yet could do so today at the earliest.
  private static Retention of(Standing standing, LocalDate today) {
    LocalDate lastDay = standing.lastDay();
    boolean former = lastDay != null && lastDay.isBefore(today);
    LocalDate ceased = lastDay == null ? today : lastDay;
    return new Retention(former ? OF_FORMER_MEMBERS : OF_MEMBERS, tenYearsFrom(ceased));
  }

  // s248(2), s355(2): records "must be kept for at least ten years from the date of the" meeting.
  private static Retention of(Minuted minuted) {
    return new Retention(minuted.law(), tenYearsFrom(minuted.held()));
  }

  private static LocalDate tenYearsFrom(LocalDate day) {
    return day.plusYears(YEARS).plusDays(1);
  }
}
