package quorate.membership.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One row, read by what its columns hold. A cell that cannot be read notes a problem and answers a
 * stand-in, so that all problems of a row are found at once; facts of a row that is not {@link
 * #sound()} are not used.
 */
final class Row {

  private final Line line;
  private final Layout layout;
  private final List<Problem> problems = new ArrayList<>();

  Row(Line line, Layout layout) {
    this.line = line;
    this.layout = layout;
  }

  int number() {
    return line.number();
  }

  boolean sound() {
    return problems.isEmpty();
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The text, trimmed, with single spaces. */
  String text(Column column) {
    return line.cells().get(layout.position(column)).strip().replaceAll("\\s+", " ");
  }

  /** The same; empty where the file has no such column. */
  String textIfAny(Column column) {
    return layout.has(column) ? text(column) : "";
  }

  String name(Column column) {
    String name = text(column);
    if (name.isEmpty()) {
      note(column, "The name is blank.", "Complete the row.");
    }
    return name;
  }

  String code(Column column, CodeShape shape) {
    String code = text(column).toUpperCase(Locale.ROOT);
    if (!shape.fits(code)) {
      note(column, "This is not " + shape.wanted() + ".", "Correct the code.");
    }
    return code;
  }

  LocalDate date(Column column) {
    LocalDate date = dateIfAny(column);
    if (date == null && text(column).isEmpty()) {
      note(column, "The date is blank.", "Fill in the date, for example 2023-04-01.");
    }
    return date == null ? LocalDate.EPOCH : date;
  }

  @Nullable LocalDate dateIfAny(Column column) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    LocalDate date = DateSpellings.parse(text).orElse(null);
    if (date == null) {
      note(column, "No calendar has this day.", "Write a day that exists, for example 2023-04-01.");
    }
    return date;
  }

  /** A number of patients, with or without decimals; without zeros that say nothing. */
  BigDecimal patients(Column column) {
    String text = text(column).replace(",", "");
    if (!text.matches("\\d{1,9}(\\.\\d{1,6})?")) {
      note(column, "This is not a number of patients.", "Write digits, with at most a point.");
      return BigDecimal.ZERO;
    }
    return new BigDecimal(new BigDecimal(text).stripTrailingZeros().toPlainString());
  }

  void note(Column column, String message, String mend) {
    problems.add(new Problem(number(), layout.title(column), text(column), message, mend));
  }
}
