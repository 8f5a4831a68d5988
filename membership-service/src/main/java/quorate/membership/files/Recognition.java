package quorate.membership.files;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which file this is, by its first row; the file's name is never asked. */
sealed interface Recognition {

  record Known(Layout layout) implements Recognition {}

  record Unknown(Problem problem) implements Recognition {}

  static Recognition of(List<String> first) {
    return of(first, null);
  }

  /** {@code parted} is what the cells were told apart by, in a text file. */
  static Recognition of(List<String> first, @Nullable Separator parted) {
    return KnownLayouts.ALL.stream()
        .flatMap(known -> known.byHeader(first).or(() -> known.byPlace(first)).stream())
        .filter(layout -> layout.kind() != FileKind.TRUSTS || beginsWithATrust(layout, first))
        .findFirst()
        .<Recognition>map(Known::new)
        .orElseGet(() -> new Unknown(reason(first, parted)));
  }

  private static boolean beginsWithATrust(Layout layout, List<String> first) {
    return TrustRows.tellsOfATrust(new Row(new Line(1, first), layout));
  }

  private static Problem reason(List<String> first, @Nullable Separator parted) {
    if (first.stream().anyMatch(Recognition::isPracticeCode)) {
      return Problem.ofFile(
          "The first row is not a header, and its " + first.size() + " fields fit no file known.",
          "Import the file as it was published, with its header row.");
    }
    return nearest(first)
        .map(known -> lacking(known, first))
        .orElseGet(
            () ->
                Problem.ofFile(
                    "This is none of the files that are known here.",
                    FirstRow.told(first, parted)
                        + " Known are epraccur, etr, epcn (details, core partners),"
                        + " gp-reg-pat-prac-map, gp-reg-pat-prac-all, nhspaymentsgp, and a list of"
                        + " members with a row of titles, one of them ODS code. Of a list with other"
                        + " titles say what they hold (column-mappings, or import --columns)."));
  }

  private static Problem lacking(KnownLayout known, List<String> first) {
    return Problem.ofFile(
        "This looks like "
            + known.kind().word()
            + ", but its header lacks "
            + String.join(", ", known.missing(first))
            + ".",
        "Import the file as it was published, with every column.");
  }

  // More than half of the names wanted make a file "look like" one of the known.
  private static Optional<KnownLayout> nearest(List<String> first) {
    return KnownLayouts.ALL.stream()
        .filter(known -> 2 * known.missing(first).size() < known.names().size())
        .min(Comparator.comparingInt(known -> known.missing(first).size()));
  }

  private static boolean isPracticeCode(String cell) {
    return CodeShape.PRACTICE.fits(cell.strip().toUpperCase(Locale.ROOT));
  }
}
