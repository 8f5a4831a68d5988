package quorate.membership.fhir;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A refusal as a FHIR {@code OperationOutcome}; it says what the problem details would say. */
final class Outcome {

  private Outcome() {}

  static Response of(HttpProblem problem) {
    int status = problem.getStatusCode();
    Map<String, Object> issue =
        Map.of(
            "severity",
            "error",
            "code",
            code(status),
            "details",
            Map.of("text", text(problem.getTitle())),
            "diagnostics",
            text(problem.getDetail()));
    return FhirJson.out(
        status, Map.of("resourceType", "OperationOutcome", "issue", List.of(issue)));
  }

  // Of http://hl7.org/fhir/issue-type.
  private static String code(int status) {
    return switch (status) {
      case 404 -> "not-found";
      case 503 -> "transient";
      default -> status < 500 ? "invalid" : "exception";
    };
  }

  private static String text(@Nullable String said) {
    return Objects.requireNonNullElse(said, "");
  }
}
