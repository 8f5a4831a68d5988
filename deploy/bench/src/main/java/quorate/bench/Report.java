package quorate.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Prints a benchmark's rows and writes them to {@code target/bench/NAME.json}.
 *
 * @param missed what did not hold of what must, a line each
 */
record Report(String name, List<Row> rows, List<String> missed) {

  Report(String name, List<Row> rows) {
    this(name, rows, List.of());
  }

  void print() {
    System.out.printf(
        "%-24s %8s %12s %12s %8s %9s %9s  %s%n",
        "case", "clients", "rate/s", "limit/s", "ratio", "p50 ms", "p99 ms", "limit");
    for (Row row : rows) {
      System.out.printf(
          "%-24s %8d %,12.0f %,12.0f %8.2f %9.2f %9.2f  %s%n",
          row.name(),
          row.clients(),
          row.rate(),
          row.limitRate(),
          row.ratio(),
          row.p50(),
          row.p99(),
          row.limit());
    }
  }

  void write(Path repository) throws IOException {
    Path file = repository.resolve("target/bench/" + name + ".json");
    Files.createDirectories(file.getParent());
    Map<String, Object> machine =
        Map.of(
            "processors", Runtime.getRuntime().availableProcessors(),
            "os", System.getProperty("os.name") + " " + System.getProperty("os.version"),
            "java", System.getProperty("java.version"));
    JsonMapper.builder()
        .build()
        .writerWithDefaultPrettyPrinter()
        .writeValue(file.toFile(), Map.of("machine", machine, "rows", rows, "missed", missed));
    System.out.println("written to " + repository.relativize(file));
  }
}
