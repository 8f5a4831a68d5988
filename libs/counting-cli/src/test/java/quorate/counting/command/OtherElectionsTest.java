package quorate.counting.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The elections in the folder that are no wards, as they were published. */
class OtherElectionsTest {

  private static final Pattern PAIRS = Pattern.compile("(?m)^ +\\d+((?: +(?:\\d+|-))+)  \\w+$");

  @ParameterizedTest
  @ValueSource(strings = {"debian_2012_vote_001", "debian_2014_vote_002"})
  void debians_votes_are_decided_as_debian_did(String vote) throws IOException {
    var expected = Samples.expected(vote + ".expected.json");
    var counted = Counted.json(Samples.folder(), debian(vote, expected));
    assertEquals(Counted.texts(expected.get("winners")), Counted.texts(counted.get("elected")));
    for (var majority : expected.get("majority")) {
      var above = counted.get("stages").get(0).get("votes").get(majority.get(0).asText());
      assertEquals(majority.get(2).asText(), above.asText());
    }
    var dropped = new ArrayList<String>();
    counted.get("stages").forEach(stage -> dropped.addAll(Counted.texts(stage.get("excluded"))));
    assertEquals(Counted.texts(expected.get("dropped")), dropped);
  }

  @ParameterizedTest
  @ValueSource(strings = {"debian_2012_vote_001", "debian_2014_vote_002"})
  void debians_votes_have_the_official_beat_matrix(String vote) throws IOException {
    var expected = Samples.expected(vote + ".expected.json");
    var official = new ArrayList<List<String>>();
    expected.get("matrix_official").forEach(row -> official.add(Counted.texts(row)));
    var words = new ArrayList<>(List.of(debian(vote, expected)));
    words.add("--sheet");
    var sheet = Counted.text(Samples.folder(), words.toArray(String[]::new));
    assertEquals(official, pairs(sheet));
  }

  private static String[] debian(String vote, JsonNode expected) {
    return new String[] {
      vote + ".votes.txt",
      "--method",
      "schulze",
      "--default",
      String.valueOf(expected.get("options").size()),
      "--majority",
      "1:1",
      "--quorum",
      expected.get("quorum").get(0).asText()
    };
  }

  /** The head-to-head matrix of a sheet, 0 against oneself. */
  private static List<List<String>> pairs(String sheet) {
    return PAIRS
        .matcher(sheet.substring(sheet.indexOf("Head to head")))
        .results()
        .map(each -> List.of(each.group(1).strip().replace("-", "0").split(" +", -1)))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "tideman_A04, schulze, Schulze Winning",
    "tideman_A20, schulze, Schulze Winning",
    "tideman_A04, ranked-pairs, Ranked Pairs Margin",
    "tideman_A20, ranked-pairs, Ranked Pairs Margin",
    "tideman_A04, borda, Borda Count",
    "tideman_A20, borda, Borda Count",
  })
  void the_ers_elections_rank_as_another_program_ranks_them(String name, String method, String row)
      throws IOException {
    var published =
        Files.readString(Samples.folder().resolve(name + ".rankings.txt"))
            .lines()
            .filter(line -> line.startsWith(row))
            .map(line -> line.substring(row.length() + 1).replaceFirst("\\[.*", "").strip())
            .findFirst();
    var counted = Counted.json(Samples.folder(), name + ".cvotes", "--method", method);
    assertEquals(published.orElseThrow(), Counted.ranking(counted));
    assertEquals(counted.get("seats").asInt(), counted.get("elected").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tideman_A04", "tideman_A20"})
  void the_ers_elections_have_the_pairs_that_another_program_found(String name) throws IOException {
    var expected = Samples.expected(name + ".pairwise.json");
    var names = expected.properties().stream().map(Map.Entry::getKey).toList();
    var rows = new ArrayList<List<String>>();
    for (var row : expected) {
      rows.add(names.stream().map(other -> row.get("win").path(other).asText("0")).toList());
    }
    var sheet = Counted.text(Samples.folder(), name + ".cvotes", "--method", "copeland", "--sheet");
    assertEquals(rows, pairs(sheet));
  }

  @Test
  void the_star_primary_has_the_published_scores_and_runoff() throws IOException {
    var counted = Counted.json(Samples.folder(), "star_2020_718.csv", "--method", "star");
    assertEquals(List.of("Vermin Supreme"), Counted.texts(counted.get("elected")));
    var scores = counted.get("stages").get(0).get("votes");
    assertEquals("2865", scores.get("Vermin Supreme").asText());
    assertEquals("708", scores.get("Dan Behrman").asText());
    assertEquals("703", scores.get("Jacob Hornberger").asText());
    var runoff = counted.get("stages").get(1);
    assertEquals("541", runoff.get("votes").get("Vermin Supreme").asText());
    assertEquals("77", runoff.get("votes").get("Dan Behrman").asText());
    assertEquals("100", runoff.get("exhausted").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rctab_config.json", "cvr.csv.gz"})
  void minneapolis_is_counted_as_its_tabulator_reports(String file) throws IOException {
    String name = "minneapolis_2013_minneapolis_park.";
    var counted = Counted.json(Samples.folder(), name + file, "--method", "wigm", "--seats", "3");
    var expected = Samples.expected(name + "expected.json").get("results");
    assertEquals(expected.get(0).get("threshold").asText(), counted.get("quota").asText());
    var rounds = new ArrayList<Map<String, BigDecimal>>();
    expected.forEach(round -> rounds.add(standing(round.get("tally"))));
    rounds.remove(3); // a round for a surplus of nothing
    rounds.removeLast(); // and one after the last seat is filled
    var stages = new ArrayList<Map<String, BigDecimal>>();
    counted.get("stages").forEach(stage -> stages.add(standing(stage.get("votes"))));
    assertEquals(rounds, stages);
    assertEquals(
        List.of("JOHN ERWIN", "ANNIE YOUNG", "MEG FORNEY"), Counted.texts(counted.get("elected")));
  }

  private static Map<String, BigDecimal> standing(JsonNode votes) {
    var standing = new TreeMap<String, BigDecimal>();
    votes
        .properties()
        .forEach(each -> standing.put(each.getKey(), Counted.plain(each.getValue().asText())));
    standing.values().removeIf(each -> each.signum() == 0);
    return standing;
  }

  /**
   * A file that is added to the folder without a test here, or in {@link WardsTest}, fails this.
   */
  @Test
  void no_election_in_the_folder_is_left_out() throws IOException {
    try (var files = Files.list(Samples.folder())) {
      var names =
          files
              .map(each -> String.valueOf(each.getFileName()))
              .filter(each -> each.contains("_"))
              .map(each -> each.replaceFirst("\\..*", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      names.removeAll(WardsTest.wards());
      assertEquals(
          List.of(
              "debian_2012_vote_001",
              "debian_2014_vote_002",
              "minneapolis_2013_minneapolis_park",
              "star_2020_718",
              "tideman_A04",
              "tideman_A20"),
          List.copyOf(names));
      assertTrue(WardsTest.wards().size() >= 5);
    }
  }
}
