package quorate.membership.memberlist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.membership.columns.ColumnMapping;
import quorate.membership.columns.ColumnMapping.Mapped;
import quorate.membership.columns.ColumnMapping.Unmapped;
import quorate.membership.columns.ColumnsDecider;
import quorate.membership.columns.ListColumn;
import quorate.membership.columns.MappedColumn;
import quorate.membership.files.Cells;

/** Where a list has what, by its titles: as it was said of them, or as titles usually are. */
record ListLayout(List<String> titles, Map<ListColumn, Integer> places) {

  // Titles stand in one entry.
  private static final int MOST = 100;
  private static final int LONGEST = 100;

  // The register's own extract, which says Practice of a code, may come back with additions.
  private static final List<String> EXTRACT =
      Stream.of("Practice", "Name", "Postcode", "Sub-ICB location").map(Cells::title).toList();

  // Lists of other things have these too.
  private static final Set<ListColumn> ALONE_NOTHING =
      EnumSet.of(
          ListColumn.PRACTICE, ListColumn.PRACTICE_NAME, ListColumn.ROLE, ListColumn.CAPACITY);

  ListLayout {
    titles = List.copyOf(titles);
    places = Map.copyOf(places);
  }

  /** None where the titles are those of no list of members. */
  static Optional<ListLayout> of(List<String> titles, ColumnMapping said) {
    if (titles.size() > MOST
        || titles.stream().anyMatch(title -> title.length() > LONGEST)
        || ColumnsDecider.looksLikeData(titles)) {
      return Optional.empty();
    }
    return switch (said) {
      case Mapped(var columns) -> Optional.of(new ListLayout(titles, places(columns)));
      case Unmapped() -> Optional.of(usual(titles)).filter(ListLayout::tellsOfMembers);
    };
  }

  /** Whether a row has titles of a list of members, of which nobody need say anything. */
  static boolean areUsual(List<String> titles) {
    return of(titles, new Unmapped()).isPresent();
  }

  private static ListLayout usual(List<String> titles) {
    var places = new EnumMap<ListColumn, Integer>(ListColumn.class);
    for (int place = 0; place < titles.size(); place++) {
      String title = titles.get(place);
      int at = place;
      Stream.of(ListColumn.values())
          .filter(column -> column.isCalled(title))
          .forEach(column -> places.putIfAbsent(column, at));
    }
    if (isExtract(titles)) {
      places.remove(ListColumn.PRACTICE_NAME);
      places.put(ListColumn.PRACTICE, 0);
    }
    // An address beside nobody but the nominee is the nominee's.
    Integer address = places.get(ListColumn.REPRESENTATIVE_EMAIL);
    if (address != null
        && !places.containsKey(ListColumn.REPRESENTATIVE)
        && places.containsKey(ListColumn.NOMINEE)
        && !places.containsKey(ListColumn.NOMINEE_EMAIL)) {
      places.remove(ListColumn.REPRESENTATIVE_EMAIL);
      places.put(ListColumn.NOMINEE_EMAIL, address);
    }
    return new ListLayout(titles, places);
  }

  private static boolean isExtract(List<String> titles) {
    return titles.size() >= EXTRACT.size()
        && titles.subList(0, EXTRACT.size()).stream().map(Cells::title).toList().equals(EXTRACT);
  }

  private boolean tellsOfMembers() {
    return places.containsKey(ListColumn.PRACTICE)
        && places.keySet().stream().anyMatch(it -> !ALONE_NOTHING.contains(it));
  }

  private static Map<ListColumn, Integer> places(List<MappedColumn> columns) {
    var places = new EnumMap<ListColumn, Integer>(ListColumn.class);
    for (int place = 0; place < columns.size(); place++) {
      int at = place;
      Optional.ofNullable(columns.get(place).holds())
          .flatMap(ListColumn::of)
          .ifPresent(column -> places.put(column, at));
    }
    return places;
  }

  /** How each column is read. */
  List<MappedColumn> columns() {
    var columns = new ArrayList<MappedColumn>();
    for (int place = 0; place < titles.size(); place++) {
      columns.add(new MappedColumn(titles.get(place), holds(place)));
    }
    return columns;
  }

  private @Nullable String holds(int place) {
    return places.entrySet().stream()
        .filter(each -> each.getValue() == place)
        .map(each -> each.getKey().word())
        .findFirst()
        .orElse(null);
  }

  /** Titles that mean what one before them means, whose columns are not read. */
  List<String> repeated() {
    return IntStream.range(0, titles.size())
        .filter(at -> holds(at) == null)
        .filter(at -> places.keySet().stream().anyMatch(it -> it.isCalled(titles.get(at))))
        .mapToObj(titles::get)
        .toList();
  }

  @Nullable String title(ListColumn column) {
    Integer place = places.get(column);
    return place == null ? null : titles.get(place);
  }
}
