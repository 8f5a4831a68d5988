package quorate.counting.formats;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Writes a configuration for RCTab and, beside it, a CSV of cast vote records: a row a paper. */
final class RctabWriter {

  private RctabWriter() {}

  static void write(Written ballots, Path config) throws IOException {
    int ranks = ballots.papers().stream().mapToInt(paper -> paper.ranks().size()).max().orElse(0);
    var records = config.resolveSibling(config.getFileName() + ".cvr.csv");
    Files.writeString(
        records,
        records(ballots.withoutGaps("RCTab's records as written here"), Math.max(1, ranks)));
    JsonMapper.builder()
        .build()
        .writerWithDefaultPrettyPrinter()
        .writeValue(config.toFile(), config(ballots, String.valueOf(records.getFileName())));
  }

  private static String records(Written ballots, int ranks) {
    var text = new StringBuilder(CsvWriter.line("id", headings(ranks)));
    int id = 0;
    for (var paper : ballots.papers()) {
      if (paper.hasTies()) {
        throw new IllegalArgumentException("RCTab's records have no equal ranks");
      }
      var cells =
          new ArrayList<>(
              paper.ranks().stream()
                  .map(rank -> ballots.candidates().get(rank.candidates().getFirst()))
                  .toList());
      cells.addAll(Collections.nCopies(ranks - cells.size(), "undervote"));
      for (int copy = Written.copies(paper, "RCTab"); copy > 0; copy--) {
        text.append(CsvWriter.line(String.valueOf(++id), cells));
      }
    }
    return text.toString();
  }

  private static List<String> headings(int ranks) {
    var headings = new ArrayList<String>();
    for (int rank = 1; rank <= ranks; rank++) {
      headings.add("Rank " + rank);
    }
    return headings;
  }

  private static Map<String, Object> config(Written ballots, String records) {
    var names = new ArrayList<Map<String, Object>>();
    ballots.candidates().forEach(name -> names.add(Map.of("name", name, "excluded", false)));
    ballots.withdrawn().forEach(name -> names.add(Map.of("name", name, "excluded", true)));
    var source =
        Map.of(
            "filePath",
            records,
            "provider",
            "genericCsv",
            "firstVoteColumnIndex",
            "2",
            "firstVoteRowIndex",
            "2",
            "overvoteLabel",
            "overvote",
            "skippedRankLabel",
            "undervote");
    var rules =
        Map.of(
            "numberOfWinners",
            String.valueOf(ballots.seats().orElse(1)),
            "overvoteRule",
            "alwaysSkipToNextRank",
            "maxSkippedRanksAllowed",
            "unlimited",
            "maxRankingsAllowed",
            "max",
            "decimalPlacesForVoteArithmetic",
            "4");
    return Map.of(
        "tabulatorVersion",
        "2.0.0",
        "outputSettings",
        Map.of("contestName", ballots.title()),
        "cvrFileSources",
        List.of(source),
        "candidates",
        names,
        "rules",
        rules);
  }
}
