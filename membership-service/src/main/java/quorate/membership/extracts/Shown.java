package quorate.membership.extracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cell of a page: its lines, and the class by which the page's style knows it. */
public record Shown(List<String> lines, String style) {

  public Shown {
    lines = List.copyOf(lines);
  }

  static Shown of(@Nullable Object value) {
    return new Shown(Cell.lines(value), style(value));
  }

  /** The title of a column stands over its cells as they stand. */
  static Shown title(String title, int column, Sheet sheet) {
    return sheet.rows().stream()
        .map(row -> style(row.get(column)))
        .filter(style -> !style.isEmpty())
        .findFirst()
        .map(style -> new Shown(List.of(title), style))
        .orElseGet(() -> new Shown(List.of(title), ""));
  }

  private static String style(@Nullable Object value) {
    return switch (value) {
      case Number _ -> "figure";
      case Cell.Money _ -> "figure";
      case LocalDate _ -> "whole";
      case Cell.Lines _ -> "whole";
      case Cell.Times _ -> "whole";
      case null, default -> "";
    };
  }
}
