package quorate.bench;

import java.nio.file.Path;

/** {@code ./quorate bench NAME}. */
public final class Main {

  private Main() {}

  /** Runs the benchmark that the first argument names. */
  public static void main(String[] args) throws Exception {
    Path repository = Path.of(System.getProperty("quorate.repository", ".")).toAbsolutePath();
    String name = args.length == 0 ? "" : args[0];
    Report report = report(name, repository);
    report.print();
    report.write(repository);
    report.missed().forEach(line -> System.err.println("MISSED  " + line));
    System.exit(report.missed().isEmpty() ? 0 : 1);
  }

  private static Report report(String name, Path repository) throws Exception {
    return switch (name) {
      case "append" -> AppendBench.run();
      case "ballot" -> BallotBench.run(repository);
      case "count" -> CountBench.run();
      case "import" -> ImportBench.run(repository);
      case "mandate" -> MandateBench.run(repository);
      case "asof" -> AsOfBench.run(repository);
      case "vote-http" -> VoteHttpBench.run(repository);
      default -> {
        System.err.println(
            "quorate bench: no benchmark '"
                + name
                + "'; there are: append, asof, ballot, count, import, mandate, vote-http");
        System.exit(2);
        throw new IllegalStateException();
      }
    };
  }
}
