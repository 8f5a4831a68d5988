package quorate.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quorate.counting.number.Exact;

/** What holds for every count, tried on elections made from seeds; a failing seed names itself. */
class CountPropertiesTest {

  static Stream<Election> elections() {
    return LongStream.range(0, 400).mapToObj(Election::new);
  }

  @ParameterizedTest
  @MethodSource("elections")
  void the_order_of_the_papers_does_not_matter(Election election) {
    var shuffled = new ArrayList<>(election.papers());
    Collections.shuffle(shuffled, new Random(~election.seed()));
    assertEquals(election.sheet(), election.count().of(shuffled));
  }

  @ParameterizedTest
  @MethodSource("elections")
  void votes_in_are_votes_out_at_every_stage(Election election) {
    var checks = election.sheet().checks();
    assertEquals(election.sheet().stages().size() + 1, checks.size());
    assertTrue(checks.stream().allMatch(Check::holds), checks::toString);
  }

  @ParameterizedTest
  @MethodSource("elections")
  void a_paper_of_weight_k_counts_as_k_papers(Election election) {
    var copies = new ArrayList<Paper>();
    for (Paper paper : election.papers()) {
      for (int copy = 0; copy < paper.weight().amount().intValueExact(); copy++) {
        copies.add(new Paper(paper.elector() + "/" + copy, Weight.ONE, paper.choice()));
      }
    }
    var copied = election.count().of(copies);
    assertEquals(election.sheet().stages(), copied.stages());
    assertEquals(election.sheet().outcome(), copied.outcome());
    assertEquals(election.sheet().headToHead(), copied.headToHead());
  }

  @ParameterizedTest
  @MethodSource("elections")
  void the_order_of_the_options_on_the_paper_does_not_decide(Election election) {
    var sheet = election.sheet();
    var turned = election.turned();
    assertEquals(sheet.winner(), turned.winner());
    assertEquals(sheet.tied(), turned.tied().reversed());
    assertEquals(sheet.winnerBeatsEach(), turned.winnerBeatsEach());
  }

  @ParameterizedTest
  @MethodSource("elections")
  void more_than_half_of_the_first_places_wins(Election election) {
    var sheet = election.sheet();
    var valid = Exact.of(sheet.valid().weight().amount());
    for (Votes option : sheet.votes()) {
      if (option.votes().plus(option.votes()).isMoreThan(valid)) {
        assertEquals(new Outcome.Won(option.option()), sheet.outcome());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("elections")
  void there_is_a_winner_or_a_tie_or_nothing_was_cast(Election election) {
    var sheet = election.sheet();
    boolean decided = sheet.winner().isPresent() != sheet.tied().size() > 1;
    assertEquals(!sheet.valid().weight().isZero(), decided);
  }

  @Test
  void two_papers_of_one_elector_are_an_error() {
    var count = new Election(1).count();
    var paper = new Paper("Y00001", Weight.ONE, new Choice.Abstain());
    assertThrows(IllegalArgumentException.class, () -> count.of(List.of(paper, paper)));
  }
}
