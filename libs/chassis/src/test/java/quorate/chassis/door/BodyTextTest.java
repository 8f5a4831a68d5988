package quorate.chassis.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which text a body may hold. */
class BodyTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"x\\u0001", "x\\u0000", "\\b", "\\f", "\\u001F", "\\ud83d", "\\ude00x"})
  void what_no_text_can_hold_is_refused(String text) {
    assertThrows(RuntimeException.class, () -> BodyText.check(body(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x\\u0009", "a\\tb\\r\\nc", "\\u0041", "\\\\u0001", "\\ud83d\\ude00", "\\\\b"})
  void what_people_write_is_taken(String text) {
    assertDoesNotThrow(() -> BodyText.check(body(text)));
  }

  private static byte[] body(String text) {
    return "{\"text\":\"%s\"}".formatted(text).getBytes(UTF_8);
  }
}
