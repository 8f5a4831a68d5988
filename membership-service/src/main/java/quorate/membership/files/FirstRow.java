package quorate.membership.files;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a first row was read, so that who wrote it sees what went wrong. */
final class FirstRow {

  private static final int MOST = 8;
  private static final int LONGEST = 30;

  private FirstRow() {}

  /** Without what may be somebody's address. */
  static String told(List<String> cells, @Nullable Separator parted) {
    String how =
        parted == null || cells.size() < 2
            ? ""
            : ", parted by " + parted.name().toLowerCase(Locale.ROOT) + "s";
    boolean isData = cells.stream().anyMatch(cell -> cell.contains("@"));
    return "Its first row was read as %d %s%s%s."
        .formatted(
            cells.size(),
            cells.size() == 1 ? "title" : "titles",
            how,
            isData ? ", which look like data" : ": " + some(cells));
  }

  private static String some(List<String> cells) {
    String first = cells.stream().limit(MOST).map(FirstRow::cut).collect(Collectors.joining(" | "));
    return cells.size() > MOST ? first + " | …" : first;
  }

  private static String cut(String cell) {
    String plain = Cells.plain(cell);
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
  }
}
