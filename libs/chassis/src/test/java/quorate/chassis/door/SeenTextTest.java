package quorate.chassis.door;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\t\n",
        "\u00A0",
        "\u200B",
        "\u200F\u202E",
        "\u2066\u2069",
        "\uFEFF",
        "\u3164",
        "\u2800",
        "\u0301",
        "\u3000 \u2028"
      })
  void spaces_joiners_and_marks_of_direction_show_nothing(String text) {
    assertFalse(SeenText.isSeen(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", " 7 ", "\u00A0-", "\u200FD\u00E1n", "\u05D0\u200F", "\u738B", "\uD83D\uDE42"})
  void one_character_that_shows_is_enough(String text) {
    assertTrue(SeenText.isSeen(text));
  }
}
