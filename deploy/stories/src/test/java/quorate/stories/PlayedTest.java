package quorate.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a story's end is told. */
class PlayedTest {

  @Test
  void a_story_that_stopped_before_any_check_does_not_read_like_success() {
    var played = new Played("written", List.of(), List.of(), "because of something");
    assertFalse(played.held());
    assertEquals(
        """
        STOPPED because of something
        story written: not told to its end; of the checks reached, 0 of 0 failed
        """,
        played.text());
  }
}
