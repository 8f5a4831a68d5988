package quorate.membership;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of real files. A test that needs it runs where it is; where it must be and is not, the
 * test fails. {@link #demonstration(String)} is always there.
 */
public final class Samples {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Path DEMONSTRATION = ROOT.resolve("deploy/demo-data/brighton-hove");

  private Samples() {}

  public static byte[] read(String file) {
    String named = Optional.ofNullable(System.getenv("QUORATE_SAMPLES")).orElse("../shared/data");
    Path path = ROOT.resolve(named).resolve(file);
    if (!Files.exists(path)) {
      if ("1".equals(System.getenv("QUORATE_SAMPLES_REQUIRED"))) {
        fail(path + " is missing, and QUORATE_SAMPLES_REQUIRED is set");
      }
      Assumptions.abort(path + " is not on this machine");
    }
    return bytes(path);
  }

  public static byte[] demonstration(String file) {
    return bytes(DEMONSTRATION.resolve(file));
  }

  /** The demonstration's files in the order of import. */
  public static List<String> demonstrations() {
    try (var files = Files.list(DEMONSTRATION)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
