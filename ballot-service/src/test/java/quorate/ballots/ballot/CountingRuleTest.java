package quorate.ballots.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static quorate.ballots.Brighton.draft;
import static quorate.ballots.Brighton.option;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountingRuleTest {

  private static BallotPaper paper(PaperMethod method, int options, Map<String, Object> counting) {
    var letters = IntStream.range(0, options).mapToObj(i -> option("" + (char) ('A' + i))).toList();
    return new BallotPaper(method, letters, counting);
  }

  private static void refused(BallotPaper paper, BallotRefusal why, String field, String value) {
    DraftingTest.ballot().when(draft(paper)).thenRefused(why, field, value);
  }

  @Test
  void a_rule_is_drafted_in_its_own_words() {
    var asked = paper(PaperMethod.RANKED, 4, Map.of("seats", 2, "method", "scottish-stv"));
    var made = DraftingTest.ballot().when(draft(asked)).thenOne();
    var drafted = assertInstanceOf(BallotDrafted.class, made).paper();
    assertEquals("{method=scottish-stv, seats=2}", String.valueOf(drafted.counting()));
  }

  @Test
  void a_rule_that_is_none_is_refused_by_its_path() {
    refused(
        paper(PaperMethod.RANKED, 3, Map.of("method", "guess")),
        BallotRefusal.COUNTING_NOT_UNDERSTOOD,
        "paper.counting.method",
        "guess");
    refused(
        paper(PaperMethod.SCORED, 3, Map.of("method", "score", "lowest", "-5")),
        BallotRefusal.COUNTING_NOT_UNDERSTOOD,
        "paper.counting.lowest",
        "-5");
    var constraint = Map.of("name", "East", "options", List.of("A"), "least", "2");
    refused(
        paper(
            PaperMethod.RANKED,
            3,
            Map.of("method", "meek", "seats", "2", "constraints", List.of(constraint))),
        BallotRefusal.COUNTING_NOT_UNDERSTOOD,
        "paper.counting.constraints[0].options",
        "1");
  }

  @Test
  void papers_are_marked_as_the_rule_counts_them() {
    refused(
        paper(PaperMethod.PLURALITY, 3, Map.of("method", "meek", "seats", "2")),
        BallotRefusal.PAPER_NOT_COUNTED_SO,
        "paper.method",
        "plurality");
    refused(
        paper(PaperMethod.SCORED, 3, Map.of("method", "cumulative", "seats", "2")),
        BallotRefusal.PAPER_NOT_COUNTED_SO,
        "paper.method",
        "scored");
    DraftingTest.ballot()
        .when(draft(paper(PaperMethod.RANKED, 3, Map.of("method", "schulze"))))
        .thenOne();
  }

  @Test
  void papers_other_than_choices_and_ranks_name_a_rule() {
    DraftingTest.ballot()
        .when(draft(new BallotPaper(PaperMethod.MARKED, List.of(option("A"), option("B")))))
        .thenRefused(BallotRefusal.COUNTING_NOT_NAMED, "paper.counting", "null");
  }

  @Test
  void a_count_that_might_not_fit_is_refused_and_one_that_fits_is_not() {
    Map<String, Object> board = Map.of("method", "scottish-stv", "seats", "7");
    DraftingTest.ballot().when(draft(paper(PaperMethod.RANKED, 20, board))).thenOne();
    DraftingTest.ballot()
        .when(draft(paper(PaperMethod.RANKED, 26, board)))
        .thenRefused(BallotRefusal.COUNT_TOO_LARGE);
    DraftingTest.ballot()
        .when(draft(paper(PaperMethod.RANKED, 3, Map.of("method", "gregory", "seats", "2"))))
        .thenRefused(BallotRefusal.COUNT_TOO_LARGE);
  }

  @Test
  void a_full_paper_is_not_longer_than_the_block_that_it_is_sealed_in() {
    Map<String, Object> wide = Map.of("method", "score", "highest", "1000");
    DraftingTest.ballot().when(draft(paper(PaperMethod.SCORED, 20, wide))).thenOne();
    DraftingTest.ballot()
        .when(draft(paper(PaperMethod.SCORED, 26, wide)))
        .thenRefused(BallotRefusal.PAPER_TOO_LONG);
  }
}
