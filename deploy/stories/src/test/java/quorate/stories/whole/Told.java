package quorate.stories.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import quorate.stories.Main;
import quorate.stories.stack.Stack;

/** What {@code ./quorate story NAME} answered: its exit code, and how it went. */
record Told(int exit, String text) {

  static Told of(Stack stack, String story, Path inputs, String... words) {
    return of(stack, System.err, story, inputs, words);
  }

  /** The same; {@code err} is told how it goes, line by line. */
  static Told of(Stack stack, PrintStream err, String story, Path inputs, String... words) {
    var args = new ArrayList<>(List.of(story, "--inputs", inputs.toString()));
    args.addAll(List.of(words));
    var said = new ByteArrayOutputStream();
    var out = new PrintStream(said, true, StandardCharsets.UTF_8);
    int exit = new Main(() -> stack, out, err).run(args);
    return new Told(exit, said.toString(StandardCharsets.UTF_8));
  }

  /** This telling, if every check held. */
  Told held() {
    assertEquals(0, exit, text);
    return this;
  }

  /** The checks that failed. */
  List<String> failed() {
    return text.lines()
        .filter(line -> line.startsWith("FAILED"))
        .map(line -> line.substring("FAILED".length(), line.indexOf(':')).strip())
        .toList();
  }
}
