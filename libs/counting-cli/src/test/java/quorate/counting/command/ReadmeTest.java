package quorate.counting.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The command in the guide prints what the guide says. */
class ReadmeTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("```\n\\./quorate count ([^\n]+)\n```\n```\n(.*?)```\n", Pattern.DOTALL);

  @Test
  void the_examples_print_what_stands_below_them() throws IOException {
    var examples = EXAMPLE.matcher(Files.readString(Path.of("README.md"))).results().toList();
    assertEquals(1, examples.size());
    for (var example : examples) {
      var words = List.of(example.group(1).split(" ", -1));
      assertEquals(example.group(2), Counted.text(Path.of("../.."), words.toArray(String[]::new)));
    }
  }
}
