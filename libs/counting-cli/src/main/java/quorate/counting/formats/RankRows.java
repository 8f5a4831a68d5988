package quorate.counting.formats;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads rows with a column for each candidate, whose cells are ranks: 1 the first, the same number
 * for equal ranks, empty for none; a cross or yes is 1.
 */
final class RankRows {

  private static final Set<String> CROSS = Set.of("x", "yes", "y", "true", "✓", "✔");
  private static final Set<String> NONE = Set.of("-", "no", "n", "false");

  private final CsvRows rows;
  private final List<Integer> columns;
  private final int weight;
  private final boolean zeroIsNone;
  private final Box box;
  private final long[] marks;

  /** {@code zeroIsNone}: papers mark candidates with 1 and leave the others at 0. */
  RankRows(CsvRows rows, CsvColumns columns, boolean zeroIsNone) {
    this.rows = rows;
    this.columns = columns.candidates();
    this.weight = columns.weight();
    this.zeroIsNone = zeroIsNone;
    this.box = Box.of(rows.lines(), columns.names());
    this.marks = new long[columns.names().size()];
  }

  Box box() {
    return box;
  }

  void read(boolean first) throws IOException {
    for (boolean more = first; more; more = rows.next()) {
      row();
    }
  }

  private void row() {
    int size = 0;
    for (int i = 0; i < marks.length; i++) {
      long rank = rank(columns.get(i));
      if (rank > 0) {
        marks[size++] = rank << 32 | i;
      }
    }
    Arrays.sort(marks, 0, size);
    long before = 0;
    for (int i = 0; i < size; i++) {
      long rank = marks[i] >> 32;
      mark((int) marks[i], before, rank);
      before = rank;
    }
    CsvWeight.put(rows, weight, box);
  }

  private void mark(int candidate, long before, long rank) {
    if (rank > before + 1) {
      box.skip();
    }
    if (rank == before) {
      box.level(candidate);
    } else {
      box.next(candidate);
    }
  }

  /** 0 for none. */
  private int rank(int column) {
    if (rows.isEmpty(column)) {
      return 0;
    }
    int rank = rows.whole(column);
    return rank > 0 || (rank == 0 && zeroIsNone) ? rank : word(rows.text(column));
  }

  private int word(String text) {
    var word = text.toLowerCase(Locale.ROOT);
    if (CROSS.contains(word)) {
      return 1;
    }
    if (!NONE.contains(word)) {
      throw rows.expected(
          "a rank from 1 on, or an empty cell, not "
              + text
              + (text.equals("0") ? " (scores are counted by score or star)" : ""));
    }
    return 0;
  }
}
