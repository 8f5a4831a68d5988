package quorate.membership.files;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import quorate.membership.facts.Fact;
import quorate.membership.facts.Source;

/** What came of reading a file. */
public sealed interface Reading {

  /**
   * The file is one of those known. {@code rows} were read within the areas wanted, {@code
   * elsewhere} lie outside them; {@code areas} are those that the rows speak of. A row with a
   * problem yields no fact; {@code unread} are the codes that such rows name.
   */
  record Usable(
      FileKind kind,
      Source source,
      DayFrom dayFrom,
      int rows,
      int elsewhere,
      Set<String> areas,
      List<Fact> facts,
      List<Problem> problems,
      Set<String> unread)
      implements Reading {
    public Usable {
      areas = Set.copyOf(areas);
      facts = List.copyOf(facts);
      problems = List.copyOf(problems);
      unread = Set.copyOf(unread);
    }

    /** A file of which no row was left out for a problem. */
    public Usable(
        FileKind kind,
        Source source,
        DayFrom dayFrom,
        int rows,
        int elsewhere,
        Set<String> areas,
        List<Fact> facts,
        List<Problem> problems) {
      this(kind, source, dayFrom, rows, elsewhere, areas, facts, problems, Set.of());
    }

    /** This and another sheet of the same workbook. */
    Usable and(Usable other) {
      var allAreas = new TreeSet<>(areas);
      allAreas.addAll(other.areas);
      var allUnread = new TreeSet<>(unread);
      allUnread.addAll(other.unread);
      return new Usable(
          kind,
          source,
          dayFrom,
          rows + other.rows,
          elsewhere + other.elsewhere,
          allAreas,
          Stream.concat(facts.stream(), other.facts.stream()).toList(),
          Stream.concat(problems.stream(), other.problems.stream()).toList(),
          allUnread);
    }
  }

  /** Nothing of the file can be used. */
  record Unusable(Problem problem) implements Reading {}
}
