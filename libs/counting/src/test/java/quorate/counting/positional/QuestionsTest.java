package quorate.counting.positional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quorate.counting.number.Exact;
import quorate.counting.positional.QuestionTotals.Share;

class QuestionsTest {

  private static final List<AnswerPaper> PAPERS =
      List.of(
          paper("12.5", Map.of("merge", Answer.YES, "name", Answer.NO)),
          paper("7.25", Map.of("merge", Answer.ABSTAIN)),
          paper("3", Map.of("merge", Answer.NO, "name", Answer.NO)));

  @Test
  void each_question_has_heads_and_weight_of_each_answer() {
    var totals = Questions.count(List.of("merge", "name"), PAPERS);
    assertEquals(
        new QuestionTotals(
            "merge", share(1, "12.5"), share(1, "3"), share(1, "7.25"), share(0, "0")),
        totals.getFirst());
    assertEquals(
        new QuestionTotals(
            "name", share(0, "0"), share(2, "15.5"), share(0, "0"), share(1, "7.25")),
        totals.getLast());
  }

  @Test
  void abstentions_are_papers_and_not_votes_cast() {
    var merge = Questions.count(List.of("merge", "name"), PAPERS).getFirst();
    assertEquals(share(2, "15.5"), merge.voting());
    assertEquals(share(3, "22.75"), merge.all());
  }

  @Test
  void the_order_of_papers_does_not_matter() {
    assertEquals(
        Questions.count(List.of("merge", "name"), PAPERS),
        Questions.count(List.of("merge", "name"), PAPERS.reversed()));
  }

  @Test
  void no_papers_are_no_votes() {
    var none = Questions.count(List.of("merge"), List.of()).getFirst();
    assertEquals(share(0, "0"), none.all());
  }

  @Test
  void an_answer_to_what_was_not_asked_is_an_error() {
    assertThrows(IllegalArgumentException.class, () -> Questions.count(List.of("merge"), PAPERS));
  }

  private static AnswerPaper paper(String weight, Map<String, Answer> answers) {
    return new AnswerPaper(answers, new BigDecimal(weight));
  }

  private static Share share(long papers, String weight) {
    return new Share(papers, Exact.of(weight));
  }
}
