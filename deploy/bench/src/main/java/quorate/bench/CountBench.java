package quorate.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The command {@code count} as a process of its own, from its start to its last line: a CSV of
 * 1,000,000 ballots by Scottish STV and by Meek, and 500 candidates by Schulze. Beside it, the
 * lines of the same file read and nothing else.
 */
final class CountBench {

  private static final int ROUNDS = 3;
  private static final int BALLOTS = 1_000_000;
  private static final String HEAP = "-Xmx768m";

  private CountBench() {}

  static Report run() throws IOException, InterruptedException {
    var many = new SyntheticBallots(BALLOTS, 10);
    Path names = many.names();
    Path ranks = many.ranks();
    Path wide = new SyntheticBallots(2_000, 500).ranks();
    try {
      return new Report(
          "count",
          List.of(
              measure("scottish-stv-of-names", names, BALLOTS, "scottish-stv", 5),
              measure("scottish-stv-of-ranks", ranks, BALLOTS, "scottish-stv", 5),
              measure("meek-of-names", names, BALLOTS, "meek", 5),
              measure("schulze-500-candidates", wide, 2_000, "schulze", 1)));
    } finally {
      for (Path each : List.of(names, ranks, wide)) {
        Files.delete(each);
      }
    }
  }

  private static Row measure(String name, Path file, int ballots, String method, int seats)
      throws IOException, InterruptedException {
    List<Row.Round> rounds = new ArrayList<>();
    for (int round = 1; round <= ROUNDS; round++) {
      double limit = lines(file);
      Counted counted = count(file, method, seats);
      rounds.add(new Row.Round(measured(ballots, counted.ms()), measured(ballots, limit)));
      System.out.printf(
          "%s, round %d: %,d ballots (%,d kB) read and counted in %.2f s with %,d MB resident;"
              + " its lines alone %.2f s%n",
          name,
          round,
          ballots,
          Files.size(file) / 1000,
          counted.ms() / 1000,
          counted.residentKb() / 1000,
          limit / 1000);
    }
    return Row.median(name, 1, "reading the file's lines", rounds);
  }

  private static Load.Measured measured(int ballots, double ms) {
    return new Load.Measured(ballots * 1000 / ms, ms, ms);
  }

  private static double lines(Path file) throws IOException {
    long began = System.nanoTime();
    try (var lines = Files.lines(file)) {
      if (lines.count() == 0) {
        throw new IOException("no lines in " + file);
      }
    }
    return (System.nanoTime() - began) / 1e6;
  }

  private record Counted(double ms, long residentKb) {}

  private static Counted count(Path file, String method, int seats)
      throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        List.of(
            java,
            "-XX:+UseSerialGC",
            HEAP,
            "-cp",
            System.getProperty("java.class.path"),
            "quorate.counting.command.Main",
            file.toString(),
            "--method",
            method,
            "--seats",
            String.valueOf(seats),
            "--json");
    Path out = Files.createTempFile("quorate-count", ".json");
    long began = System.nanoTime();
    var process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long resident = 0;
    while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
      resident = Math.max(resident, residentKb(process.pid()));
    }
    double ms = (System.nanoTime() - began) / 1e6;
    boolean elected = Files.readString(out).contains("\"elected\" : [ \"");
    Files.delete(out);
    if (process.exitValue() != 0 || !elected) {
      throw new IOException("count failed with " + process.exitValue());
    }
    return new Counted(ms, resident);
  }

  /** The most memory that the process has had so far; 0 where the system does not tell. */
  private static long residentKb(long pid) {
    Path status = Path.of("/proc", String.valueOf(pid), "status");
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0; // it has just ended
    }
  }
}
