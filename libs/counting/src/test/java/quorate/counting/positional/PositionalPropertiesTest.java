package quorate.counting.positional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quorate.counting.profile.Profile;
import quorate.counting.sheet.Made;
import quorate.counting.sheet.Sheet;
import quorate.counting.tie.Lot;
import quorate.counting.tie.Ties;

/** What holds for plurality, block, limited, Borda and two rounds, on elections from seeds. */
class PositionalPropertiesTest {

  static final Ties LOT = Ties.stand().thenBy(new Lot("seed"));

  static final List<Function<Profile, Sheet>> METHODS =
      List.of(
          papers -> Positional.count(Choosing.plurality(Excess.FIRST), papers, 1, LOT),
          papers -> Positional.count(Choosing.block(3, Excess.SPOILT), papers, 3, LOT),
          papers -> Positional.count(Choosing.limited(2, Excess.FIRST), papers, 3, LOT),
          papers -> Positional.count(new Borda(Truncation.MEAN), papers, 2, LOT),
          papers -> Positional.count(new Borda(Truncation.ZERO), papers, 2, LOT),
          papers -> Positional.count(new Borda(Truncation.MODIFIED), papers, 2, LOT),
          papers -> TwoRound.contingent(papers, LOT));

  static Stream<Made> elections() {
    return Made.elections(400);
  }

  @ParameterizedTest
  @MethodSource("elections")
  void the_order_of_the_papers_does_not_matter_and_every_vote_is_accounted_for(Made made) {
    for (var method : METHODS) {
      var sheet = method.apply(made.ranked().profile());
      assertEquals(sheet, method.apply(made.shuffled().profile()));
      assertTrue(sheet.conserved());
    }
  }

  @ParameterizedTest
  @MethodSource("elections")
  void a_paper_of_weight_k_counts_as_k_papers(Made made) {
    for (var method : METHODS) {
      var sheet = method.apply(made.ranked().profile());
      assertEquals(sheet, method.apply(made.copies().profile()));
      assertEquals(sheet.elected(), method.apply(made.tenths().profile()).elected());
    }
  }

  @ParameterizedTest
  @MethodSource("elections")
  void the_order_on_the_paper_does_not_decide(Made made) {
    for (var method : METHODS) {
      var sheet = method.apply(made.ranked().profile());
      var turned = method.apply(made.turned().profile());
      assertEquals(Made.ranking(sheet), Made.ranking(turned));
      assertEquals(new HashSet<>(sheet.elected()), new HashSet<>(turned.elected()));
    }
  }

  @ParameterizedTest
  @MethodSource("elections")
  void who_is_withdrawn_is_not_elected_and_every_seat_is_filled(Made made) {
    var names = made.ranked().candidates();
    var out = names.get(new Random(made.seed()).nextInt(names.size()));
    for (var method : METHODS) {
      var sheet = method.apply(made.ranked().profile().without(List.of(out)));
      assertFalse(sheet.elected().contains(out));
      assertEquals(Math.min(sheet.seats(), names.size() - 1), sheet.elected().size());
    }
  }

  @ParameterizedTest
  @MethodSource("elections")
  void without_a_rule_a_tie_is_reported_and_what_is_sure_stays(Made made) {
    var papers = made.ranked().profile();
    var stands = Positional.count(new Borda(Truncation.MEAN), papers, 2, Ties.stand());
    var drawn = Positional.count(new Borda(Truncation.MEAN), papers, 2, LOT);
    assertTrue(drawn.elected().containsAll(stands.elected()));
    assertEquals(stands.tied().isEmpty(), stands.elected().equals(drawn.elected()));
  }
}
