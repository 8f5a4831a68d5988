package quorate.membership.files;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways in which published files spell a day; a day that no calendar has is none of them. */
final class DateSpellings {

  // Two digits of a year mean 1950 to 2049: practices opened from 1974 on, and files are recent.
  private static final LocalDate PIVOT = LocalDate.of(1950, 1, 1);

  private static final List<DateTimeFormatter> SPELLINGS =
      List.of(
          spelling("uuuuMMdd"),
          spelling("uuuu-MM-dd"),
          spelling("dd/MM/uuuu"),
          spelling("ddMMMuuuu"),
          spelling("dd-MMM-uuuu"),
          spelling("dd MMM uuuu"),
          twoDigitYear("dd-MMM-"),
          twoDigitYear("ddMMM"),
          twoDigitYear("dd/MM/"));

  private DateSpellings() {}

  static Optional<LocalDate> parse(String text) {
    return SPELLINGS.stream().flatMap(spelling -> parse(text, spelling).stream()).findFirst();
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter spelling) {
    try {
      return Optional.of(LocalDate.parse(text, spelling));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter spelling(String pattern) {
    return strict(new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern));
  }

  private static DateTimeFormatter twoDigitYear(String dayAndMonth) {
    return strict(
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(dayAndMonth)
            .appendValueReduced(ChronoField.YEAR, 2, 2, PIVOT));
  }

  // ENGLISH and not UK: the UK's locale data abbreviates September to four letters.
  private static DateTimeFormatter strict(DateTimeFormatterBuilder builder) {
    return builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
  }
}
