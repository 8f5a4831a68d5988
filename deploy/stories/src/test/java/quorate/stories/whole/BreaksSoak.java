package quorate.stories.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import quorate.stories.Story;
import quorate.stories.board.LocalBoard;
import quorate.stories.checks.CheckName;
import quorate.stories.council.PartnershipCouncil;
import quorate.stories.mandate.Mandated;
import quorate.stories.options.Options;
import quorate.stories.voice.OneVoice;

/**
 * The five stories, told once for each of their checks with the fact behind it falsified: that
 * check fails, and no other.
 */
class BreaksSoak {

  @TestFactory
  Stream<DynamicContainer> each_fact_that_is_otherwise_fails_its_check_and_no_other() {
    return Stream.of(
        broken(new Options(), check -> Whole.again("--break", check)),
        broken(new PartnershipCouncil(), check -> Whole.councilAgain("--break", check)),
        ofTheCity(new LocalBoard()),
        ofTheCity(new OneVoice()),
        ofTheCity(new Mandated()));
  }

  private static DynamicContainer ofTheCity(Story story) {
    return broken(story, check -> Whole.another(story.name(), story.getClass(), "--break", check));
  }

  private static DynamicContainer broken(Story story, Function<String, Told> told) {
    return dynamicContainer(
        story.name(),
        story.checks().stream()
            .map(CheckName::key)
            .map(check -> dynamicTest(check, () -> onlyFailed(check, told.apply(check)))));
  }

  private static void onlyFailed(String check, Told told) {
    assertEquals(List.of(check), told.failed(), told::text);
    assertEquals(1, told.exit());
  }
}
