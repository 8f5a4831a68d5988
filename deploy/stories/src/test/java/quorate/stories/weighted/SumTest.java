package quorate.stories.weighted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quorate.local.Repository;
import quorate.stories.city.Electors;
import quorate.stories.city.ListSizes;

class SumTest {
  private final Electors electors = Electors.of(Electors.read(Optional.empty(), Weighted.class));

  @Test
  void the_same_votes_pass_by_heads_and_fail_by_patients() {
    Map<String, Integer> lists = ListSizes.in(Repository.here().root().resolve("deploy/demo-data"));
    assertEquals("18 for, 9 against: reached", Sum.of(electors, practice -> 1).toString());
    var byPatients = Sum.of(electors, practice -> Sum.perThousand(lists.getOrDefault(practice, 0)));
    assertEquals("129 for, 146 against: not reached", byPatients.toString());
  }

  @Test
  void halves_are_rounded_up() {
    assertEquals(2, Sum.perThousand(1500));
    assertEquals(1, Sum.perThousand(1499));
  }
}
