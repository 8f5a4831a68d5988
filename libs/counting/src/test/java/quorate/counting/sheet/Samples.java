package quorate.counting.sheet;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The folder of real elections. Where it must be and is not, the test that asks fails. */
public final class Samples {

  private Samples() {}

  /** A file's lines. */
  public static List<String> lines(String name) {
    String named = Optional.ofNullable(System.getenv("QUORATE_SAMPLES")).orElse("../shared/data");
    Path root = Path.of("../..").toAbsolutePath().normalize();
    Path path = root.resolve(named).resolve("elections").resolve(name);
    if (!Files.exists(path)) {
      if ("1".equals(System.getenv("QUORATE_SAMPLES_REQUIRED"))) {
        fail(path + " is missing, and QUORATE_SAMPLES_REQUIRED is set");
      }
      Assumptions.abort(path + " is not on this machine");
    }
    try {
      return Files.readAllLines(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
