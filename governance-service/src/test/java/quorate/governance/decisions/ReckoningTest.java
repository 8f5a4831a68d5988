package quorate.governance.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How decisions stand on any day, of what became of them and of what ended them. */
class ReckoningTest {

  @Test
  void what_is_superseded_stands_again_once_the_later_one_is_annulled() {
    var all = List.of(ended(1, 2, 10), annulled(2, 20));
    assertState("stands", all, 1, 9);
    assertState("superseded", all, 1, 19);
    assertState("stands", all, 1, 20);
    assertState("annulled", all, 2, 20);
  }

  @Test
  void it_does_not_where_another_stands_that_superseded_it_or_the_later_one() {
    assertState("superseded", List.of(ended(1, 2, 10), ended(1, 3, 12), annulled(3, 20)), 1, 20);
    var chain = List.of(ended(1, 2, 10), ended(2, 3, 12), annulled(2, 20));
    assertState("superseded", chain, 1, 20);
    assertState("stands", chain, 3, 20);
    var none = List.of(ended(1, 2, 10), ended(2, 3, 12), annulled(2, 20), annulled(3, 25));
    assertState("superseded", none, 1, 24);
    assertState("stands", none, 1, 25);
  }

  @Test
  void what_was_done_in_urgency_and_lapsed_stands_no_more_from_that_day() {
    var all = List.of(ending(1, "lapsed", null, 10));
    assertState("stands", all, 1, 9);
    assertState("lapsed", all, 1, 10);
  }

  private static void assertState(String state, List<EndingView> all, int decision, int day) {
    assertEquals(
        state, new Reckoning(all).of(id(decision), day(day)).map(it -> it.how).orElse("stands"));
  }

  private static EndingView ended(int decision, int by, int since) {
    return ending(decision, "superseded", id(by), since);
  }

  private static EndingView annulled(int decision, int since) {
    return ending(decision, "annulled", null, since);
  }

  private static EndingView ending(int decision, String how, @Nullable UUID by, int since) {
    var ending = new EndingView();
    ending.decision = id(decision);
    ending.how = how;
    ending.by = by;
    ending.since = day(since);
    return ending;
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }

  private static LocalDate day(int number) {
    return LocalDate.of(2026, 6, number);
  }
}
