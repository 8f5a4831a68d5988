package quorate.membership.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How one kind of file may be laid out: by header names, each with its synonyms (CCG and STP before
 * 2022, sub-ICB location and ICB since), or by position in a number of columns without a header.
 */
record KnownLayout(
    FileKind kind, Map<Column, List<String>> names, int width, Map<Column, Integer> places) {

  static KnownLayout named(FileKind kind, Map<Column, List<String>> names) {
    return new KnownLayout(kind, names, 0, Map.of());
  }

  /**
   * The columns' places in the file without header, counted from 1 as the NHS's own descriptions
   * do.
   */
  KnownLayout orPlaced(int inColumns, Map<Column, Integer> at) {
    return new KnownLayout(kind, names, inColumns, at);
  }

  /**
   * A header's name as it is compared: upper case, with one underscore for whatever is no letter or
   * digit.
   */
  static String plain(String title) {
    return title
        .strip()
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^A-Z0-9]+", "_")
        .replaceAll("^_|_$", "");
  }

  /** The layout that this header row gives, when it names all that is needed. */
  Optional<Layout> byHeader(List<String> first) {
    if (names.isEmpty() || !missing(first).isEmpty()) {
      return Optional.empty();
    }
    var positions = new EnumMap<Column, Integer>(Column.class);
    List<String> plain = first.stream().map(KnownLayout::plain).toList();
    names.forEach(
        (column, synonyms) ->
            synonyms.stream()
                .map(plain::indexOf)
                .filter(position -> position >= 0)
                .findFirst()
                .ifPresent(position -> positions.put(column, position)));
    return Optional.of(new Layout(kind, true, positions, first));
  }

  /** The layout of a file whose first row is already data. */
  Optional<Layout> byPlace(List<String> first) {
    if (width == 0 || first.size() != width || !looksLikeData(first)) {
      return Optional.empty();
    }
    var positions = new EnumMap<Column, Integer>(Column.class);
    places.forEach((column, place) -> positions.put(column, place - 1));
    List<String> titles = IntStream.rangeClosed(1, width).mapToObj(n -> "column " + n).toList();
    return Optional.of(new Layout(kind, false, positions, titles));
  }

  /** The names of what is needed that a header row lacks, by the newest spelling of each. */
  List<String> missing(List<String> first) {
    List<String> plain = first.stream().map(KnownLayout::plain).toList();
    var missing = new ArrayList<String>();
    for (Map.Entry<Column, List<String>> each : names.entrySet()) {
      List<String> synonyms = each.getValue();
      if (each.getKey() != Column.DISPENSING && synonyms.stream().noneMatch(plain::contains)) {
        missing.add(synonyms.getFirst());
      }
    }
    return missing;
  }

  private boolean looksLikeData(List<String> first) {
    return fits(first, Column.PRACTICE, CodeShape.PRACTICE)
        && fits(first, Column.TRUST, CodeShape.TRUST)
        && fits(first, Column.NETWORK, CodeShape.NETWORK);
  }

  private boolean fits(List<String> first, Column column, CodeShape shape) {
    Integer place = places.get(column);
    return place == null || shape.fits(first.get(place - 1).strip().toUpperCase(Locale.ROOT));
  }
}
