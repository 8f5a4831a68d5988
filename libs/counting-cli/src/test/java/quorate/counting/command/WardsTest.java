package quorate.counting.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every ward in the folder of elections, as its council declared it and as other programs do. */
class WardsTest {

  static List<String> wards() throws IOException {
    try (var files = Files.list(Samples.folder())) {
      return files
          .map(each -> String.valueOf(each.getFileName()))
          .filter(each -> each.endsWith(".blt"))
          .map(each -> each.substring(0, each.length() - 4))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("wards")
  void the_scottish_count_is_the_declared_one(String ward) throws IOException {
    var expected = Samples.expected(ward + ".expected.json");
    var counted = count(ward, "scottish-stv");
    assertEquals(expected.get("quota_official").asText(), counted.get("quota").asText());
    assertEquals(expected.get("seats").asInt(), counted.get("seats").asInt());
    var winners = new ArrayList<String>();
    expected.get("winners_official").forEach(each -> winners.add(each.get("name").asText()));
    assertEquals(winners, Counted.texts(counted.get("elected")));
    var declared = new ArrayList<List<BigDecimal>>();
    expected.get("stages_official").forEach(stage -> declared.add(Counted.votes(stage)));
    assertEquals(declared, stages(counted).map(each -> Counted.votes(each.get("votes"))).toList());
  }

  @ParameterizedTest
  @MethodSource("wards")
  void what_came_in_is_in_every_stage(String ward) throws IOException {
    var valid = Samples.expected(ward + ".expected.json").get("valid").asText();
    for (String method : List.of("scottish-stv", "wigm", "meek", "ers97", "irv")) {
      stages(count(ward, method))
          .forEach(stage -> assertEquals(Counted.plain(valid), sum(stage), method));
    }
  }

  private static BigDecimal sum(JsonNode stage) {
    var exhausted = new BigDecimal(stage.get("exhausted").asText());
    var votes = Counted.votes(stage.get("votes"));
    return votes.stream().reduce(exhausted, BigDecimal::add).stripTrailingZeros();
  }

  @ParameterizedTest
  @MethodSource("wards")
  void others_rules_elect_whom_other_programs_elect(String ward) throws IOException {
    var expected = Samples.expected(ward + ".expected.json");
    var meek = count(ward, "meek");
    assertEquals(named(expected, "winners_droop_meek-prf"), sorted(meek, expected));
    assertEquals(
        Counted.plain(expected.get("final_quota_droop_meek-prf").asText()),
        Counted.plain(meek.get("quota").asText()));
    assertEquals(named(expected, "winners_droop_wigm-prf"), sorted(count(ward, "wigm"), expected));
    assertEquals(
        named(expected, "winners_openstv_ERS97STV"), sorted(count(ward, "ers97"), expected));
    assertEquals(
        named(expected, "winners_openstv_NIrelandSTV"), sorted(count(ward, "gregory"), expected));
  }

  private static List<String> named(JsonNode expected, String key) {
    return Counted.texts(expected.get(key)).stream()
        .map(no -> expected.get("candidates").get(Integer.parseInt(no) - 1).asText())
        .toList();
  }

  /** Those elected in the order of the paper. */
  private static List<String> sorted(JsonNode counted, JsonNode expected) {
    var elected = Counted.texts(counted.get("elected"));
    return Counted.texts(expected.get("candidates")).stream().filter(elected::contains).toList();
  }

  @ParameterizedTest
  @MethodSource("wards")
  void every_row_of_the_ers97_table_is_met(String ward) throws IOException {
    int candidates = Samples.expected(ward + ".expected.json").get("candidates").size();
    var table = Files.readString(Samples.folder().resolve(ward + ".ers97.txt"));
    var counted = stages(count(ward, "ers97")).map(WardsTest::cells).toList();
    assertEquals(Ers97Rows.of(table, candidates), counted);
  }

  private static List<BigDecimal> cells(JsonNode stage) {
    var cells = new ArrayList<>(Counted.votes(stage.get("votes")));
    cells.add(Counted.plain(stage.get("exhausted").asText()));
    return cells;
  }

  @ParameterizedTest
  @MethodSource("wards")
  void pairs_and_places_rank_as_in_another_program(String ward) throws IOException {
    var expected = Samples.expected(ward + ".expected.json");
    var other = expected.get("condorcet_php_4.6.1_implicit");
    for (var each : List.of("schulze:Schulze Winning", "borda:Borda Count")) {
      var names = Counted.texts(expected.get("candidates"));
      var ranking = Counted.ranking(count(ward, each.substring(0, each.indexOf(':'))));
      for (int i = 0; i < names.size(); i++) {
        ranking = ranking.replace(names.get(i), "C%02d".formatted(i + 1));
      }
      assertEquals(other.get(each.substring(each.indexOf(':') + 1)).asText(), ranking, each);
    }
  }

  private static Stream<JsonNode> stages(JsonNode counted) {
    return StreamSupport.stream(counted.get("stages").spliterator(), false);
  }

  private static JsonNode count(String ward, String method) throws IOException {
    return Counted.json(Samples.folder(), ward + ".blt", "--method", method);
  }
}
