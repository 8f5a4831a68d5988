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
      strings = {
        "Ann\u202Eelpmaxe",
        "Ann\r\nExample",
        "Ann\tExample",
        "\u0000",
        "A\u2066B\u2069",
        "A\u2028B"
      })
  void a_name_is_one_line_and_turns_nothing_around(String text) {
    assertFalse(SeenText.isOneLine(text));
    assertTrue(SeenText.isOneLine("\u05D0\u200F D\u00E1n O\u2019Neill \u738B"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", " 7 ", "\u00A0-", "\u200FD\u00E1n", "\u05D0\u200F", "\u738B", "\uD83D\uDE42"})
  void one_character_that_shows_is_enough(String text) {
    assertTrue(SeenText.isSeen(text));
  }
}
