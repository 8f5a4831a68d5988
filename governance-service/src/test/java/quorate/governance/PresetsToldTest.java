package quorate.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.data.RuleFault;
import quorate.counting.outcome.data.RuleSets;

/**
 * The presets that terms of reference may name are told where people look for them: all of them.
 */
class PresetsToldTest {

  private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");

  @Test
  void the_guide_and_the_contract_tell_the_presets_that_there_are() throws IOException {
    String guide =
        between("README.md", "| preset | ", "\n\n").replaceAll("(?m)\\|[^|]*\\|[^|]*\\|$", "");
    assertEquals(known(), names(guide));
    assertEquals(
        known(),
        names(between("src/main/resources/contracts/openapi.yaml", "Presets: ", "What each")));
  }

  private static Set<String> known() {
    var fault =
        assertThrows(RuleFault.class, () -> RuleSets.of(Map.of("preset", "of-no-such-name")));
    String mend = fault.mend();
    return new TreeSet<>(
        Set.of(mend.substring(mend.indexOf(": ") + 2).replace(".", "").split(" ")));
  }

  private static Set<String> names(String text) {
    var names = new TreeSet<String>();
    NAME.matcher(text).results().forEach(each -> names.add(each.group(1)));
    return names;
  }

  private static String between(String file, String begin, String end) throws IOException {
    String text = Files.readString(Path.of(file));
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
