package quorate.notifications.outward;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  private static final String CITY = "brighton-hove";

  @Test
  void it_begins_before_everything() {
    var start = Cursor.start(CITY);

    assertEquals(-1, start.after("ballot"));
    assertEquals(Optional.of(start), Cursor.read(start.text(), CITY));
  }

  @Test
  void its_text_says_all_there_is_to_know() {
    var random = new Random(20260601);
    for (int i = 0; i < 500; i++) {
      var seen = new TreeMap<String, Long>();
      for (String log : new String[] {"ballot", "governance", "membership", "notification"}) {
        if (random.nextBoolean()) {
          seen.put(log, random.nextLong(1_000_000_000_000L));
        }
      }
      var cursor = new Cursor(CITY, seen);

      assertEquals(Optional.of(cursor), Cursor.read(cursor.text(), CITY));
      assertTrue(cursor.text().matches("[A-Za-z0-9_-]+"));
    }
  }

  @Test
  void it_moves_one_log_and_leaves_the_others() {
    var cursor = Cursor.start(CITY).past(at("ballot", 7)).past(at("governance", 0));

    assertEquals(7, cursor.after("ballot"));
    assertEquals(0, cursor.after("governance"));
    assertEquals(-1, cursor.after("membership"));
  }

  @Test
  void it_never_goes_back() {
    var cursor = Cursor.start(CITY).past(at("ballot", 7));

    assertThrows(IllegalArgumentException.class, () -> cursor.past(at("ballot", 7)));
  }

  @Test
  void another_conveners_cursor_is_none() {
    assertEquals(Optional.empty(), Cursor.read(Cursor.start("leeds").text(), CITY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2 brighton-hove",
        "1 brighton-hove ballot",
        "1 brighton-hove ballot:-1",
        "1 brighton-hove ballot:007",
        "1 brighton-hove ballot:99999999999999999999",
        "1 brighton-hove ballot:1 ",
        "1 brighton-hove'; drop table x"
      })
  void what_was_not_made_here_is_none(String plain) {
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));

    assertEquals(Optional.empty(), Cursor.read(text, CITY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%%%", "not a cursor", "MSBicmlnaHRvbi1ob3Zl*"})
  void what_is_not_base64url_is_none(String text) {
    assertEquals(Optional.empty(), Cursor.read(text, CITY));
  }

  private static OutwardEntry at(String log, long position) {
    return new OutwardEntry(log, position, Instant.EPOCH, "any", new byte[0]);
  }
}
