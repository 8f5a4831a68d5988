package quorate.membership.files;

import java.util.List;
import java.util.Map;

/** Where the columns stand in the file at hand, counted from 0, and what the file calls them. */
record Layout(FileKind kind, boolean headed, Map<Column, Integer> positions, List<String> titles) {

  Layout {
    positions = Map.copyOf(positions);
    titles = List.copyOf(titles);
  }

  int width() {
    return titles.size();
  }

  boolean has(Column column) {
    return positions.containsKey(column);
  }

  int position(Column column) {
    Integer position = positions.get(column);
    if (position == null) {
      throw new IllegalArgumentException(kind + " has no column for " + column);
    }
    return position;
  }

  String title(Column column) {
    return titles.get(position(column));
  }
}
