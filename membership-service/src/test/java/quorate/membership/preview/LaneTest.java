package quorate.membership.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.vertx.mutiny.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No convener's short file waits for another's long one. */
class LaneTest {

  private final List<String> begun = new ArrayList<>();

  @Test
  void one_at_a_time_in_order_of_arrival_but_for_who_has_gone() {
    var lane = new Lane();
    Runnable gone = () -> begun.add("gone");
    lane.enter("a", () -> begun.add("first"));
    lane.enter("b", gone);
    lane.enter("a", () -> begun.add("second"));
    assertEquals(List.of("first"), begun);
    lane.leave(gone);
    lane.next();
    assertEquals(List.of("first", "second"), begun);
    lane.next();
    lane.enter("c", () -> begun.add("third"));
    assertEquals(List.of("first", "second", "third"), begun);
  }

  @Test
  void a_short_file_waits_for_a_long_one_of_its_own_convener_alone() {
    var vertx = Vertx.vertx();
    try {
      var turns = new Turns(vertx);
      Lane longs = turns.lane("leeds", Turns.SHORT + 1);
      longs.enter("leeds", () -> begun.add("long"));
      assertSame(longs, turns.lane("leeds", 1));
      assertNotSame(longs, turns.lane("brighton", 1));
      assertSame(longs, turns.lane("brighton", Turns.SHORT + 1));
      longs.next();
      assertNotSame(longs, turns.lane("leeds", 1));
    } finally {
      vertx.closeAndAwait();
    }
  }
}
