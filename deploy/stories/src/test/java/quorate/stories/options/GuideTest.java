package quorate.stories.options;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GuideTest {

  @Test
  void the_guide_lists_every_check_of_the_story() throws IOException {
    var listed =
        Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (.*) \\|$")
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(found -> found.group(1) + ": " + found.group(2))
            .toList();
    var checks = Arrays.stream(OptionsCheck.values()).map(c -> c.key() + ": " + c.sentence());
    assertEquals(checks.toList(), listed);
  }
}
