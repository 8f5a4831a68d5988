package quorate.counting.stv;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The folder of real elections. Where it must be and is not, the test that asks fails. */
final class Elections {

  static final List<String> WARDS =
      List.of(
          "east_ayrshire_2017_ward3",
          "edinburgh_2017_ward4",
          "fife_2017_ward18",
          "north_lanarkshire_2017_ward19",
          "sc_borders_2017_ward3");

  private Elections() {}

  static Path file(String name) {
    String named = Optional.ofNullable(System.getenv("QUORATE_SAMPLES")).orElse("../shared/data");
    Path root = Path.of("../..").toAbsolutePath().normalize();
    Path path = root.resolve(named).resolve("elections").resolve(name);
    if (!Files.exists(path)) {
      if ("1".equals(System.getenv("QUORATE_SAMPLES_REQUIRED"))) {
        fail(path + " is missing, and QUORATE_SAMPLES_REQUIRED is set");
      }
      Assumptions.abort(path + " is not on this machine");
    }
    return path;
  }

  static String text(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
