package quorate.membership.files;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The day in a file's name: a day, a month, or the financial year of payments. */
final class NamedDay {

  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)(?:\\d{4}-\\d{2}-\\d{2}|(?:19|20)\\d{6})(?!\\d)");
  private static final Pattern MONTH =
      Pattern.compile("(?<!\\d)(20\\d{2}-(?:0[1-9]|1[0-2]))(?!\\d)");
  private static final Pattern FINANCIAL_YEAR = Pattern.compile("(?<!\\d)(\\d{2})-(\\d{2})(?!\\d)");

  private NamedDay() {}

  static Optional<LocalDate> in(String name, FileKind kind, Supplier<Optional<LocalDate>> latest) {
    Optional<LocalDate> day =
        all(DAY, name).flatMap(found -> DateSpellings.parse(found).stream()).findFirst();
    return kind == FileKind.PAYMENTS
        ? day.or(() -> yearEnd(name))
        : day.or(() -> month(name).map(month -> within(month, latest.get())));
  }

  private static Optional<YearMonth> month(String name) {
    return all(MONTH, name).map(YearMonth::parse).findFirst();
  }

  // A month is its first day, unless the file tells of a later one of it.
  private static LocalDate within(YearMonth month, Optional<LocalDate> latest) {
    return latest.filter(day -> YearMonth.from(day).equals(month)).orElseGet(() -> month.atDay(1));
  }

  // "22-23" is the year to 31 March 2023, whose last known figures the file holds.
  private static Optional<LocalDate> yearEnd(String name) {
    Matcher year = FINANCIAL_YEAR.matcher(name);
    while (year.find()) {
      int end = Integer.parseInt(year.group(2));
      if (end == Integer.parseInt(year.group(1)) + 1) {
        return Optional.of(LocalDate.of(2000 + end, 3, 31));
      }
    }
    return Optional.empty();
  }

  private static Stream<String> all(Pattern pattern, String name) {
    return pattern.matcher(name).results().map(found -> found.group());
  }
}
