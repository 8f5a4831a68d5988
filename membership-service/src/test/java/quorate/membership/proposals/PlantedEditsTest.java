package quorate.membership.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import quorate.membership.Samples;

/** 25 edits planted in a copy of a real map are all found, and none is invented. */
class PlantedEditsTest {

  private static final String MAP = "1_gp-reg-pat-prac-map_2026-05.csv";
  private static final int EDITS = 25;
  private static final int SEEDS = 20;
  private static final int NAME = 3;
  private static final int POSTCODE = 4;
  private static final int NETWORK = 5;
  private static final int NETWORK_NAME = 6;

  @Test
  void all_are_found_and_none_is_invented() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      String map = new String(Samples.demonstration(MAP), StandardCharsets.UTF_8);
      Set<String> planted = new TreeSet<>();
      String edited = edit(map, new Random(seed), planted);
      var importing = new Importing().text(map).text(edited);
      assertEquals(planted, RealDifferencesTest.words(importing.proposal()), "seed " + seed);
      assertEquals(List.of(), importing.text(edited).proposal().changes(), "seed " + seed);
    }
  }

  /** Each edit in a row of its own, so that none hides another. */
  private static String edit(String map, Random random, Set<String> planted) {
    var lines = new ArrayList<>(List.of(map.replace("01May2026", "01Jun2026").split("\r?\n", -1)));
    lines.removeIf(String::isBlank);
    var rows = new ArrayList<Integer>();
    for (int i = 1; i < lines.size(); i++) {
      rows.add(i);
    }
    java.util.Collections.shuffle(rows, random);
    var dropped = new ArrayList<String>();
    for (int edit = 0; edit < EDITS; edit++) {
      int row = rows.get(edit);
      var cells = new ArrayList<>(RawMap.cells(lines.get(row)));
      plant(edit, cells, planted, dropped);
      lines.set(row, quoted(cells));
    }
    lines.removeIf(line -> dropped.stream().anyMatch(line::contains));
    return String.join("\n", lines) + "\n";
  }

  private static void plant(
      int edit, List<String> cells, Set<String> planted, List<String> dropped) {
    String code = cells.get(2);
    String stream = " practice/" + code;
    String network = cells.get(NETWORK);
    switch (edit % 5) {
      case 0 -> {
        cells.set(NAME, cells.get(NAME) + " AND PARTNERS");
        planted.add("renamed" + stream);
      }
      case 1 -> {
        cells.set(POSTCODE, "BN99 9ZZ");
        planted.add("moved" + stream);
      }
      case 2 -> {
        cells.set(NETWORK, "U");
        cells.set(NETWORK_NAME, "Unallocated");
        planted.add("network-left" + stream + " " + network);
      }
      case 3 -> {
        String joined = "U%05d".formatted(90_000 + edit);
        cells.set(NETWORK, joined);
        cells.set(NETWORK_NAME, "PLANTED PCN " + edit);
        planted.add("network-left" + stream + " " + network);
        planted.add("network-joined" + stream + " " + joined);
        planted.add("new-network network/" + joined);
      }
      default -> {
        dropped.add("," + code + ",");
        planted.add("missing" + stream);
      }
    }
  }

  private static String quoted(List<String> cells) {
    return String.join(
        ",", cells.stream().map(cell -> cell.contains(",") ? '"' + cell + '"' : cell).toList());
  }
}
