package quorate.chassis.door;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves the promise about events, {@code contracts/asyncapi.yaml}, as it was reviewed. */
@Singleton
final class AsyncApi {

  private static final String FILE = "contracts/asyncapi.yaml";

  void serve(@Observes Router router, @ConfigProperty(name = "quorate.path") String path)
      throws IOException {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
      if (in != null) {
        String document = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        router
            .get(path + "/asyncapi")
            .handler(
                asked ->
                    asked.response().putHeader("Content-Type", "application/yaml").end(document));
      }
    }
  }
}
