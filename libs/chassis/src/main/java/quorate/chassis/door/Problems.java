package quorate.chassis.door;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.Locale;
import quorate.chassis.decide.Refusal;

/**
 * Refusals as problem details (RFC 9457): {@code type} is {@code urn:quorate:problem:} and the
 * refusal's name in lower case with hyphens, and stays the same for ever; {@code detail} is for
 * people. Thrown or returned as a response.
 */
public final class Problems {

  private static final String TYPE = "urn:quorate:problem:";
  private static final int RETRY_SECONDS = 1;

  private Problems() {}

  /** A decision's refusal. */
  public static HttpProblem of(Refusal why, String detail) {
    return problem(why.name(), why.kind().status(), why.explanation()).withDetail(detail).build();
  }

  /** A refusal of the door. */
  public static HttpProblem of(DoorRefusal why, String detail) {
    return problem(why).withDetail(detail).build();
  }

  /** A refusal of the door that its title says all about. */
  public static HttpProblem of(DoorRefusal why) {
    return problem(why).build();
  }

  /** A refusal of one value: which, what it was, and how to mend it. */
  public static HttpProblem of(DoorRefusal why, String field, String value, String mend) {
    return problem(why)
        .withDetail("%s is %s. %s".formatted(field, value, mend))
        .with("field", field)
        .with("value", value)
        .with("mend", mend)
        .build();
  }

  /** Nothing there, or another convener's: the same answer, which names nothing. */
  public static HttpProblem notFound() {
    return of(DoorRefusal.NOT_FOUND);
  }

  static HttpProblem.Builder problem(DoorRefusal why) {
    return problem(why.name(), why.status(), why.title());
  }

  private static HttpProblem.Builder problem(String name, int status, String title) {
    HttpProblem.Builder problem =
        HttpProblem.builder()
            .withType(URI.create(TYPE + name.toLowerCase(Locale.ROOT).replace('_', '-')))
            .withTitle(title)
            .withStatus(status);
    return status == DoorRefusal.NOT_VISIBLE_YET.status()
        ? problem.withHeader("Retry-After", RETRY_SECONDS)
        : problem;
  }
}
