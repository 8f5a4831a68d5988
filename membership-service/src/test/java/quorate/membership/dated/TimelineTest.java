package quorate.membership.dated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private final Timeline<String> line =
      Timeline.<String>empty().with(JUNE, "later").with(MAY, "earlier");

  @Test
  void a_value_holds_from_its_day_until_the_next_begins() {
    assertEquals(Optional.of("earlier"), line.on(MAY));
    assertEquals(Optional.of("earlier"), line.on(JUNE.minusDays(1)));
    assertEquals(Optional.of("later"), line.on(JUNE));
    assertEquals(Optional.of("later"), line.latest());
  }

  @Test
  void nothing_is_known_before_the_first_day_unless_one_asks_for_the_first() {
    assertEquals(Optional.empty(), line.on(MAY.minusDays(1)));
    assertEquals(Optional.of("earlier"), line.onOrFirst(MAY.minusDays(1)));
  }

  @Test
  void it_tells_whether_something_begins_later() {
    assertTrue(line.changesAfter(MAY));
    assertFalse(line.changesAfter(JUNE));
  }
}
