package quorate.chassis.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The log with several processes writing, and with one of them killed. */
class LogFaultTest {

  private static final LogDatabase DATABASE = LogDatabase.create();
  private final String convener = "c" + UUID.randomUUID().toString().substring(0, 8);

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void three_writers_make_one_dense_log_whose_time_rises() throws Exception {
    List<Process> writers = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      writers.add(writer(name, 1_000));
    }
    for (Process writer : writers) {
      try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
        assertEquals(1_000, lines.lines().filter(line -> line.contains("Recorded")).count());
      }
      assertEquals(0, writer.waitFor());
    }
    List<Stored> entries = DATABASE.entries(convener);
    assertEquals(3_000, entries.size());
    for (int i = 0; i < entries.size(); i++) {
      assertEquals(i, entries.get(i).position());
      assertTrue(i == 0 || entries.get(i - 1).recorded().isBefore(entries.get(i).recorded()));
    }
  }

  @Test
  void killing_a_writer_loses_and_repeats_nothing() throws Exception {
    Process writer = writer("k", 1_000_000);
    Set<String> acknowledged = new HashSet<>();
    try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < 3_000; i++) {
        acknowledged.add(streamOf(lines.readLine()));
      }
      writer.toHandle().destroyForcibly();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.endsWith("]")) {
          acknowledged.add(streamOf(line));
        }
      }
    }
    writer.waitFor();
    List<String> streams = DATABASE.entries(convener).stream().map(Stored::stream).toList();
    Set<String> distinct = new HashSet<>(streams);
    assertEquals(streams.size(), distinct.size(), "an append stands twice");
    acknowledged.removeAll(distinct);
    assertEquals(Set.of(), acknowledged, "acknowledged, but not in the log");
  }

  private static String streamOf(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  private Process writer(String name, int appends) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            LogWriter.class.getName(),
            DATABASE.database().reactiveUrl(),
            DATABASE.database().app().user(),
            DATABASE.database().app().password(),
            convener,
            name,
            Integer.toString(appends))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
