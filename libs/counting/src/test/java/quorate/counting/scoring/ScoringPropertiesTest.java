package quorate.counting.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quorate.counting.sheet.Sheet;
import quorate.counting.tie.Lot;
import quorate.counting.tie.Ties;

/** What holds for every scoring method, tried on papers made from seeds. */
class ScoringPropertiesTest {

  static final Ties LOT = Ties.stand().thenBy(new Lot("seed"));
  static final List<ScoringMethod> METHODS =
      List.of(new Approval(), new Score(-1, 4), new Star(), new Cumulative(6));

  /** Scores by name, some out of range for some methods, and whole weights. */
  record Made(
      long seed, List<String> names, List<Map<String, Integer>> papers, List<Long> weights) {

    static Made of(long seed) {
      var random = new Random(seed);
      var names = List.of("A", "B", "C", "D", "E").subList(0, 1 + random.nextInt(5));
      var made = new Made(seed, names, new ArrayList<>(), new ArrayList<>());
      int most = 1 + random.nextInt(5);
      for (int i = random.nextInt(9); i > 0; i--) {
        var scores = new HashMap<String, Integer>();
        names.forEach(name -> scores.put(name, random.nextInt(most + 1)));
        scores.keySet().removeIf(_ -> random.nextInt(5) == 0);
        made.papers.add(scores);
        made.weights.add((long) random.nextInt(3));
      }
      return made;
    }

    ScoreBox box(List<String> candidates, boolean copies, BigDecimal unit) {
      var builder = new ScoreBoxBuilder(candidates);
      for (int i = 0; i < papers.size(); i++) {
        for (int copy = 0; copies && copy < weights.get(i); copy++) {
          builder.paper(papers.get(i), unit);
        }
        if (!copies) {
          builder.paper(papers.get(i), unit.multiply(BigDecimal.valueOf(weights.get(i))));
        }
      }
      return builder.build();
    }

    Made shuffled() {
      var order = new ArrayList<>(LongStream.range(0, papers.size()).boxed().toList());
      Collections.shuffle(order, new Random(~seed));
      return new Made(
          seed,
          names,
          order.stream().map(i -> papers.get(i.intValue())).toList(),
          order.stream().map(i -> weights.get(i.intValue())).toList());
    }

    @Override
    public String toString() {
      return "seed " + seed;
    }
  }

  static Stream<Made> elections() {
    return LongStream.range(0, 600).mapToObj(Made::of);
  }

  private static Sheet count(ScoringMethod method, ScoreBox box) {
    return Scoring.count(method, box, 2, LOT);
  }

  @ParameterizedTest
  @MethodSource("elections")
  void the_order_of_the_papers_does_not_matter_and_every_point_is_accounted_for(Made made) {
    for (var method : METHODS) {
      var sheet = count(method, made.box(made.names, false, BigDecimal.ONE));
      assertEquals(sheet, count(method, made.shuffled().box(made.names, false, BigDecimal.ONE)));
      assertTrue(sheet.conserved());
    }
  }

  @ParameterizedTest
  @MethodSource("elections")
  void a_paper_of_weight_k_counts_as_k_papers(Made made) {
    for (var method : METHODS) {
      var sheet = count(method, made.box(made.names, false, BigDecimal.ONE));
      var copies = count(method, made.box(made.names, true, BigDecimal.ONE));
      assertEquals(sheet.stages(), copies.stages());
      assertEquals(sheet.valid(), copies.valid());
      var tenths = count(method, made.box(made.names, false, new BigDecimal("0.1")));
      assertEquals(sheet.elected(), tenths.elected());
    }
  }

  @ParameterizedTest
  @MethodSource("elections")
  void the_order_on_the_paper_does_not_decide(Made made) {
    for (var method : METHODS) {
      var sheet = count(method, made.box(made.names, false, BigDecimal.ONE));
      var turned = count(method, made.box(made.names.reversed(), false, BigDecimal.ONE));
      assertEquals(new HashSet<>(sheet.elected()), new HashSet<>(turned.elected()));
    }
  }

  @ParameterizedTest
  @MethodSource("elections")
  void who_is_withdrawn_is_not_elected_and_every_seat_is_filled(Made made) {
    var out = made.names.get(new Random(made.seed).nextInt(made.names.size()));
    for (var method : METHODS) {
      var box = made.box(made.names, false, BigDecimal.ONE).without(List.of(out));
      var sheet = count(method, box);
      assertFalse(sheet.elected().contains(out));
      assertEquals(Math.min(2, made.names.size() - 1), sheet.elected().size());
      assertEquals(List.of(out), sheet.withdrawn());
    }
  }

  @ParameterizedTest
  @MethodSource("elections")
  void star_elects_one_of_two_with_no_lower_score_than_those_left(Made made) {
    var sheet = Scoring.count(new Star(), made.box(made.names, false, BigDecimal.ONE), 1, LOT);
    if (made.names.size() > 1) {
      var totals = sheet.stages().getFirst().figures();
      var winner = sheet.elected().getFirst();
      var score = totals.stream().filter(each -> each.candidate().equals(winner)).findAny();
      long higher =
          totals.stream()
              .filter(each -> each.value().isMoreThan(score.orElseThrow().value()))
              .count();
      assertTrue(higher < 2);
    }
  }
}
