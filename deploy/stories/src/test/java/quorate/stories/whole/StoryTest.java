package quorate.stories.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quorate.stories.options.Options;

class StoryTest {

  @Test
  void every_check_of_the_story_holds() {
    var told = Whole.story().held();
    int checks = new Options().checks().size();
    assertTrue(told.text().contains("story options: all " + checks + " checks held"), told::text);
    assertEquals(0, told.exit());
  }

  // the last thing before the votes, and the last thing of all: the story can fail at either end
  @ParameterizedTest
  @ValueSource(strings = {"roll-frozen", "changed-vote-found"})
  void a_fact_that_is_otherwise_fails_its_check_and_no_other(String check) {
    var told = Whole.again("--break", check);
    assertEquals(List.of(check), told.failed(), told::text);
    assertEquals(1, told.exit());
  }
}
