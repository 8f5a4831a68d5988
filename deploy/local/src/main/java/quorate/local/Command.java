package quorate.local;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Short commands that are waited for, and the short waits between two looks. */
final class Command {
  private static final Path ANYWHERE = Path.of("/");
  private static final int BETWEEN_LOOKS_MS = 100;

  private Command() {}

  /** {@code output} is what it said on either stream. */
  record Result(boolean success, String output) {}

  /** Runs it to its end. A program that is not there is no success. */
  static Result run(Path workingDirectory, List<String> words) {
    try {
      Process process =
          new ProcessBuilder(words)
              .directory(workingDirectory.toFile())
              .redirectInput(new File("/dev/null"))
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor() == 0, output);
    } catch (IOException e) {
      return new Result(false, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** As {@link #run(Path, List)}, wherever. */
  static Result run(List<String> words) {
    return run(ANYWHERE, words);
  }

  static void signal(String signal, long pid) {
    // the shell's own kill: a bare machine may have no other
    run(List.of("sh", "-c", "kill -" + signal + " " + pid));
  }

  static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS_MS);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static PartFailed interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new PartFailed("interrupted", e);
  }
}
