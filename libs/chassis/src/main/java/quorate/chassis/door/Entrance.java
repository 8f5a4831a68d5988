package quorate.chassis.door;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What is looked at before a resource sees a request. */
@Singleton
final class Entrance {

  static final String IDEMPOTENCY_KEY = "Idempotency-Key";
  private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");

  private final QueryNames queryNames = new QueryNames();
  private final QueryValues queryValues;
  private final Door door;
  private final LargeBodies largeBodies;
  private final RoutingContext http;

  Entrance(QueryValues queryValues, Door door, LargeBodies largeBodies, RoutingContext http) {
    this.queryValues = queryValues;
    this.door = door;
    this.largeBodies = largeBodies;
    this.http = http;
  }

  @ServerRequestFilter
  void enter(ContainerRequestContext request, ResourceInfo resource) {
    MDC.put("request", door.correlation().toString());
    Method method = resource.getResourceMethod();
    BodyLimit limit = method.getAnnotation(BodyLimit.class);
    door.enteredUnder(role(method), limit == null ? BodyLimit.USUAL : limit.value());
    var query = request.getUriInfo().getQueryParameters();
    queryNames.check(method, query.keySet());
    queryValues.check(method, query);
    if (request.getLength() > door.bodyLimit()) {
      throw BodyGate.tooLarge(door.bodyLimit());
    }
    String key = request.getHeaderString(IDEMPOTENCY_KEY);
    if (key == null ? request.getMethod().equals(HttpMethod.POST) : !KEY.matcher(key).matches()) {
      throw Problems.of(
          DoorRefusal.IDEMPOTENCY_KEY_NEEDED,
          "Send the header Idempotency-Key: 1 to 100 visible ASCII characters, new for each thing"
              + " asked, the same when asking again.");
    }
    if (limit != null) {
      int length = request.getLength() < 0 ? limit.value() : request.getLength();
      largeBodies.admit(http, door.convener(), length);
    }
  }

  private String role(Method method) {
    return OpenTo.roles(method).stream().filter(door::hasRole).findFirst().orElse("none");
  }
}
