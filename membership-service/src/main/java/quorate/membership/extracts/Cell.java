package quorate.membership.extracts;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;

/** What a cell holds beside texts, numbers and days. */
public sealed interface Cell {

  /** As programs read it: days and instants in ISO 8601, money as a number of pounds. */
  String plain();

  /** As people read it, line by line; times are those of London. */
  List<String> lines();

  /** An amount in pounds; always with two decimals. */
  record Money(BigDecimal pounds) implements Cell {

    /** None where there is no amount. */
    public static @Nullable Money of(@Nullable BigDecimal pounds) {
      return pounds == null ? null : new Money(pounds);
    }

    @Override
    public String plain() {
      return pounds.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    @Override
    public List<String> lines() {
      return List.of("£" + plain());
    }
  }

  /** Several short texts. */
  record Lines(List<String> lines) implements Cell {
    public Lines {
      lines = List.copyOf(lines);
    }

    @Override
    public String plain() {
      return String.join("; ", lines);
    }
  }

  /** Several instants; people read them to the minute. */
  record Times(List<Instant> at) implements Cell {

    private static final DateTimeFormatter TO_THE_MINUTE =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CivilDay.ZONE);

    public Times {
      at = List.copyOf(at);
    }

    @Override
    public String plain() {
      return at.stream().map(Instant::toString).collect(joining("; "));
    }

    @Override
    public List<String> lines() {
      return at.stream().map(TO_THE_MINUTE::format).toList();
    }
  }

  /** What programs read of any cell; empty where there is nothing. */
  static String plain(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Cell cell -> cell.plain();
      case BigDecimal number -> number.toPlainString();
      case Object other -> other.toString();
    };
  }

  /** What people read of any cell. */
  static List<String> lines(@Nullable Object value) {
    return value instanceof Cell cell ? cell.lines() : List.of(plain(value));
  }
}
