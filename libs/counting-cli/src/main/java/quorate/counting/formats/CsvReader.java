package quorate.counting.formats;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import quorate.counting.profile.Profile;

/**
 * CSV of ballots: a header, then a row for each paper, or for equal ones with their count or
 * weight. Columns are either candidates, with ranks or scores, or preferences, with candidates'
 * names.
 */
final class CsvReader {

  private final CsvRows rows;
  private final CsvHeader header;
  private final boolean first;
  private final CsvColumns columns;

  private CsvReader(Lines lines) throws IOException {
    rows = new CsvRows(lines);
    header = new CsvHeader(lines, lines.number(), rows.texts());
    first = rows.next();
    columns = CsvColumns.of(header, first ? rows.texts() : List.of());
  }

  /** The first line is the present one. */
  static Ballots read(Lines lines, Reading reading) throws IOException {
    return new CsvReader(lines).read(reading);
  }

  private Ballots read(Reading reading) throws IOException {
    if (!columns.preferences().isEmpty()) {
      return preferences();
    }
    if (reading == Reading.SCORES) {
      var scored = new ScoreRows(rows, columns).read(first);
      return new Ballots(scored, "", OptionalInt.empty(), java.util.Optional.empty(), List.of());
    }
    var ranks = new RankRows(rows, columns, reading == Reading.CHOICES);
    ranks.read(first);
    var profile = ranks.box().profile();
    return Ballots.of(
        columns.withdrawn().isEmpty() ? profile : profile.without(columns.withdrawn()));
  }

  private Ballots preferences() throws IOException {
    boolean records = header.titles().contains("RCTab CVR Id");
    var names = new Names();
    var marks = records ? Marks.rctab() : Marks.plain();
    var papers =
        new PreferenceRows(rows, columns.preferences(), columns.weight(), marks, names, true);
    papers.read(first);
    Profile profile = Renamed.sorted(papers.box().profile(), names.names());
    var ballots = Ballots.of(profile).spoilt(papers.spoilt());
    return records ? ballots.rules(FileRules.rctab()) : ballots;
  }
}
