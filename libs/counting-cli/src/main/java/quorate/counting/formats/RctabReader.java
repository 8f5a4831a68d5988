package quorate.counting.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import quorate.counting.profile.Profile;

/**
 * A contest by its RCTab configuration: the cast vote records are a CSV, RCTab's own export or one
 * whose first vote's row and column the configuration names.
 */
final class RctabReader {

  private final RctabConfig config;
  private final List<String> out = new ArrayList<>();

  private RctabReader(RctabConfig config) {
    this.config = config;
  }

  static Ballots read(Path file) throws IOException {
    return new RctabReader(RctabConfig.read(file)).read();
  }

  private Ballots read() throws IOException {
    var names = config.candidates(out);
    try (var lines = new Source(records()).open()) {
      var papers = papers(lines, names);
      Profile profile = Renamed.of(papers.box().profile(), names.names());
      int seats = config.seats();
      return Ballots.of(out.isEmpty() ? profile : profile.without(out))
          .titled(config.title())
          .seats(seats == Integer.MAX_VALUE ? 1 : seats)
          .rules(config.rules());
    }
  }

  private Path records() {
    return config.places().stream()
        .filter(Files::isRegularFile)
        .filter(each -> !each.toString().toLowerCase(Locale.ROOT).matches(".*\\.xlsx?"))
        .findFirst()
        .orElseThrow(
            () -> config.expected("cast vote records as CSV, as " + config.places().get(2)));
  }

  private PreferenceRows papers(Lines lines, Names names) throws IOException {
    if (!lines.next()) {
      throw lines.expected("a header");
    }
    var rows = new CsvRows(lines);
    var header = new CsvHeader(lines, 1, rows.texts());
    boolean export = header.titles().contains("Rank 1");
    int firstRow = export ? 2 : index("firstVoteRowIndex", 2);
    boolean there = true;
    for (int row = 1; there && row < firstRow; row++) {
      there = rows.next();
    }
    var columns = export ? CsvColumns.of(header, List.of()).preferences() : columns(rows);
    var papers = new PreferenceRows(rows, columns, -1, config.marks(), names, false);
    papers.read(there);
    return papers;
  }

  private List<Integer> columns(CsvRows rows) {
    int first = index("firstVoteColumnIndex", 1) - 1;
    if (first >= rows.size()) {
      throw rows.expected("a first vote in column " + (first + 1));
    }
    return IntStream.range(first, rows.size()).boxed().toList();
  }

  /** Rows and columns are counted from 1. */
  private int index(String name, int otherwise) {
    var text = config.source().path(name).asText("");
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!text.matches("[1-9]\\d{0,4}")) {
      throw config.expected("a number for " + name + ", not " + text);
    }
    return Integer.parseInt(text);
  }
}
