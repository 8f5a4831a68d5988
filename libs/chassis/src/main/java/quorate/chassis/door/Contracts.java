package quorate.chassis.door;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Serves what is promised, word for word as it was reviewed: OpenAPI, AsyncAPI, event schemas. */
@Singleton
final class Contracts {

  void serve(@Observes Router router, @ConfigProperty(name = "quorate.path") String path) {
    router.get(path + "/openapi").handler(asked -> answer(asked, "openapi.yaml"));
    router.get(path + "/asyncapi").handler(asked -> answer(asked, "asyncapi.yaml"));
    router
        .getWithRegex(path + "/events/(?<file>[a-z0-9.-]+\\.(?:schema|example)\\.json)")
        .handler(asked -> answer(asked, "events/" + asked.pathParam("file")));
  }

  private static void answer(RoutingContext asked, String file) {
    String document = read("contracts/" + file);
    HttpServerResponse response = asked.response();
    if (document == null) {
      asked.next();
    } else {
      String type = file.endsWith("yaml") ? "application/yaml" : "application/json";
      response.putHeader("Content-Type", type).end(document);
    }
  }

  private static @Nullable String read(String file) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream in = loader.getResourceAsStream(file)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
