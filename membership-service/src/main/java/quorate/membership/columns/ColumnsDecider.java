package quorate.membership.columns;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.columns.ColumnsRefusal.COLUMNS_MAPPED_SO_ALREADY;
import static quorate.membership.columns.ColumnsRefusal.COLUMN_HOLDS_NOTHING_KNOWN;
import static quorate.membership.columns.ColumnsRefusal.NO_COLUMN_HOLDS_PRACTICES;
import static quorate.membership.columns.ColumnsRefusal.TITLES_LOOK_LIKE_DATA;
import static quorate.membership.columns.ColumnsRefusal.TWO_COLUMNS_HOLD_ONE_THING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import quorate.chassis.decide.Decision;
import quorate.membership.columns.ColumnMapping.Mapped;
import quorate.membership.columns.ColumnsCommand.MapColumns;
import quorate.membership.columns.ColumnsEvent.ColumnsMapped;
import quorate.membership.files.Cells;

/** One column holds the practices, and no two the same. */
public final class ColumnsDecider {

  public Decision<ColumnsEvent> decide(ColumnsCommand command, ColumnMapping before) {
    return switch (command) {
      case MapColumns c -> map(c, before);
    };
  }

  private static Decision<ColumnsEvent> map(MapColumns c, ColumnMapping before) {
    List<String> titles = c.columns().stream().map(MappedColumn::title).toList();
    if (looksLikeData(titles)) {
      return refuse(TITLES_LOOK_LIKE_DATA);
    }
    Set<ListColumn> held = new HashSet<>();
    for (MappedColumn column : c.columns()) {
      String holds = column.holds();
      if (holds == null) {
        continue;
      }
      var known = ListColumn.of(holds);
      if (known.isEmpty()) {
        return refuse(COLUMN_HOLDS_NOTHING_KNOWN, "columns.holds", holds);
      }
      if (!held.add(known.get())) {
        return refuse(TWO_COLUMNS_HOLD_ONE_THING, "columns.holds", holds);
      }
    }
    if (!held.contains(ListColumn.PRACTICE)) {
      return refuse(NO_COLUMN_HOLDS_PRACTICES);
    }
    return before.equals(new Mapped(c.columns()))
        ? refuse(COLUMNS_MAPPED_SO_ALREADY)
        : accept(new ColumnsMapped(Signature.of(titles), c.columns()));
  }

  /** Titles stand in entries in clear, so what may be somebody's name or address is none. */
  public static boolean looksLikeData(List<String> titles) {
    return titles.stream()
        .anyMatch(
            title ->
                title.contains("@") || Cells.isPractice(title) || Cells.day(title).isPresent());
  }
}
