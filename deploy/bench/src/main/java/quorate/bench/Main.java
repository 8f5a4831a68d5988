package quorate.bench;

import java.nio.file.Path;

/** {@code ./quorate bench NAME}. */
public final class Main {

  private Main() {}

  /** Runs the benchmark that the first argument names. */
  public static void main(String[] args) throws Exception {
    Path repository = Path.of(System.getProperty("quorate.repository", ".")).toAbsolutePath();
    String name = args.length == 0 ? "" : args[0];
    Report report =
        switch (name) {
          case "append" -> AppendBench.run();
          case "count" -> CountBench.run();
          case "import" -> ImportBench.run(repository);
          case "mandate" -> MandateBench.run(repository);
          case "asof" -> AsOfBench.run(repository);
          case "vote-http" -> VoteHttpBench.run(repository);
          default -> {
            System.err.println(
                "quorate bench: no benchmark '"
                    + name
                    + "'; there are: append, asof, count, import, mandate, vote-http");
            System.exit(2);
            throw new IllegalStateException();
          }
        };
    report.print();
    report.write(repository);
    System.exit(0);
  }
}
