package quorate.chassis.door;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * The last look at every problem, whoever made it: a stable type, nothing of the inside, and no
 * address, so that what is another convener's answers as what does not exist.
 */
@Singleton
final class ProblemShape implements ProblemPostProcessor {

  private static final Logger LOG = Logger.getLogger(ProblemShape.class);

  private final Ids ids;

  ProblemShape(Ids ids) {
    this.ids = ids;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    HttpProblem shaped = problem.getType() != null ? problem : named(problem, context.cause);
    return HttpProblem.builder(shaped).withInstance(null).build();
  }

  private HttpProblem named(HttpProblem problem, Throwable cause) {
    if (problem.getParameters().get("violations") instanceof List<?> violations) {
      return Problems.problem(DoorRefusal.VALUES_NOT_ALLOWED)
          .with("violations", violations.stream().map(ProblemShape::spelt).toList())
          .build();
    }
    DoorRefusal why =
        isUnreadableParameter(cause)
            ? DoorRefusal.BAD_PARAMETER
            : DoorRefusal.of(problem.getStatusCode());
    int status = why == DoorRefusal.BAD_PARAMETER ? why.status() : problem.getStatusCode();
    HttpProblem.Builder named = Problems.problem(why).withStatus(status);
    problem.getHeaders().forEach(named::withHeader);
    if (why == DoorRefusal.UNEXPECTED) {
      UUID incident = ids.next();
      LOG.errorf(cause, "incident %s", incident);
      named.with("incident", incident.toString());
    }
    return named.build();
  }

  /** Properties are spelt in lower case outside. */
  private static Object spelt(Object violation) {
    return violation instanceof Violation v
        ? Map.of("field", v.field.toLowerCase(Locale.ROOT), "in", v.in, "message", v.message)
        : violation;
  }

  /**
   * A date or number in a query that is none; JAX-RS takes it for an address that leads nowhere.
   */
  private static boolean isUnreadableParameter(Throwable cause) {
    for (Throwable at = cause.getCause(); at != null; at = at.getCause()) {
      if (at instanceof DateTimeException || at instanceof NumberFormatException) {
        return cause instanceof NotFoundException;
      }
    }
    return false;
  }
}
