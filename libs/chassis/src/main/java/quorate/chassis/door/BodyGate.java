package quorate.chassis.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Reads a body whole, up to its limit, before anything makes sense of it; says in the asker's words
 * what is wrong with it.
 */
@Provider
@Singleton
@ConstrainedTo(RuntimeType.SERVER)
public final class BodyGate implements ReaderInterceptor {

  private final Door door;
  private final Arrival arrival;
  private final RoutingContext http;

  BodyGate(Door door, Arrival arrival, RoutingContext http) {
    this.door = door;
    this.arrival = arrival;
    this.http = http;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    byte[] body = context.getInputStream().readNBytes(door.bodyLimit() + 1);
    arrival.came(http);
    if (body.length > door.bodyLimit()) {
      throw tooLarge(door.bodyLimit());
    }
    door.brought(body);
    if (context.getType() == byte[].class) {
      return body;
    }
    // a body of one text would be made of whatever text comes
    if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
      throw new NotSupportedException();
    }
    context.setInputStream(new ByteArrayInputStream(body));
    return json(context, body);
  }

  private static Object json(ReaderInterceptorContext context, byte[] body) throws IOException {
    if (isBlank(body)) {
      throw Problems.of(DoorRefusal.EMPTY_BODY);
    }
    BodyText.check(body);
    try {
      Object read = context.proceed();
      if (read == null) {
        throw Problems.of(DoorRefusal.EMPTY_BODY);
      }
      return read;
    } catch (JsonProcessingException e) {
      throw BodyProblem.of(e, body);
    } catch (WebApplicationException e) {
      throw e.getCause() instanceof JsonProcessingException cause ? BodyProblem.of(cause, body) : e;
    }
  }

  private static boolean isBlank(byte[] body) {
    for (byte each : body) {
      if (each > ' ' || each < 0) {
        return false;
      }
    }
    return true;
  }

  static HttpProblem tooLarge(int limit) {
    return Problems.of(
        DoorRefusal.BODY_TOO_LARGE, "A body here has at most %,d bytes.".formatted(limit));
  }
}
