package quorate.chassis.door;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import java.time.DateTimeException;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * The last look at every problem, whoever made it: a stable type, and nothing of the inside. Where
 * it arose is said at the exit.
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
    if (cause instanceof ConstraintViolationException refused
        && problem.getStatusCode() == DoorRefusal.VALUES_NOT_ALLOWED.status()) {
      return Violations.of(refused);
    }
    DoorRefusal why = why(problem, cause);
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
    for (Throwable at = cause.getCause(); at != null; at = at.getCause()) {
      if (at instanceof DateTimeException || at instanceof NumberFormatException) {
        return cause instanceof NotFoundException;
      }
    }
    return false;
  }
}
