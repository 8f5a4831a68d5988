package quorate.notifications.outward;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EventPageTest {

  private static final Cursor START = Cursor.start("brighton-hove");

  @Test
  void entries_stand_in_a_page_byte_for_byte() {
    var page = EventPage.after(START, List.of(entry("ballot", 3, 1), entry("governance", 1, 2)));

    assertEquals(
        "{\"events\":[{\"ballot\":\"3 é\"},{\"governance\":\"1 é\"}],\"next\":\"%s\"}"
            .formatted(page.next().text()),
        new String(page.json(), UTF_8));
  }

  @Test
  void an_empty_page_goes_nowhere() {
    var page = EventPage.after(START, List.of());

    assertEquals(START, page.next());
    assertEquals(
        "{\"events\":[],\"next\":\"%s\"}".formatted(START.text()), new String(page.json(), UTF_8));
  }

  @Test
  void page_after_page_misses_nothing_repeats_nothing_and_keeps_each_logs_order() {
    var random = new Random(1606);
    var all = new ArrayList<OutwardEntry>();
    for (String log : List.of("ballot", "governance", "membership")) {
      long position = -1;
      long recorded = 0;
      for (int i = 0; i < 40; i++) {
        position += 1 + random.nextInt(3);
        recorded += 1 + random.nextInt(50);
        all.add(entry(log, position, recorded));
      }
    }

    var read = new ArrayList<OutwardEntry>();
    var cursor = START;
    while (read.size() < all.size()) {
      var page =
          EventPage.after(cursor, OutwardEntry.merge(all.stream(), cursor, 1 + random.nextInt(9)));
      read.addAll(page.entries());
      cursor = page.next();
    }

    for (String log : List.of("ballot", "governance", "membership")) {
      assertEquals(of(log, all), of(log, read));
    }
  }

  private static List<Long> of(String log, List<OutwardEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.log().equals(log))
        .map(OutwardEntry::position)
        .toList();
  }

  private static OutwardEntry entry(String log, long position, long second) {
    byte[] bytes = "{\"%s\":\"%d é\"}".formatted(log, position).getBytes(UTF_8);
    return new OutwardEntry(log, position, Instant.ofEpochSecond(second), log + ".any.v1", bytes);
  }
}
