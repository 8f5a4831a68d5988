package quorate.chassis.door;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import quorate.chassis.shell.Outcome;

/**
 * The answer to a command, made of what the log remembers and nothing else, so that asking again
 * under the same key gives the same bytes.
 */
public final class Answers {

  /** What is answered to a command that made or found something. */
  public record Made(String id, String location, String position) {}

  private Answers() {}

  /** The answer to this outcome, for the convener that asked; a refusal is thrown as a problem. */
  public static Response of(String convener, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Refused no -> throw Problems.of(no);
      case Outcome.Recorded done -> recorded(convener, done);
    };
  }

  private static Response recorded(String convener, Outcome.Recorded done) {
    String position = new Position(done.service(), convener, done.last()).toString();
    Response.ResponseBuilder answer =
        Response.status(done.status()).header(Position.HEADER, position);
    @Nullable String location = done.location();
    if (location == null) {
      return answer.build();
    }
    String id = location.substring(location.lastIndexOf('/') + 1);
    return answer
        .header(HttpHeaders.LOCATION, location)
        .entity(new Made(id, location, position))
        .build();
  }
}
