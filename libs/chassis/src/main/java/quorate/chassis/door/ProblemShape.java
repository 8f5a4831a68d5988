package quorate.chassis.door;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.DateTimeException;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The last look at every problem, whoever made it: a stable type, and nothing of the inside. Where
 * it arose is said at the exit.
 */
@Singleton
final class ProblemShape implements ProblemPostProcessor {

  private static final String A_DAY = "Give a day of the calendar, such as 2026-05-31.";
  private static final String TAKEN =
      "Send application/json; a file that is handed in is text/csv or application/octet-stream.";
  private static final Logger LOG = Logger.getLogger(ProblemShape.class);

  private final Ids ids;
  private final RoutingContext http;
  private final ResourceInfo resource;

  ProblemShape(Ids ids, RoutingContext http, ResourceInfo resource) {
    this.ids = ids;
    this.http = http;
    this.resource = resource;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    HttpProblem shaped = problem.getType() != null ? problem : named(problem, context.cause);
    return HttpProblem.builder(shaped).withInstance(null).build();
  }

  private HttpProblem named(HttpProblem problem, Throwable cause) {
    if (cause instanceof ConstraintViolationException refused
        && problem.getStatusCode() == DoorRefusal.VALUES_NOT_ALLOWED.status()) {
      return Violations.of(refused);
    }
    Optional<HttpProblem> day = notADay(cause);
    if (day.isPresent()) {
      return day.get();
    }
    DoorRefusal why = why(problem, cause);
    if (why == DoorRefusal.UNSUPPORTED_MEDIA_TYPE) {
      return Problems.of(
          why, "Content-Type", String.valueOf(http.request().getHeader("Content-Type")), TAKEN);
    }
    if (why == DoorRefusal.NOT_ALLOWED) {
      return OpenTo.others(resource.getResourceMethod());
    }
    HttpProblem.Builder named = Problems.problem(why);
    problem.getHeaders().forEach(named::withHeader);
    if (why == DoorRefusal.STORAGE_UNAVAILABLE) {
      LOG.warnf("the database is away: %s", cause);
    } else if (why == DoorRefusal.UNEXPECTED) {
      UUID incident = ids.next();
      LOG.errorf(cause, "incident %s", incident);
      named.with("incident", incident.toString());
    } else {
      // Libraries know statuses that have no name here.
      named.withStatus(why == DoorRefusal.BAD_PARAMETER ? why.status() : problem.getStatusCode());
    }
    return named.build();
  }

  /** JAX-RS says what could not be read, and not of which parameter it is. */
  private Optional<HttpProblem> notADay(Throwable cause) {
    return isUnreadableParameter(cause)
            && behind(cause, DateTimeParseException.class) instanceof DateTimeParseException day
        ? http.queryParams().entries().stream()
            .filter(parameter -> parameter.getValue().equals(day.getParsedString()))
            .findFirst()
            .map(it -> Problems.of(DoorRefusal.BAD_PARAMETER, it.getKey(), it.getValue(), A_DAY))
        : Optional.empty();
  }

  private static @Nullable Throwable behind(Throwable cause, Class<? extends Throwable> kind) {
    Throwable at = cause.getCause();
    while (at != null && !kind.isInstance(at)) {
      at = at.getCause();
    }
    return at;
  }

  private static DoorRefusal why(HttpProblem problem, Throwable cause) {
    if (Outage.isBehind(cause)) {
      return DoorRefusal.STORAGE_UNAVAILABLE;
    }
    return isUnreadableParameter(cause)
        ? DoorRefusal.BAD_PARAMETER
        : DoorRefusal.of(problem.getStatusCode());
  }

  /**
   * A date or number in a query that is none; JAX-RS takes it for an address that leads nowhere.
   */
  private static boolean isUnreadableParameter(Throwable cause) {
    return cause instanceof NotFoundException
        && (behind(cause, DateTimeException.class) != null
            || behind(cause, NumberFormatException.class) != null);
  }
}
