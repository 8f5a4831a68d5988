package quorate.counting.outcome.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * Working days in England (s1173): no Saturday or Sunday, Christmas Day, Good Friday or bank
 * holiday of the Banking and Financial Dealings Act 1971, with the usual New Year's Day, May Day
 * and substitutes. What is not known: a bank holiday proclaimed for one year only.
 */
public final class WorkingDays {

  private WorkingDays() {}

  /** Whether it is one. */
  public static boolean isOne(LocalDate day) {
    return !isWeekend(day) && !isBankHoliday(day) && !isOfEaster(day);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static boolean isOfEaster(LocalDate day) {
    var easter = easter(day.getYear());
    return day.equals(easter.minusDays(2)) || day.equals(easter.plusDays(1));
  }

  private static boolean isBankHoliday(LocalDate day) {
    int year = day.getYear();
    return day.equals(newYear(year))
        || day.equals(firstMonday(year, Month.MAY))
        || day.equals(lastMonday(year, Month.MAY))
        || day.equals(lastMonday(year, Month.AUGUST))
        || isOfChristmas(day);
  }

  private static LocalDate newYear(int year) {
    var first = LocalDate.of(year, Month.JANUARY, 1);
    return isWeekend(first) ? first.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : first;
  }

  private static LocalDate firstMonday(int year, Month month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
  }

  private static LocalDate lastMonday(int year, Month month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
  }

  // 25 and 26 December; of the 27th and 28th those that stand for one that fell on a weekend.
  private static boolean isOfChristmas(LocalDate day) {
    if (day.getMonth() != Month.DECEMBER) {
      return false;
    }
    return switch (day.getDayOfMonth()) {
      case 25, 26 -> true;
      case 27, 28 -> isWeekend(day.minusDays(2));
      default -> false;
    };
  }

  /** Easter Sunday by the Gregorian calendar (Meeus, Jones, Butcher). */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
    int day = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    int late = (golden + 11 * moon + 22 * day) / 451;
    int sum = moon + day - 7 * late + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
