package quorate.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quorate.counting.Choice.Rank;
import quorate.counting.number.Exact;

/** Papers that name nobody but those who withdrew, told alike by every way of counting. */
class NotCountedTest {

  private static CountSheet sheet(Method method, List<String> gone, List<List<String>> papers) {
    var contest = new Contest(CountingRule.of(method), List.of("A", "B", "C"), gone);
    var all = new ArrayList<Paper>();
    for (List<String> ranks : papers) {
      all.add(new Paper("P" + all.size(), Weight.of(2), new Rank(ranks)));
    }
    var entitled = new Participation(5, Weight.of(10));
    return new Count(contest, entitled, new Participation(0, Weight.ZERO), Optional.empty())
        .of(all);
  }

  @ParameterizedTest
  @EnumSource(names = {"IRV", "SCOTTISH_STV", "MEEK"})
  void they_weigh_as_much_whichever_way_they_are_counted(Method method) {
    var papers = List.of(List.of("B"), List.of("A", "C"), List.of("B", "A"), List.of("C"));
    assertEquals(Exact.of("2"), sheet(method, List.of("B"), papers).notCounted());
  }

  @Test
  void without_a_withdrawal_every_valid_paper_counts() {
    var papers = List.of(List.of("B"), List.of("A"), List.of("A"));
    assertEquals(Exact.ZERO, sheet(Method.IRV, List.of(), papers).notCounted());
  }
}
