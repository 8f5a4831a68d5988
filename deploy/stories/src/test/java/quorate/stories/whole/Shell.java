package quorate.stories.whole;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** One bash that runs what somebody would type. */
final class Shell {
  private static final int BOUND_SECONDS = 60;

  private Shell() {}

  /** Answers what was said on either stream. */
  static String run(Path folder, Map<String, String> environment, String commands) {
    Path said = Path.of("target", "shell.txt").toAbsolutePath();
    try {
      var builder =
          new ProcessBuilder("bash", "-c", commands)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile());
      builder.environment().putAll(environment);
      Process bash = builder.start();
      if (!bash.waitFor(BOUND_SECONDS, SECONDS)) {
        bash.descendants().forEach(ProcessHandle::destroyForcibly);
        bash.destroyForcibly();
        String all = Files.readString(said, StandardCharsets.UTF_8);
        throw new AssertionError("not done after " + BOUND_SECONDS + " s:\n" + all);
      }
      return Files.readString(said, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError("bash could not be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
