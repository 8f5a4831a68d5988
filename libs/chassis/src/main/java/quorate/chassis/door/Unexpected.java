package quorate.chassis.door;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** What is thrown and is no {@code Exception}, as Vert.x' own failures, leaves as a problem too. */
@Provider
public final class Unexpected extends ExceptionMapperBase<Throwable> {

  @Override
  protected HttpProblem toProblem(Throwable thrown) {
    return HttpProblem.builder().withStatus(DoorRefusal.UNEXPECTED.status()).build();
  }
}
