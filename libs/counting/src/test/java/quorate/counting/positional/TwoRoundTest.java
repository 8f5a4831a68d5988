package quorate.counting.positional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.counting.profile.Profile;
import quorate.counting.sheet.Ranked;
import quorate.counting.tie.TieRule;
import quorate.counting.tie.Ties;

class TwoRoundTest {

  private static final List<String> THREE = List.of("A", "B", "C");
  private static final Profile FIRST = papers(THREE, 4, 3, 2);

  @Test
  void without_a_majority_two_go_on() {
    var sheet = TwoRound.first(FIRST, Ties.stand());
    assertEquals(List.of("A", "B"), sheet.stages().getFirst().advancing());
    assertEquals(List.of(), sheet.elected());
  }

  @Test
  void the_second_round_has_papers_of_its_own() {
    var second = papers(List.of("B", "A"), 6, 5);
    var sheet = TwoRound.both(FIRST, second, Ties.stand());
    assertEquals(List.of("B"), sheet.elected());
    assertEquals("6", sheet.stages().getLast().figures().getFirst().value().toString());
  }

  @Test
  void a_level_second_round_goes_by_the_first_where_the_rule_says_so() {
    var second = papers(List.of("B", "A"), 5, 5);
    assertEquals(List.of("A", "B"), TwoRound.both(FIRST, second, Ties.stand()).tied());
    var forwards = Ties.by(TieRule.FORWARDS);
    assertEquals(List.of("A"), TwoRound.both(FIRST, second, forwards).elected());
  }

  @Test
  void a_second_round_is_between_those_who_go_on() {
    var others = papers(List.of("A", "C"), 1, 1);
    assertThrows(IllegalArgumentException.class, () -> TwoRound.both(FIRST, others, Ties.stand()));
    var decided = papers(THREE, 5, 3, 1);
    assertThrows(
        IllegalArgumentException.class, () -> TwoRound.both(decided, others, Ties.stand()));
  }

  /** So many papers for each in turn. */
  private static Profile papers(List<String> names, int... votes) {
    var papers = new ArrayList<Ranked.Paper>();
    for (int i = 0; i < votes.length; i++) {
      papers.add(new Ranked.Paper(BigDecimal.valueOf(votes[i]), List.of(List.of(names.get(i)))));
    }
    return new Ranked(names, papers).profile();
  }
}
