package quorate.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  @Test
  void a_story_is_asked_for_by_its_name() {
    var asked =
        Arguments.parse(
            List.of("story", "options", "--json", "--break", "turnout", "--inputs", "x"));
    assertEquals("options", asked.story().name());
    assertTrue(asked.json());
    assertEquals(Optional.of("turnout"), asked.broken());
    assertEquals(Optional.of(Path.of("x")), asked.inputs());
  }

  @Test
  void an_unknown_story_is_refused_with_the_names_of_those_there_are() {
    var e =
        assertThrows(IllegalArgumentException.class, () -> Arguments.parse(List.of("opinions")));
    assertTrue(String.valueOf(e.getMessage()).contains("story options"));
  }

  @Test
  void an_option_without_its_value_is_refused() {
    var words = List.of("options", "--break");
    assertThrows(IllegalArgumentException.class, () -> Arguments.parse(words));
  }
}
