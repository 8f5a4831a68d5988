package quorate.ballots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The packaged service in a process of its own. */
final class Instance implements AutoCloseable {

  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
  private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");

  private final Process process;
  private final Path log;

  private Instance(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts it with these settings, which it reads from a file that nobody else may. */
  static Instance start(String name, Map<String, String> settings) throws IOException {
    Path home = Path.of("target", name).toAbsolutePath();
    Path file = home.resolve("config/application.properties");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        settings.entrySet().stream()
            .map(it -> it.getKey() + "=" + it.getValue())
            .collect(
                Collectors.joining(
                    "\n", "", "\nquarkus.http.host=127.0.0.1\nquarkus.http.port=0\n")));
    Path log = home.resolve("log");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(List.of(java, "-Xmx256m", "-jar", JAR.toString()))
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return new Instance(process, log);
  }

  /** Where it listens, once it does. */
  String address() {
    Asker.await("it listens; see " + log, () -> listening().find());
    Matcher found = listening();
    if (!found.find()) {
      throw new AssertionError(log + " is gone");
    }
    return found.group(1);
  }

  private Matcher listening() {
    if (!process.isAlive()) {
      throw new AssertionError("it ended; see " + log);
    }
    try {
      return LISTENING.matcher(Files.readString(log));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    process
        .onExit()
        .orTimeout(20, TimeUnit.SECONDS)
        .exceptionally(late -> process.destroyForcibly())
        .join();
  }
}
