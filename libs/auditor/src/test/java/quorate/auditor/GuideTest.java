package quorate.auditor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import quorate.auditor.finding.Check;

class GuideTest {

  @Test
  void the_guide_lists_every_check_in_order() throws IOException {
    var listed =
        Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertEquals(Arrays.stream(Check.values()).map(Check::key).toList(), listed);
  }
}
