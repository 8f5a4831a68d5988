package quorate.counting.command;

import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The folder of real elections. Where it must be and is not, the test that asks fails. */
final class Samples {

  private Samples() {}

  static Path folder() {
    String named = Optional.ofNullable(System.getenv("QUORATE_SAMPLES")).orElse("../shared/data");
    Path path = Path.of("../..").toAbsolutePath().normalize().resolve(named).resolve("elections");
    if (!Files.exists(path)) {
      if ("1".equals(System.getenv("QUORATE_SAMPLES_REQUIRED"))) {
        fail(path + " is missing, and QUORATE_SAMPLES_REQUIRED is set");
      }
      Assumptions.abort(path + " is not on this machine");
    }
    return path;
  }

  static JsonNode expected(String name) throws IOException {
    return JsonMapper.builder().build().readTree(folder().resolve(name).toFile());
  }
}
