package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quorate.counting.number.Exact;
import quorate.counting.outcome.preset.MembersMeeting;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vote.Elector;
import quorate.counting.outcome.vote.Stand;
import quorate.counting.outcome.vote.Tally;
import quorate.counting.outcome.vote.Vote;
import quorate.counting.outcome.vote.Votes;

/** What holds for every vote, tried on votes made from seeds; a failing seed names itself. */
class OutcomePropertiesTest {

  private static final Weighting SHARES = Weighting.shares();

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_of_the_facts_does_not_matter(long seed) {
    var votes = votes(seed);
    var roll = new ArrayList<>(votes.roll());
    var cast = new ArrayList<>(votes.votes());
    Collections.shuffle(roll, new Random(~seed));
    Collections.shuffle(cast, new Random(~seed));
    var rules = MembersMeeting.special(SHARES);
    assertEquals(OutcomeSheet.of(rules, votes), OutcomeSheet.of(rules, Votes.of(roll, cast)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_special_majority_is_an_ordinary_one(long seed) {
    var votes = votes(seed);
    if (OutcomeSheet.of(MembersMeeting.special(SHARES), votes).verdict() == Verdict.PASSED) {
      var ordinary = OutcomeSheet.of(MembersMeeting.ordinary(SHARES), votes);
      assertEquals(Verdict.PASSED, ordinary.verdict());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void integers_say_the_same(long seed) {
    var votes = votes(seed);
    long yes = sum(votes, Stand.FOR);
    long no = sum(votes, Stand.AGAINST);
    boolean quorate = votes.votes().size() > 1;
    assertEquals(
        quorate ? yes > no ? Verdict.PASSED : Verdict.LOST : Verdict.INQUORATE,
        OutcomeSheet.of(MembersMeeting.ordinary(SHARES), votes).verdict());
    assertEquals(
        quorate ? yes > 0 && yes >= 3 * no ? Verdict.PASSED : Verdict.LOST : Verdict.INQUORATE,
        OutcomeSheet.of(MembersMeeting.special(SHARES), votes).verdict());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void constituencies_add_up_to_the_whole(long seed) {
    var votes = votes(seed);
    var parts = Tally.byConstituency(votes, SHARES).values();
    var whole = Tally.of(votes, SHARES);
    assertEquals(whole.inFavour(), Exact.sum(parts.stream().map(Tally::inFavour)));
    assertEquals(whole.against(), Exact.sum(parts.stream().map(Tally::against)));
    assertEquals(whole.entitled(), Exact.sum(parts.stream().map(Tally::entitled)));
    assertEquals(whole.present(), Exact.sum(parts.stream().map(Tally::present)));
  }

  private static long sum(Votes votes, Stand stand) {
    return votes.votes().stream()
        .filter(vote -> vote.stand() == stand)
        .mapToLong(vote -> shares(votes.roll(), vote.member()))
        .sum();
  }

  private static long shares(List<Elector> roll, String member) {
    return roll.stream()
        .filter(each -> each.member().equals(member))
        .mapToLong(each -> each.weight(SHARES).numerator().longValueExact())
        .sum();
  }

  // small weights, so that equalities and exact quarters are met
  private static Votes votes(long seed) {
    var random = new Random(seed);
    var roll = new ArrayList<Elector>();
    var cast = new ArrayList<Vote>();
    int members = 2 + random.nextInt(7);
    for (int n = 0; n < members; n++) {
      String constituency = List.of("n", "s", "w").get(random.nextInt(3));
      roll.add(new Elector("M" + n, constituency, Map.of("shares", Exact.of(random.nextInt(5)))));
      if (random.nextInt(4) > 0) {
        cast.add(Vote.of("M" + n, List.of(Stand.values()).get(random.nextInt(4))));
      }
    }
    return Votes.of(roll, cast);
  }
}
