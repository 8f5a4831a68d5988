package quorate.membership.memberlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import quorate.membership.columns.ListColumn;
import quorate.membership.files.Cells;
import quorate.membership.files.Problem;
import quorate.membership.files.Table;
import quorate.membership.files.Table.TableRow;

/** A list as it was read: the rows that can be used, and why the others cannot. */
record MemberList(ListLayout layout, int rows, List<ListLine> lines, List<Problem> problems) {

  /** More would fill memory and the log, and nobody reads them. */
  static final int MOST_PROBLEMS = 20_000;

  MemberList {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }

  /** What is said instead of more problems than anybody reads. */
  static Optional<Problem> tooMany(List<Problem> problems) {
    return problems.size() <= MOST_PROBLEMS
        ? Optional.empty()
        : Optional.of(
            Problem.ofFile(
                "More than %,d rows cannot be used.".formatted(MOST_PROBLEMS),
                problems.getFirst().message() + " Mend the list, or hand in some rows at a time."));
  }

  /** The practices that it speaks of. */
  List<String> practices() {
    return lines.stream().map(ListLine::practice).distinct().toList();
  }

  static MemberList read(Table table, ListLayout layout, LocalDate today) {
    var lines = new ArrayList<ListLine>();
    var problems = new ArrayList<Problem>();
    Set<Integer> unusable = new TreeSet<>();
    for (TableRow each : table.rows()) {
      if (problems.size() > MOST_PROBLEMS) {
        return new MemberList(layout, table.rows().size(), List.of(), problems);
      }
      if (each.broken()) {
        problems.add(misshapen(each, layout));
        continue;
      }
      var row = new ListRow(each, layout, today);
      ListLine line = row.read();
      problems.addAll(row.problems());
      if (!row.problems().isEmpty()) {
        unusable.add(line.line());
      }
      lines.add(line);
    }
    contradictions(lines, layout, problems, unusable);
    sharedAddresses(lines, layout, problems, unusable);
    lines.removeIf(line -> unusable.contains(line.line()));
    problems.sort(Comparator.comparingInt(Problem::line));
    return new MemberList(layout, table.rows().size(), lines, problems);
  }

  /**
   * Rows of one practice may name several persons; all else they say alike. A row that cannot be
   * used speaks here, too: another is not taken in its place.
   */
  private static void contradictions(
      List<ListLine> lines, ListLayout layout, List<Problem> problems, Set<Integer> unusable) {
    Map<String, ListLine> firsts = new HashMap<>();
    Map<String, ListLine> same = new HashMap<>();
    for (ListLine line : lines) {
      if (!Cells.isPractice(line.practice())) {
        continue;
      }
      ListLine first = firsts.putIfAbsent(line.practice(), line);
      ListLine twin = same.putIfAbsent(line.practice() + "\n" + line.represented(), line);
      if (twin != null) {
        String message = "Line %d says this too; neither is used.".formatted(twin.line());
        problems.add(about(line, layout, ListColumn.PRACTICE, message, "Keep one row."));
        unusable.addAll(List.of(twin.line(), line.line()));
      } else if (first != null && !first.agrees(line)) {
        String message =
            "Line %d says otherwise of this practice; neither is used.".formatted(first.line());
        problems.add(about(line, layout, ListColumn.PRACTICE, message, "Keep one row."));
        unusable.addAll(List.of(first.line(), line.line()));
      }
    }
  }

  private record Addressed(ListLine line, ListColumn column, Someone who) {
    static Stream<Addressed> of(ListLine line) {
      return Stream.concat(
          Optional.ofNullable(line.nominee())
              .map(who -> new Addressed(line, ListColumn.NOMINEE_EMAIL, who))
              .stream(),
          line.acting().stream().map(one -> new Addressed(line, one.address(), one.who())));
    }
  }

  /** An address leads to one person: mail about a vote must not reach another. */
  private static void sharedAddresses(
      List<ListLine> lines, ListLayout layout, List<Problem> problems, Set<Integer> unusable) {
    Map<String, Addressed> byAddress = new HashMap<>();
    for (Addressed one : lines.stream().flatMap(Addressed::of).toList()) {
      String email = one.who().email();
      Addressed first = email == null ? null : byAddress.putIfAbsent(Someone.plain(email), one);
      if (first != null && !first.who().isCalled(one.who().name())) {
        problems.add(
            about(
                one.line(),
                layout,
                one.column(),
                "Line %d gives this address to somebody else; neither is used."
                    .formatted(first.line().line()),
                "Give each person an address of their own."));
        unusable.addAll(List.of(first.line().line(), one.line().line()));
      }
    }
  }

  private static Problem about(
      ListLine line, ListLayout layout, ListColumn column, String message, String mend) {
    String value = column == ListColumn.PRACTICE ? line.practice() : null;
    return new Problem(line.line(), layout.title(column), value, message, mend);
  }

  private static Problem misshapen(TableRow row, ListLayout layout) {
    boolean parted = row.cells().size() != layout.titles().size();
    return new Problem(
        row.number(),
        null,
        null,
        parted
            ? "The row has %d cells and there are %d titles."
                .formatted(row.cells().size(), layout.titles().size())
            : "A quotation mark is opened in this row and not closed, or stands within a text.",
        parted
            ? "Mend the row; a text with a comma or a line break in it stands in quotation marks."
            : "Close it; a quotation mark within a quoted text is written twice.");
  }
}
