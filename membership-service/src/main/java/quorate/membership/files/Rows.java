package quorate.membership.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import quorate.membership.facts.Fact;
import quorate.membership.facts.Source;

/** Reads the rows of one file; what cannot be used is reported, and never guessed. */
final class Rows {

  /** Half as many again as a map of 20,000 practices, all of them new. */
  private static final int MOST_SAID = 120_000;

  private static final int MOST_PROBLEMS = 20_000;

  private final Layout layout;
  private final Source source;
  private final DayFrom dayFrom;
  private final Areas areas;
  private final RowReader reader;
  private final Map<String, Integer> firstLines = new LinkedHashMap<>();
  private final Map<String, List<Fact>> facts = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> areasSeen = new TreeSet<>();
  private final Set<String> unread = new TreeSet<>();
  private int read;
  private int elsewhere;
  private int said;

  Rows(Layout layout, Source source, DayFrom dayFrom, Areas areas) {
    this.layout = layout;
    this.source = source;
    this.dayFrom = dayFrom;
    this.areas = areas;
    this.reader = RowReader.of(layout.kind());
  }

  Reading read(List<Line> lines) {
    for (Line line : lines) {
      read(line);
      if (said > MOST_SAID || problems.size() > MOST_PROBLEMS) {
        return tooMuch();
      }
    }
    areas.codes().stream()
        .filter(_ -> layout.has(Column.AREA))
        .filter(area -> !areasSeen.contains(area))
        .sorted()
        .map(area -> Problem.ofFile("No row lies in the area " + area + ".", "Check its code."))
        .forEach(problems::add);
    return new Reading.Usable(
        layout.kind(),
        source,
        dayFrom,
        read,
        elsewhere,
        areasSeen,
        facts.values().stream().flatMap(List::stream).toList(),
        problems,
        unread);
  }

  /** What is compared with the register takes many times what the file does. */
  private Reading tooMuch() {
    return new Reading.Unusable(
        said > MOST_SAID
            ? Problem.ofFile(
                "The rows say more than %,d things at once.".formatted(MOST_SAID),
                "Import some areas at a time, as in areas=09D,15F.")
            : Problem.ofFile(
                "More than %,d rows cannot be used.".formatted(MOST_PROBLEMS),
                problems.getFirst().message() + " Import the file as it was published."));
  }

  private void read(Line line) {
    if (line.runsOn() || line.cells().size() != layout.width()) {
      read++;
      problems.add(misshapen(line));
      return;
    }
    var row = new Row(line, layout);
    if (!lies(row) || !reader.concerns(row)) {
      elsewhere++;
      return;
    }
    read++;
    read(row);
  }

  // A trust lies in no sub-ICB location, so areas do not narrow a file of trusts.
  private boolean lies(Row row) {
    return !layout.has(Column.AREA) || areas.include(area(row));
  }

  private static String area(Row row) {
    return row.text(Column.AREA).toUpperCase(Locale.ROOT);
  }

  private void read(Row row) {
    if (layout.has(Column.AREA)) {
      areasSeen.add(area(row));
    }
    List<Fact> told = reader.facts(row, source.at(row.number()));
    if (layout.has(Column.DAY) && !row.date(Column.DAY).equals(source.fileDate()) && row.sound()) {
      row.note(Column.DAY, "The file is of " + source.fileDate() + ".", "Import days one by one.");
    }
    String key = reader.key(row);
    Integer first = firstLines.putIfAbsent(key, row.number());
    if (first != null) {
      // Which of the two is right, nobody can tell; so neither is used.
      facts.remove(key);
      row.note(identity(), "Line " + first + " says this too; neither is used.", "Keep one row.");
    } else if (row.sound()) {
      facts.put(key, told);
      said += told.size();
    }
    if (!row.sound()) {
      unread.add(row.text(identity()).toUpperCase(Locale.ROOT));
    }
    problems.addAll(row.problems());
  }

  private Column identity() {
    return layout.has(Column.PRACTICE)
        ? Column.PRACTICE
        : layout.has(Column.TRUST) ? Column.TRUST : Column.NETWORK;
  }

  private Problem misshapen(Line line) {
    if (line.runsOn()) {
      String message = "A quotation mark that opens here does not close on this line.";
      return new Problem(line.number(), null, null, message, "Close it, or remove it.");
    }
    return new Problem(
        line.number(),
        null,
        String.join(",", line.cells()),
        "The row has " + line.cells().size() + " fields instead of " + layout.width() + ".",
        "Download the file again if it was cut short; else mend the row.");
  }
}
