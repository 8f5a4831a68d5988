package quorate.counting.condorcet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.sheet.Made;
import quorate.counting.tie.Lot;
import quorate.counting.tie.Ties;

/** What holds for every Condorcet method, tried on elections made from seeds. */
class CondorcetPropertiesTest {

  static final Ties LOT = Ties.stand().thenBy(new Lot("seed"));

  static final List<CondorcetMethod> METHODS =
      List.of(
          new Schulze(Strength.WINNING_VOTES),
          new Schulze(Strength.WINNING_VOTES_THEN_FEWER_AGAINST),
          new Schulze(Strength.MARGINS),
          new RankedPairs(Strength.WINNING_VOTES_THEN_FEWER_AGAINST, PairTies.TOGETHER),
          new RankedPairs(Strength.MARGINS, PairTies.LOT),
          new Copeland(),
          new Minimax(Strength.WINNING_VOTES),
          new Minimax(Strength.MARGINS));

  static Stream<Made> elections() {
    return Made.elections(400);
  }

  private static CondorcetSheet count(CondorcetMethod method, Profile profile) {
    int seats = 1 + profile.groups() % 3;
    return Condorcet.count(CondorcetRule.of(method), profile, seats, LOT);
  }

  @ParameterizedTest
  @MethodSource("elections")
  void the_order_of_the_papers_does_not_matter(Made made) {
    for (var method : METHODS) {
      var sheet = count(method, made.ranked().profile());
      assertEquals(sheet, count(method, made.shuffled().profile()));
      assertTrue(sheet.conserved());
    }
  }

  @ParameterizedTest
  @MethodSource("elections")
  void a_paper_of_weight_k_counts_as_k_papers_and_tenths_as_a_tenth(Made made) {
    for (var method : METHODS) {
      var sheet = Condorcet.count(CondorcetRule.of(method), made.ranked().profile(), 2, LOT);
      var copies = Condorcet.count(CondorcetRule.of(method), made.copies().profile(), 2, LOT);
      assertEquals(sheet.sheet(), copies.sheet());
      assertEquals(sheet.matrix(), copies.matrix());
      var tenths = Condorcet.count(CondorcetRule.of(method), made.tenths().profile(), 2, LOT);
      assertEquals(sheet.sheet().ranking(), tenths.sheet().ranking());
    }
  }

  @ParameterizedTest
  @MethodSource("elections")
  void who_beats_each_other_is_elected(Made made) {
    for (var method : METHODS) {
      var sheet = count(method, made.ranked().profile());
      var winner = sheet.matrix().condorcetWinner();
      if (winner.isPresent()) {
        assertEquals(List.of(winner.get()), sheet.sheet().ranking().getFirst());
        assertEquals(winner.get(), sheet.sheet().elected().getFirst());
        assertTrue(sheet.winnerBeatsEach().orElseThrow());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("elections")
  void the_ranking_does_not_depend_on_the_order_on_the_paper(Made made) {
    for (var method : METHODS) {
      var turned = count(method, made.turned().profile());
      assertEquals(
          Made.ranking(count(method, made.ranked().profile()).sheet()),
          Made.ranking(turned.sheet()));
    }
  }

  @ParameterizedTest
  @MethodSource("elections")
  void who_is_withdrawn_is_not_ranked_and_not_elected(Made made) {
    var names = made.ranked().candidates();
    var out = names.get(new Random(made.seed()).nextInt(names.size()));
    for (var method : METHODS) {
      var sheet = count(method, made.ranked().profile().without(List.of(out))).sheet();
      assertFalse(sheet.elected().contains(out));
      assertTrue(sheet.ranking().stream().noneMatch(group -> group.contains(out)));
      assertEquals(List.of(out), sheet.withdrawn());
      assertEquals(
          names.size() - 1,
          new HashSet<>(sheet.ranking().stream().flatMap(List::stream).toList()).size());
    }
  }

  @ParameterizedTest
  @MethodSource("elections")
  void who_is_elected_beats_the_default_option_by_the_majority_or_is_the_default(Made made) {
    var fallback = made.ranked().candidates().getFirst();
    var rule = new DefaultOption(fallback, Ratio.of("3:2"), Map.of(), Exact.of(2));
    for (var method : METHODS) {
      var counted = CondorcetRule.of(method).with(rule);
      var sheet = Condorcet.count(counted, made.ranked().profile(), 2, LOT);
      var met =
          sheet.hurdles().stream()
              .filter(each -> each.quorumMet() && each.majorityMet())
              .map(Hurdle::option)
              .toList();
      var elected = sheet.sheet().elected();
      assertTrue(met.isEmpty() ? elected.equals(List.of(fallback)) : met.containsAll(elected));
      assertEquals(made.ranked().candidates().size() - 1, met.size() + sheet.dropped().size());
    }
  }

  /** The constitution's own procedure, step by step, finds the same winners. */
  @ParameterizedTest
  @MethodSource("elections")
  void schulze_elects_as_the_schwartz_set_does_when_the_weakest_defeats_are_dropped(Made made) {
    var matrix = BeatMatrix.of(made.ranked().profile(), Unranked.LAST);
    var schulze = new Schulze(Strength.WINNING_VOTES_THEN_FEWER_AGAINST);
    assertEquals(SchwartzDropping.winners(matrix), schulze.rank(matrix, LOT).ranking().getFirst());
  }
}
