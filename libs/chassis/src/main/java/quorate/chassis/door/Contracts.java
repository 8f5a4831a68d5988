package quorate.chassis.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Serves what is promised, word for word as it was reviewed: OpenAPI, AsyncAPI, event schemas. The
 * first two are YAML, and JSON where that is asked for.
 */
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
    } else if (file.endsWith("yaml") && !wantsJson(asked)) {
      response.putHeader("Content-Type", "application/yaml").end(document);
    } else {
      String json = file.endsWith("yaml") ? json(document) : document;
      response.putHeader("Content-Type", "application/json").end(json);
    }
  }

  private static boolean wantsJson(RoutingContext asked) {
    String accept = Objects.requireNonNullElse(asked.request().getHeader("Accept"), "");
    return accept.contains("json") && !accept.contains("yaml");
  }

  private static String json(String yaml) {
    try {
      return new YAMLMapper().readTree(yaml).toString();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a resource; null where there is none. */
  static @Nullable String read(String file) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream in = loader.getResourceAsStream(file)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
