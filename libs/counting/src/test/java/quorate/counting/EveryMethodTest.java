package quorate.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quorate.counting.constraint.Constraint;

/** What holds for each method through the one door, tried on contests made from seeds. */
class EveryMethodTest {

  private static Stream<MadeContest> contests(Method method) {
    return LongStream.range(0, 150).mapToObj(seed -> MadeContest.of(method, seed));
  }

  @ParameterizedTest
  @EnumSource
  void the_order_of_the_papers_does_not_matter(Method method) {
    contests(method)
        .forEach(
            made -> {
              var shuffled = new ArrayList<>(made.papers());
              Collections.shuffle(shuffled, new Random(~made.seed()));
              assertEquals(made.sheet(), made.count().of(shuffled), made::toString);
            });
  }

  @ParameterizedTest
  @EnumSource
  void a_paper_of_weight_k_counts_as_k_papers(Method method) {
    contests(method)
        .forEach(
            made -> {
              var copies = new ArrayList<Paper>();
              for (Paper paper : made.papers()) {
                for (int copy = 0; copy < paper.weight().amount().intValueExact(); copy++) {
                  var elector = paper.elector() + "/" + copy;
                  copies.add(new Paper(elector, Weight.ONE, paper.choice()));
                }
              }
              var sheet = made.sheet();
              var copied = made.count().of(copies);
              assertEquals(sheet.stages(), copied.stages(), made::toString);
              assertEquals(sheet.outcome(), copied.outcome(), made::toString);
              assertEquals(sheet.headToHead(), copied.headToHead(), made::toString);
            });
  }

  @ParameterizedTest
  @EnumSource
  void votes_in_are_votes_out(Method method) {
    contests(method)
        .forEach(
            made -> {
              var checks = made.sheet().checks();
              assertTrue(checks.stream().allMatch(Check::holds), () -> made + ": " + checks);
            });
  }

  @ParameterizedTest
  @EnumSource
  void nobody_is_elected_who_withdrew_nor_twice_nor_more_than_the_seats(Method method) {
    contests(method)
        .forEach(
            made -> {
              var elected = made.sheet().elected();
              assertFalse(
                  elected.stream().anyMatch(made.contest().withdrawn()::contains), made::toString);
              assertEquals(new HashSet<>(elected).size(), elected.size(), made::toString);
              assertTrue(elected.size() <= made.contest().rule().seats(), made::toString);
            });
  }

  @ParameterizedTest
  @EnumSource
  void constraints_are_met_wherever_they_can_be(Method method) {
    contests(method)
        .filter(made -> !made.contest().rule().constraints().isEmpty())
        .forEach(
            made -> {
              var sheet = made.sheet();
              var rule = made.contest().rule();
              boolean can = rule.constraints().canBeMet(made.contest().standing(), rule.seats());
              var elected = sheet.elected();
              if (sheet.outcome() instanceof Outcome.Elected) {
                assertEquals(
                    Math.min(rule.seats(), made.contest().standing().size()),
                    elected.size(),
                    made::toString);
                rule.constraints()
                    .all()
                    .forEach(each -> assertTrue(isMet(each, elected), () -> made + each.words()));
              }
              assertTrue(can || elected.isEmpty(), made::toString);
              assertTrue(
                  !can || !sheet.stages().getLast().clause().key().equals("constraints-unmet"));
            });
  }

  private static boolean isMet(Constraint constraint, List<String> elected) {
    long of = elected.stream().filter(constraint.of()::contains).count();
    return of >= constraint.least() && of <= constraint.most();
  }

  @ParameterizedTest
  @EnumSource
  void with_a_lot_no_tie_stands_for_seats_but_yes_and_no(Method method) {
    contests(method)
        .filter(made -> made.contest().rule().drawsLots() && method != Method.YES_NO)
        .forEach(made -> assertEquals(List.of(), made.sheet().tied(), made::toString));
  }

  @ParameterizedTest
  @EnumSource
  void a_rule_is_the_same_after_it_was_written_and_read(Method method) {
    contests(method)
        .map(made -> made.contest().rule())
        .forEach(rule -> assertEquals(rule, CountingRule.of(rule.data())));
  }
}
