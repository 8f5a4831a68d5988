package quorate.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A process known by its id and the moment it began, so that a re-used id is not taken for it. */
public record Running(long pid, String began) {

  /** The living process of this id, if there is one; a zombie does not live. */
  static Optional<Running> of(long pid) {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).flatMap(Running::of);
  }

  private static Optional<Running> of(ProcessHandle handle) {
    Path stat = Path.of("/proc", Long.toString(handle.pid()), "stat");
    if (Files.notExists(Path.of("/proc/self/stat"))) {
      return handle.info().startInstant().map(at -> new Running(handle.pid(), at.toString()));
    }
    try {
      String line = Files.readString(stat);
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
      boolean left = fields[0].equals("Z") && alone(stat);
      boolean dead = left || fields[0].equals("X");
      return dead ? Optional.empty() : Optional.of(new Running(handle.pid(), fields[19]));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  // while a killed process takes leave its first thread is a zombie before the others let go of
  // their ports
  private static boolean alone(Path stat) throws IOException {
    try (var threads = Files.list(stat.resolveSibling("task"))) {
      return threads.count() <= 1;
    }
  }

  /** What {@link #toString} wrote, if that process still lives. */
  static Optional<Running> read(Path file) {
    try {
      String[] words = Files.readString(file).trim().split(" ", -1);
      var then = new Running(Long.parseLong(words[0]), words.length > 1 ? words[1] : "");
      return of(then.pid).filter(then::equals);
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  boolean alive() {
    return of(pid).filter(this::equals).isPresent();
  }

  @Override
  public String toString() {
    return pid + " " + began;
  }
}
