package quorate.chassis.door;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.inject.Singleton;
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
    Object violations = problem.getParameters().get("violations");
    if (violations != null) {
      return Problems.problem(DoorRefusal.VALUES_NOT_ALLOWED)
          .with("violations", violations)
          .build();
    }
    DoorRefusal why = DoorRefusal.of(problem.getStatusCode());
    HttpProblem.Builder named = Problems.problem(why).withStatus(problem.getStatusCode());
    problem.getHeaders().forEach(named::withHeader);
    if (why == DoorRefusal.UNEXPECTED) {
      UUID incident = ids.next();
      LOG.errorf(cause, "incident %s", incident);
      named.with("incident", incident.toString());
    }
    return named.build();
  }
}
