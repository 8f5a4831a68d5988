package quorate.stories.city;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quorate.stories.stack.StoryStopped;

/** Whoever was erased does not come back, and the story says what to do. */
class RepresentingTest {

  @Test
  void who_was_erased_stops_the_story_with_what_to_do() {
    var who =
        new Representative(
            "G81669", "Ann", /* electronicNotice= */ true, Optional.empty(), Optional.empty());
    var known = JsonNodeFactory.instance.objectNode();
    Representing.refuseErased(who, known);
    known.putObject("erasure").put("contacterasedon", "2026-11-29");
    var stopped = assertThrows(StoryStopped.class, () -> Representing.refuseErased(who, known));
    assertTrue(String.valueOf(stopped.getMessage()).contains("rep-g81669"));
    assertTrue(String.valueOf(stopped.getMessage()).contains("up --fresh"));
  }
}
