package quorate.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** One detached process of a stack: found again by its pid file, its output in its log. */
final class Child {
  private static final int LOG_END = 20;
  private static final long LOG_BYTES = 20_000_000;
  private static final long SETTLES_NS = 10_000_000_000L;
  private static final Object LAUNCHING = new Object();
  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private final Folder folder;
  private final String name;

  Child(Folder folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  Path log() {
    return folder.log(name);
  }

  Optional<Running> running() {
    return Running.read(folder.pid(name));
  }

  boolean alive() {
    return running().isPresent();
  }

  /** Begins the process in a session of its own: the terminal's Ctrl-C and hang-up pass it by. */
  void launch(Path workingDirectory, Map<String, String> environment, List<String> command) {
    List<String> words = new ArrayList<>();
    if (Files.isExecutable(SETSID)) {
      words.add(SETSID.toString());
    }
    words.addAll(command);
    turnLog();
    var builder =
        new ProcessBuilder(words)
            .directory(workingDirectory.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    builder.environment().putAll(environment);
    synchronized (LAUNCHING) {
      try {
        Process process = builder.start();
        Running running = Running.of(process.pid()).orElse(new Running(process.pid(), ""));
        Files.writeString(folder.pid(name), running.toString());
      } catch (IOException e) {
        throw new PartFailed(name + " could not be started: " + e.getMessage(), e);
      }
    }
  }

  /** Ends this JVM, but not between the birth of a child and its pid file. */
  static void exit(int code) {
    synchronized (LAUNCHING) {
      System.exit(code);
    }
  }

  // one generation back is enough to see why the last one ended
  private void turnLog() {
    Path log = log();
    try {
      if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
        Files.move(log, log.resolveSibling(name + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether a living process answers within a bound: a busy machine is no reason to begin it anew.
   */
  boolean settles(BooleanSupplier ready) {
    long end = System.nanoTime() + SETTLES_NS;
    while (alive() && System.nanoTime() < end) {
      if (ready.getAsBoolean()) {
        return true;
      }
      Command.pause();
    }
    return false;
  }

  /** Waits until ready; fails with the end of the log when the process dies or the bound passes. */
  void await(Duration bound, BooleanSupplier ready) {
    long end = System.nanoTime() + bound.toNanos();
    while (!ready.getAsBoolean()) {
      if (!alive()) {
        throw new PartFailed(name + " died while starting." + logEnd());
      }
      if (System.nanoTime() > end) {
        throw new PartFailed(name + " was not ready after " + bound.toSeconds() + " s." + logEnd());
      }
      Command.pause();
    }
  }

  /** Asks with this signal, then insists; returns when the process is gone. */
  void stop(String signal, Duration bound) {
    running().ifPresent(it -> end(it, signal, bound));
    try {
      Files.deleteIfExists(folder.pid(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void end(Running it, String signal, Duration bound) {
    Command.signal(signal, it.pid());
    long end = System.nanoTime() + bound.toNanos();
    while (it.alive()) {
      if (System.nanoTime() > end) {
        Command.signal("KILL", it.pid());
      }
      Command.pause();
    }
  }

  void note(String line) {
    try {
      Files.writeString(log(), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String logEnd() {
    try {
      List<String> lines = Files.readAllLines(log(), StandardCharsets.ISO_8859_1);
      List<String> last = lines.subList(Math.max(0, lines.size() - LOG_END), lines.size());
      return " The end of " + log() + ":\n  " + String.join("\n  ", last);
    } catch (IOException e) {
      return " Its log " + log() + " cannot be read.";
    }
  }
}
