package quorate.governance.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.governance.Brighton;
import quorate.governance.ballot.Count;
import quorate.governance.outcome.Outcome.Advised;
import quorate.governance.outcome.Outcome.Inquorate;
import quorate.governance.outcome.Outcome.NoVotes;
import quorate.governance.outcome.Outcome.Tied;

class OutcomeTest {

  @Test
  void the_winner_that_is_preferred_to_each_other_option_beats_them() {
    assertEquals(new Advised("B", true), Outcome.of(Brighton.advisesB()));
  }

  @Test
  void a_winner_that_loses_to_one_option_does_not_beat_each() {
    assertEquals(new Advised("B", false), Outcome.of(Brighton.advisesBAgainstA()));
  }

  @Test
  void one_choice_per_paper_leaves_head_to_head_unknown() {
    assertEquals(new Advised("B", null), Outcome.of(Brighton.pluralityForB()));
  }

  @Test
  void level_options_are_tied() {
    assertEquals(new Tied(List.of("A", "B")), Outcome.of(Brighton.tiedBetweenAAndB()));
  }

  @Test
  void without_a_quorum_no_winner_is_advised() {
    assertEquals(new Inquorate(), Outcome.of(Brighton.inquorate()));
  }

  @Test
  void abstentions_alone_make_a_quorum_but_no_tie() {
    assertEquals(new NoVotes(), Outcome.of(Brighton.onlyAbstentions()));
  }

  @Test
  void votes_without_winner_or_tie_are_a_corrupt_sheet() {
    var sheet = Brighton.pluralityForB();
    var corrupt =
        new Count(
            "plurality",
            30,
            sheet.turnout(),
            sheet.quorum(),
            sheet.options(),
            BigDecimal.TWO,
            null,
            null,
            null,
            null,
            List.of());

    assertThrows(IllegalArgumentException.class, () -> Outcome.of(corrupt));
  }

  @Test
  void the_sum_can_be_done_again_by_hand() {
    var count = Brighton.advisesB();

    assertEquals(
        List.of(
            "Entitled: 30. Took part: 27.",
            "Quorum: 10 needed, 27 took part: met.",
            "Counted by instant runoff, first choices first:",
            "A (Option A): 6.",
            "B (Option B): 14.",
            "C (Option C): 5.",
            "Votes for an option: 25. Abstentions: 2.",
            "Stage 1: A 6, B 14, C 5; no longer counted: 0; C eliminated.",
            "Stage 2: A 6, B 14, C 5; no longer counted: 0; the last stage.",
            "B against A: 16 to 9: beaten.",
            "B against C: 17 to 8: beaten.",
            "Outcome: B (Option B) is advised; it beats each other option."),
        Arithmetic.lines(count, Outcome.of(count)));
  }

  @Test
  void the_sum_says_what_was_not_reached() {
    var count = Brighton.inquorate();

    var lines = Arithmetic.lines(count, Outcome.of(count));

    assertEquals("Quorum: 10 needed, 9 took part: not met.", lines.get(1));
    assertEquals("Outcome: inquorate.", lines.getLast());
  }
}
