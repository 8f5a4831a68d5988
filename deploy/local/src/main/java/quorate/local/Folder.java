package quorate.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One stack's own place: {@code .quorate/} for use, {@code .quorate-test/} for tests. */
public record Folder(Path root) {

  public Folder {
    root = root.toAbsolutePath().normalize();
  }

  /** What must outlive a stop. */
  Path data(String part) {
    return made(root.resolve("data")).resolve(part);
  }

  /** What runs: copies of what the build made. */
  Path program(String part) {
    return made(root.resolve("programs")).resolve(part);
  }

  Path pid(String part) {
    return made(root.resolve("run")).resolve(part + ".pid");
  }

  Path log(String part) {
    return made(root.resolve("logs")).resolve(part + ".log");
  }

  Path file(String name) {
    return made(root).resolve(name);
  }

  private static Path made(Path directory) {
    try {
      return Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
