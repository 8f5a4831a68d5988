package quorate.chassis.door;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** Why a body is no JSON, and where: the library's own words would tell of its inside. */
final class BrokenJson {

  private static final String TWICE = "Duplicate field";
  private static final String AFTER = "Trailing token";

  private BrokenJson() {}

  static HttpProblem of(JsonProcessingException e) {
    JsonProcessingException told =
        e.getCause() instanceof JsonProcessingException within ? within : e;
    JsonLocation at = told.getLocation();
    String where =
        at == null ? "some line" : "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    return Problems.of(DoorRefusal.MALFORMED_BODY, why(told).formatted(where));
  }

  /** Of whole JSON that something follows the library says that it is of another kind. */
  static boolean follows(MismatchedInputException e) {
    return e.getOriginalMessage().startsWith(AFTER);
  }

  private static String why(JsonProcessingException e) {
    return switch (e) {
      case JsonEOFException _ -> "The JSON ends before it is whole: %s.";
      case StreamConstraintsException _ -> "It is nested too deeply, or a number is too long: %s.";
      case MismatchedInputException _ -> "Something follows where the JSON has ended: %s.";
      default ->
          e.getOriginalMessage().startsWith(TWICE)
              ? "A property is given twice: %s."
              : "It is not JSON from %s on: names and texts stand in double quotes, with a comma"
                  + " between one and the next.";
    };
  }
}
