package quorate.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuideTest {
  private static final Pattern CHECK = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (.*) \\|$");
  private static final Pattern STORY = Pattern.compile("(?m)^## ([a-z-]+)$");

  @Test
  void the_guide_lists_every_story_with_every_check() throws IOException {
    String guide = Files.readString(Path.of("README.md"));
    var listed =
        Pattern.compile("(?m)(?=^## )")
            .splitAsStream(guide)
            .flatMap(
                section ->
                    Stream.concat(
                        STORY.matcher(section).results().map(found -> found.group(1)),
                        CHECK
                            .matcher(section)
                            .results()
                            .map(found -> found.group(1) + ": " + found.group(2))))
            .toList();
    var told =
        Arguments.STORIES.stream()
            .flatMap(
                story ->
                    Stream.concat(
                        Stream.of(story.name()),
                        story.checks().stream().map(c -> c.key() + ": " + c.sentence())));
    assertEquals(told.toList(), listed);
  }
}
