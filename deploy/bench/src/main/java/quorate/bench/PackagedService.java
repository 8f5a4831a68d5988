package quorate.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A packaged service in a process of its own, under the bench's settings. */
record PackagedService(String module, Process process, int port) implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  static PackagedService start(
      String module, Path repository, int port, Map<String, String> settings)
      throws IOException, InterruptedException {
    Path jar = repository.resolve(module + "/target/quarkus-app/quarkus-run.jar");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port));
    settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.addAll(List.of("-jar", jar.toString()));
    Path log = repository.resolve("target/bench/" + module + ".log");
    Files.createDirectories(log.getParent());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    var server = new PackagedService(module, process, port);
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    server.awaitReady(log);
    return server;
  }

  private void awaitReady(Path log) throws IOException, InterruptedException {
    HttpRequest health =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready")).build();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < deadline && process.isAlive()) {
        try {
          if (client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException notYet) {
          Thread.sleep(100);
        }
      }
    }
    throw new IOException(module + " did not become ready; see " + log);
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
