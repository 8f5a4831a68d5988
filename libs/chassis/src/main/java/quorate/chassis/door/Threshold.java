package quorate.chassis.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What is looked at before an address is understood and a body read: the HTTP server would refuse
 * these with a bare status.
 */
@Singleton
final class Threshold {

  /** Headers that every answer has are set by then. */
  private static final int BEFORE_THE_SERVERS_LIMIT = -3;

  private static final long PATIENCE_MS = 5_000;

  private final ObjectMapper json;
  private final long mostBytes;

  Threshold(
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostBytes) {
    this.json = json;
    this.mostBytes = mostBytes.asLongValue();
  }

  void guard(@Observes Router router) {
    router.route().order(BEFORE_THE_SERVERS_LIMIT).handler(this::look);
    // A route that looks at the path gives up on one that cannot be decoded.
    router.errorHandler(
        DoorRefusal.MALFORMED_ADDRESS.status(),
        asked -> refuse(asked, Problems.of(DoorRefusal.MALFORMED_ADDRESS)));
  }

  private void look(RoutingContext asked) {
    if (!isReadable(asked.request().uri())) {
      refuse(asked, Problems.of(DoorRefusal.MALFORMED_ADDRESS));
    } else if (length(asked) > mostBytes) {
      refuse(asked, BodyGate.tooLarge(BodyLimit.IMPORT), Threshold::letCome);
    } else {
      asked.next();
    }
  }

  /** The database takes no NUL; bytes that are not UTF-8 are replaced when they are decoded. */
  private static boolean isReadable(String uri) {
    try {
      String text = URLDecoder.decode(new URI(uri).toString(), StandardCharsets.UTF_8);
      return text.indexOf('\0') < 0 && text.indexOf('\uFFFD') < 0;
    } catch (URISyntaxException | IllegalArgumentException malformed) {
      return false;
    }
  }

  private static long length(RoutingContext asked) {
    String length = asked.request().getHeader("Content-Length");
    return length == null ? 0 : Long.parseLong(length);
  }

  /** A body that nobody reads would stand in the way of what is asked next. */
  private static void leaveUnread(RoutingContext asked) {
    if (!asked.request().isEnded()) {
      asked.request().connection().close();
    }
  }

  /**
   * Throws away what comes of a body, for a while: who is cut off while writing, the gateway for
   * one, may never read the answer.
   */
  private static void letCome(RoutingContext asked) {
    HttpServerRequest request = asked.request();
    if (!request.isEnded()) {
      var left = asked.vertx().setTimer(PATIENCE_MS, ignored -> request.connection().close());
      request.exceptionHandler(ignored -> asked.vertx().cancelTimer(left));
      request.endHandler(ignored -> asked.vertx().cancelTimer(left));
      request.handler(ignored -> {}).resume();
    }
  }

  /** Answers before, or instead of, a resource. */
  void refuse(RoutingContext asked, HttpProblem problem) {
    refuse(asked, problem, Threshold::leaveUnread);
  }

  private void refuse(RoutingContext asked, HttpProblem problem, Consumer<RoutingContext> after) {
    try {
      byte[] body = json.writeValueAsBytes(Problems.at(asked.request().path(), problem));
      asked
          .response()
          .setStatusCode(problem.getStatusCode())
          .putHeader("Content-Type", HttpProblem.MEDIA_TYPE.toString())
          .putHeader("X-Content-Type-Options", "nosniff")
          .end(Buffer.buffer(body))
          .onSuccess(sent -> after.accept(asked));
    } catch (JsonProcessingException e) {
      asked.fail(e);
    }
  }
}
