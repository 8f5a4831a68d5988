package quorate.auditor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import quorate.auditor.finding.Check;

/** A ballot that is held together with others, or loses an option on its way. */
class CombinedTest {

  private static World held(String ballots) {
    var world = new World();
    world.ballot.change(0, e -> e.replace("\"title\":\"T\"", "\"title\":\"T\",\"combined\":\"C\""));
    world.ballot.add(
        "combined/C",
        "ballot.ballots-combined.v1",
        "{\"combined\":\"C\",\"title\":\"T\",\"ballots\":[" + ballots + "]}");
    return world;
  }

  @Test
  void ballots_that_say_so_of_each_other_hold() {
    assertEquals(Set.of(), held("\"B\"").failing());
  }

  @Test
  void one_that_does_not_say_so_itself_is_found() {
    assertEquals(Set.of(Check.HELD_TOGETHER), held("\"B\",\"X\"").failing());
  }

  @Test
  void one_that_is_not_named_where_it_says_is_found() {
    assertEquals(Set.of(Check.HELD_TOGETHER), held("").failing());
  }

  @Test
  void a_paper_that_names_only_what_was_withdrawn_is_not_counted() {
    var world = World.ofWithdrawnOption();
    assertEquals(Set.of(), world.failing());
    world.ballot.change(
        world.counted, e -> e.replace("\"notcounted\":\"1\"", "\"notcounted\":\"0\""));
    world.ballot.change(
        world.declared, e -> e.replace("\"notcounted\":\"1\"", "\"notcounted\":\"0\""));
    assertEquals(Set.of(Check.COUNT), world.failing());
  }

  @Test
  void an_option_that_is_withdrawn_after_the_close_stays_and_is_found() {
    var world = new World();
    world.ballot.add(
        "ballot/B",
        "ballot.option-withdrawn.v1",
        "{\"ballot\":\"B\",\"option\":\"B\",\"reason\":\"withdrew\"}");
    assertEquals(Set.of(Check.OPTION_WITHDRAWN_IN_TIME), world.failing());
  }
}
