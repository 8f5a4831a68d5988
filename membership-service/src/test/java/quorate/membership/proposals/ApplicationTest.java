package quorate.membership.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static quorate.membership.files.Handed.MAP_HEADER;
import static quorate.membership.files.Handed.mapRow;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.membership.files.Handed;
import quorate.membership.practice.PracticeEvent.NetworkJoined;

class ApplicationTest {

  private static final String MAP = MAP_HEADER + mapRow("G81001", "U14062");

  @Test
  void an_accepted_change_becomes_the_event_with_the_line_it_came_from() {
    var file = Handed.usable(MAP.getBytes(StandardCharsets.UTF_8), "map.csv", "09D", null);
    var changes = Proposals.of(file, Known.NOTHING).changes();
    var possible =
        assertInstanceOf(
            Application.Possible.class, Application.of(changes, file.source(), Known.NOTHING));
    var joined =
        assertInstanceOf(
            NetworkJoined.class, possible.practices().getOrDefault("G81001", List.of()).getLast());
    assertEquals("U14062", joined.network());
    assertEquals(file.source().at(2), joined.source());
    assertEquals(1, possible.networks().getOrDefault("U14062", List.of()).size());
  }

  @Test
  void changes_that_the_register_has_overtaken_are_applied_not_even_in_part() {
    var file = Handed.usable(MAP);
    var changes = Proposals.of(file, Known.NOTHING).changes();
    var known = new Importing().text(MAP).known();
    var impossible =
        assertInstanceOf(
            Application.Impossible.class, Application.of(changes, file.source(), known));
    assertEquals(1, impossible.change().change());
  }

  @Test
  void a_change_that_rests_on_one_not_accepted_is_impossible() {
    var file = Handed.usable(MAP);
    var joined = Proposals.of(file, Known.NOTHING).changes().getLast();
    assertInstanceOf(
        Application.Impossible.class,
        Application.of(List.of(joined), file.source(), Known.NOTHING));
  }
}
