package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quorate.counting.outcome.preset.InWriting;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vote.Elector;
import quorate.counting.outcome.written.Agreed;
import quorate.counting.outcome.written.Reply;
import quorate.counting.outcome.written.WrittenResolution;

/** Agreements added up one by one say what all of them say together. */
class AgreedTest {

  private static final Instant BEGINS = Writing.london("2026-03-02T00:00");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void after_each_it_is_passed_or_not_as_by_all_so_far(long seed) {
    var random = new Random(seed);
    var roll = members(5 + random.nextInt(20));
    var rules =
        random.nextBoolean()
            ? InWriting.ordinary(Weighting.members())
            : InWriting.ratification(Weighting.members());
    var concerned = roll.subList(0, random.nextInt(roll.size())).stream().map(Elector::member);
    var resolution =
        WrittenResolution.of(rules, Writing.MARCH, roll).concerning(Set.copyOf(concerned.toList()));
    var agreed = new Agreed(resolution);
    var soFar = new ArrayList<Reply>();
    for (int i = 0; i < 60; i++) {
      String member = "M" + random.nextInt(roll.size() + 2);
      Instant at = BEGINS.plusSeconds(86_400L * (random.nextInt(30) - 1));
      soFar.add(Reply.agrees(member, at));
      boolean all = resolution.at(Instant.MAX, soFar).passed().isPresent();
      assertEquals(all, agreed.with(member, at), soFar::toString);
    }
  }

  @Test
  void it_is_passed_with_the_agreement_that_reaches_the_fraction_and_stays_so() {
    var agreed = new Agreed(Writing.ordinary());
    assertFalse(agreed.with("A", BEGINS));
    assertFalse(agreed.with("A", BEGINS), "the same again");
    assertFalse(agreed.with("B", BEGINS), "exactly half");
    assertTrue(agreed.with("C", BEGINS));
    assertTrue(agreed.with("X", BEGINS), "a stranger changes nothing");
  }

  private static List<Elector> members(int many) {
    return IntStream.range(0, many).mapToObj(i -> Facts.member("M" + i)).toList();
  }
}
