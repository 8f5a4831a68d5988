package quorate.ballots.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.ballots.DeclaredExamples;

/** The count sheet as CSV. */
class SheetCsvTest {

  private static final String RULE_52 = "SSI 2007/42 Sch 1 rule 52";

  @Test
  void each_stage_tells_who_was_elected_how_papers_passed_on_and_how_ties_were_broken()
      throws IOException {
    var rows = SheetCsv.of(DeclaredExamples.board()).lines().toList();
    assertEquals(
        "stage,option,title,votes,event,clause,part,quota,threshold,surplus,transfers,ties,source",
        rows.getFirst());
    assertTrue(rows.contains("0,B,Option B,4,elected,,,,,,,,"), rows.toString());
    assertTrue(
        rows.contains(
            "2,A,Option A,2,eliminated,exclusion,,4,,,1 from C (1 at 1),"
                + "\"A, E level for exclusion; A by lot, draw 1\",SSI 2007/42 Sch 1 rules 50-51"),
        rows.toString());
    assertTrue(
        rows.contains("3,E,Option E,2,elected,last-vacancies,,4,,,,," + RULE_52), rows.toString());
    assertTrue(
        rows.contains("3,,exhausted,4,,last-vacancies,,4,,,2 from A (2 at 1),," + RULE_52),
        rows.toString());
    rows.forEach(row -> assertEquals(13, columns(row), row));
  }

  private static int columns(String row) {
    return row.replaceAll("\"[^\"]*\"", "").split(",", -1).length;
  }

  @Test
  void under_a_rule_set_its_verdict_and_each_step_stand_at_the_end() throws IOException {
    var text = SheetCsv.of(DeclaredExamples.under("lost", "lost", List.of()));
    var last = text.lines().toList();
    assertEquals(
        List.of(
            "0,,\"contract-vote, version 2\",,lost,,,,,,,,",
            "0,,3 of 4 are for it.,,holds,More than half.,,,,,,,Agreement clause 7"),
        last.subList(last.size() - 2, last.size()));
    assertFalse(text.contains("winner"), text);
  }
}
