package quorate.stories.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Of which day a file speaks, to put files in order: asked of the file, of who hands it in, of its
 * name, and of the latest day in it that has come. The service asks the same and has the last word.
 *
 * @param published what was said on the command line, if anything
 */
record SpokenDay(Optional<LocalDate> published, LocalDate today) {

  private static final Pattern IN_ROWS =
      Pattern.compile("[,\"](\\d{2}[ -]?[A-Za-z]{3}[ -]?(?:\\d{4}|\\d{2}))[,\"]");
  private static final Pattern CHANGED =
      Pattern.compile("\"LastChangeDate\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})\"");
  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2}-?\\d{2}-?\\d{2})(?!\\d)");
  private static final Pattern MONTH =
      Pattern.compile("(?<!\\d)(20\\d{2}-(?:0[1-9]|1[0-2]))(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{2}-(\\d{2})(?!\\d)");
  private static final List<DateTimeFormatter> SPELT =
      List.of(spelling("ddMMMuuuu"), spelling("ddMMMuu"));

  /** The last of days where nothing tells. */
  LocalDate of(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    String name = file.getFileName().toString();
    return own(text)
        .or(() -> published)
        .or(() -> first(DAY, name).flatMap(SpokenDay::day))
        .or(() -> named(name))
        .or(() -> latest(text))
        .orElse(LocalDate.MAX);
  }

  private static Optional<LocalDate> own(String text) {
    if (text.startsWith("{")) {
      return first(CHANGED, text).flatMap(SpokenDay::day);
    }
    String start = text.substring(0, Math.min(text.length(), 4096));
    return start.toUpperCase(Locale.ROOT).replace(' ', '_').contains("EXTRACT_DATE")
        ? first(IN_ROWS, start).flatMap(SpokenDay::spelt)
        : Optional.empty();
  }

  /** A month's first day, or the last of a financial year. */
  private static Optional<LocalDate> named(String name) {
    return first(MONTH, name)
        .map(month -> YearMonth.parse(month).atDay(1))
        .or(() -> first(YEAR, name).map(end -> LocalDate.of(2000 + Integer.parseInt(end), 3, 31)));
  }

  private Optional<LocalDate> latest(String text) {
    return DAY.matcher(text)
        .results()
        .flatMap(found -> day(found.group(1)).stream())
        .filter(day -> !day.isAfter(today))
        .max(LocalDate::compareTo);
  }

  private static Optional<String> first(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).findFirst();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      String digits = text.replace("-", "");
      return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> spelt(String text) {
    String plain = text.replaceAll("[ -]", "");
    return SPELT.stream()
        .flatMap(
            spelling -> {
              try {
                return Optional.of(LocalDate.parse(plain, spelling)).stream();
              } catch (DateTimeException e) {
                return Optional.<LocalDate>empty().stream();
              }
            })
        .findFirst();
  }

  private static DateTimeFormatter spelling(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
