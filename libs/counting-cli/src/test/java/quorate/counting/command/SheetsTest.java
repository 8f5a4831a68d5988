package quorate.counting.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms in which a count is printed. */
class SheetsTest {

  private static final String ADA = "Ada <A>, chair";

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("board.blt"),
        """
        3 2
        5 1 2 0
        3 2 3 0
        2 3 2 0
        0
        "Ada <A>, chair"
        "Ben"
        "Cyd"
        "Board"
        """);
  }

  private String count(String... more) {
    var words = new ArrayList<>(List.of("board.blt", "--method", "scottish-stv"));
    words.addAll(List.of(more));
    return Counted.text(folder, words.toArray(String[]::new));
  }

  @Test
  void the_summary_is_short() {
    assertEquals(
        """
        Board
        scottish-stv, 2 seats, valid vote 10, quota 4
        Elected: Ada <A>, chair, Ben
        """,
        count());
  }

  @Test
  void who_asks_for_help_is_told_how_to_ask() {
    assertTrue(Counted.text(folder, "--help").startsWith("use: count FILE --method METHOD"));
  }

  @Test
  void the_text_has_a_column_for_each_stage() {
    var text = count("--sheet");
    assertTrue(text.contains("Ada <A>, chair      5 *      4\n"), text);
    assertTrue(text.contains("Ben                 3        4 *\n"), text);
    assertTrue(text.contains("From Ada <A>, chair to Ben: papers of 5 at 0.2, 1 votes."), text);
    assertTrue(text.contains("Ada <A>, chair does not beat each other candidate"), text);
    assertTrue(text.endsWith("Votes in = votes out at every stage.\n"), text);
  }

  @Test
  void the_csv_has_a_row_for_each_candidate_and_stage() {
    var rows = count("--sheet=csv").lines().toList();
    assertEquals("stage,candidate,votes,what,clause", rows.getFirst());
    assertTrue(rows.get(1).startsWith("1,\"Ada <A>, chair\",5,elected,"), rows.get(1));
    assertEquals(9, rows.size());
  }

  @Test
  void a_name_that_looks_like_a_formula_is_text_in_the_csv() throws IOException {
    Files.writeString(folder.resolve("board.blt"), "2 1\n1 1 0\n0\n=cmd|1\n-3\nT\n");
    var rows = count("--sheet=csv").lines().toList();
    assertTrue(rows.get(1).startsWith("1,'=cmd|1,1,elected,"), rows.get(1));
  }

  @Test
  void a_paper_whose_first_preference_is_level_says_so() throws IOException {
    Files.writeString(folder.resolve("board.blt"), "3 1\n2 1=2 3 0\n1 0\n4 3 0\n0\nA\nB\nC\nT\n");
    var text = Counted.text(folder, "board.blt", "--method", "irv");
    assertTrue(text.contains("Not counted: 1. The paper prefers nobody who stands."), text);
    assertTrue(
        text.contains("Not counted: 2. The paper's first preference is level with another."), text);
  }

  @Test
  void the_page_needs_nothing_from_elsewhere_and_escapes_names() {
    var page = count("--sheet=html");
    assertTrue(page.startsWith("<!DOCTYPE html>"));
    assertTrue(page.contains("Ada &lt;A&gt;, chair"));
    assertFalse(page.contains(ADA));
    assertFalse(page.contains("http") || page.contains("src=") || page.contains("@import"));
    assertTrue(page.contains("<td class=\"elected\">5 elected</td>"), page);
  }

  @Test
  void the_json_has_exactly_what_is_promised() throws IOException {
    var json = Counted.json(folder, "board.blt", "--method", "scottish-stv");
    assertEquals(
        List.of("method", "seats", "quota", "elected", "ranking", "tied", "stages"), keys(json));
    assertEquals(
        List.of("stage", "votes", "elected", "excluded", "exhausted", "clause"),
        keys(json.get("stages").get(0)));
  }

  private static List<String> keys(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  @Test
  void a_lot_is_drawn_from_its_seed_and_stands_in_the_sheet() throws IOException {
    Files.writeString(
        folder.resolve("board.blt"), "3 1\n2 1 0\n2 2 0\n3 3 0\n0\n\"A\"\n\"B\"\n\"C\"\n");
    for (String method : List.of("irv", "wigm", "scottish-stv", "meek")) {
      var tied = Counted.json(folder, "board.blt", "--method", method, "--ties", "none");
      assertEquals(List.of("A", "B"), Counted.texts(tied.get("tied")), method);
      var ties = "backwards,lot:2026";
      var sheet = Counted.text(folder, "board.blt", "--method", method, "--ties", ties, "--sheet");
      assertTrue(sheet.contains("by lot: draw 1 with seed 2026"), sheet);
      var drawn = Counted.json(folder, "board.blt", "--method", method, "--ties", "lot:2026");
      assertEquals(List.of("C"), Counted.texts(drawn.get("elected")));
    }
  }

  @Test
  void a_withdrawn_candidate_is_never_elected() throws IOException {
    for (var method : MethodName.values()) {
      if (!method.scoring()) {
        var name = method.toString();
        var counted = Counted.json(folder, "board.blt", "--method", name, "--withdrawn", ADA);
        var elected = Counted.texts(counted.get("elected"));
        assertFalse(elected.contains(ADA) || elected.isEmpty(), name + elected);
      }
    }
  }
}
