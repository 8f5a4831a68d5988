package quorate.chassis.door;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Given;
import quorate.chassis.decide.Refusal;
import quorate.chassis.shell.Outcome;

/**
 * Refusals as problem details (RFC 9457): {@code type} is {@code urn:quorate:problem:} and the
 * refusal's name in lower case with hyphens, and stays the same for ever; {@code detail} is for
 * people. Always thrown, so that each leaves by one way.
 */
public final class Problems {

  private static final String TYPE = "urn:quorate:problem:";
  private static final int RETRY_SECONDS = 1;
  private static final int LONGEST = 200;

  private Problems() {}

  /** A refusal that its own words say all about. */
  public static HttpProblem of(Refusal why) {
    return problem(why).build();
  }

  static HttpProblem of(Outcome.Refused no) {
    HttpProblem.Builder problem = problem(no.why());
    Given given = no.given();
    return given == null
        ? problem.withDetail(no.detail()).build()
        : about(problem, given, no.detail());
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
    return about(problem(why), new Given(field, value), mend);
  }

  /** A log-in that is too old, with the challenge by which it is done anew (RFC 9470, 3). */
  static HttpProblem logInNotRecent(Duration most) {
    return problem(DoorRefusal.LOG_IN_NOT_RECENT)
        .withDetail(
            "Log in again (ask the issuer with max_age=%d) and send the new token within %d minutes;"
                    .formatted(most.toSeconds(), most.toMinutes())
                + " a system's own token has no log-in.")
        .withHeader(
            "WWW-Authenticate",
            "Bearer error=\"insufficient_user_authentication\","
                + " error_description=\"A more recent log-in is needed\", max_age=%d"
                    .formatted(most.toSeconds()))
        .build();
  }

  /** Nothing there, or another convener's: the same answer, which names nothing. */
  public static HttpProblem notFound() {
    return of(DoorRefusal.NOT_FOUND);
  }

  /**
   * The same, saying at which path it arose; not of what is not there, so that what is another
   * convener's answers, byte for byte, as what never was.
   */
  static HttpProblem at(@Nullable String path, HttpProblem problem) {
    if (path == null
        || path.length() > LONGEST
        || problem.getStatusCode() == DoorRefusal.NOT_FOUND.status()) {
      return problem;
    }
    try {
      return HttpProblem.builder(problem).withInstance(new URI(path)).build();
    } catch (URISyntaxException unreadable) {
      return problem;
    }
  }

  static HttpProblem about(HttpProblem.Builder problem, Given given, String mend) {
    String field = cut(given.field());
    String value = cut(given.value());
    return problem
        .withDetail("%s is %s. %s".formatted(field, read(value), mend))
        .with("field", field)
        .with("value", value)
        .with("mend", mend)
        .build();
  }

  private static String read(String value) {
    return value.equals("null") ? "missing" : value.isBlank() ? "empty" : value;
  }

  /** As much of what was sent as helps to find it. */
  static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private static HttpProblem.Builder problem(Refusal why) {
    return problem(why.name(), why.kind().status(), why.explanation());
  }

  static HttpProblem.Builder problem(DoorRefusal why) {
    return problem(why.name(), why.status(), why.title());
  }

  private static HttpProblem.Builder problem(String name, int status, String title) {
    HttpProblem.Builder problem =
        HttpProblem.builder()
            .withType(URI.create(TYPE + name.toLowerCase(Locale.ROOT).replace('_', '-')))
            .withTitle(title)
            .withDetail(title)
            .withStatus(status);
    return status == DoorRefusal.NOT_VISIBLE_YET.status()
        ? problem.withHeader("Retry-After", RETRY_SECONDS)
        : problem;
  }
}
