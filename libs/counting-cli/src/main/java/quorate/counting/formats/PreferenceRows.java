package quorate.counting.formats;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads rows whose columns are preferences, each with a candidate's name. */
final class PreferenceRows {

  private static final int SKIPPED = -2;
  private static final int OVERVOTED = -3;

  private final CsvRows rows;
  private final List<Integer> columns;
  private final int weight;
  private final Marks marks;
  private final Names names;
  private final boolean adding;
  private final byte[] delimiter;
  private final Box box;
  private long[] seen = new long[64];
  private long serial;
  private long spoilt;
  private BigDecimal spoiltWeight = BigDecimal.ZERO;

  /** {@code adding}: names that are not known yet are candidates too. */
  PreferenceRows(
      CsvRows rows, List<Integer> columns, int weight, Marks marks, Names names, boolean adding) {
    this.rows = rows;
    this.columns = columns.size() > marks.ranks() ? columns.subList(0, marks.ranks()) : columns;
    this.weight = weight;
    this.marks = marks;
    this.names = names;
    this.adding = adding;
    this.delimiter = marks.overvoteDelimiter().getBytes(StandardCharsets.UTF_8);
    this.box = Box.open(rows.lines());
    marks.skipped().forEach(word -> names.alias(word, SKIPPED));
    marks.overvoted().forEach(word -> names.alias(word, OVERVOTED));
    marks.writeIn().ifPresent(word -> names.alias(word, names.add(Marks.WRITE_INS)));
  }

  Box box() {
    return box;
  }

  List<Spoilt> spoilt() {
    return spoilt == 0
        ? List.of()
        : List.of(new Spoilt("The paper names a candidate twice.", spoilt, spoiltWeight));
  }

  /** Takes the row in hand and all that follow, if there is one. */
  void read(boolean first) throws IOException {
    for (boolean more = first; more; more = rows.next()) {
      row();
    }
  }

  private void row() {
    serial++;
    int skipped = 0;
    for (int column : columns) {
      int mark = mark(column);
      if (mark == SKIPPED) {
        skipped++;
        gap();
        continue;
      }
      if (skipped > marks.skips() || !take(mark)) {
        break;
      }
      skipped = 0;
    }
    put();
  }

  private void gap() {
    if (marks.gaps()) {
      box.skip();
    }
  }

  private int mark(int column) {
    if (rows.isEmpty(column)) {
      return marks.blankIsWriteIn() ? names.of(Marks.WRITE_INS) : SKIPPED;
    }
    if (delimiter.length > 0 && holdsDelimiter(column)) {
      return OVERVOTED;
    }
    int mark = rows.number(column, names, adding);
    if (mark == Names.NONE) {
      throw rows.expected("a candidate of the configuration, not " + rows.text(column));
    }
    if (mark >= Box.MOST_CANDIDATES) {
      throw rows.expected("at most " + Box.MOST_CANDIDATES + " candidates");
    }
    return mark;
  }

  private boolean holdsDelimiter(int column) {
    for (int i = rows.from(column); i + delimiter.length <= rows.to(column); i++) {
      if (Arrays.equals(rows.data(), i, i + delimiter.length, delimiter, 0, delimiter.length)) {
        return true;
      }
    }
    return false;
  }

  /** False where the paper ends. */
  private boolean take(int mark) {
    if (mark == OVERVOTED) {
      return !marks.overvoteEnds();
    }
    if (mark >= seen.length) {
      seen = Arrays.copyOf(seen, Math.max(mark + 1, seen.length * 2));
    }
    if (seen[mark] == serial && marks.again() != Marks.Again.SPOILS) {
      return marks.again() == Marks.Again.PASSES;
    }
    seen[mark] = serial;
    box.next(mark);
    return true;
  }

  private void put() {
    if (box.repeats()) {
      spoilt++;
      spoiltWeight = spoiltWeight.add(CsvWeight.of(rows, weight));
      box.discard();
    } else if (weight < 0) {
      box.paper(1);
    } else {
      CsvWeight.put(rows, weight, box);
    }
  }
}
