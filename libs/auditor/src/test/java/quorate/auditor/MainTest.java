package quorate.auditor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir Path folder = Path.of("made by JUnit");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final World world = new World();

  @Test
  void a_folder_whose_logs_hold_exits_0() throws IOException {
    write();
    assertEquals(0, run("--folder", folder.toString()));
    assertTrue(text(out).contains("hove: everything holds"), text(out));
  }

  @Test
  void a_folder_with_a_finding_exits_1_and_names_it() throws IOException {
    world.ballot.change(world.declared, e -> e.replace("How?", "Why?"));
    write();
    assertEquals(1, run("--folder", folder.toString(), "--convener", "hove"));
    assertTrue(text(out).contains("FOUND declaration: ballot B answers"), text(out));
  }

  @Test
  void findings_are_told_as_json_too() throws IOException {
    world.ballot.change(world.declared, e -> e.replace("How?", "Why?"));
    write();
    assertEquals(1, run("--folder", folder.toString(), "--json"));
    assertTrue(text(out).contains("\"check\" : \"declaration\""), text(out));
  }

  @Test
  void an_empty_folder_exits_2_with_one_line() {
    assertEquals(2, run("--folder", folder.toString()));
    assertEquals("there is no log of any convener\n", text(err));
  }

  @Test
  void a_folder_that_is_not_there_exits_2_with_one_line() {
    assertEquals(2, run("--folder", folder.resolve("gone").toString()));
    assertEquals(1, text(err).lines().count());
  }

  @Test
  void an_unknown_argument_exits_2_with_one_line() {
    assertEquals(2, run("--fodler", "x"));
    assertEquals(1, text(err).lines().count());
  }

  private void write() throws IOException {
    for (var log : world.source().held().entrySet()) {
      var file = new ByteArrayOutputStream();
      for (byte[] entry : log.getValue()) {
        file.write(entry);
        file.write('\n');
      }
      Files.write(folder.resolve(log.getKey().topic() + ".jsonl"), file.toByteArray());
    }
  }

  private int run(String... args) {
    return new Main(stream(out), stream(err)).run(args);
  }

  private static PrintStream stream(ByteArrayOutputStream into) {
    return new PrintStream(into, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream from) {
    return from.toString(StandardCharsets.UTF_8);
  }
}
