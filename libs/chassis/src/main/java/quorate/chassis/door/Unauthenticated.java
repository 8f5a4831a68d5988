package quorate.chassis.door;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Asks for a log-in in the way that the authentication in use wants it: a challenge, or a detour.
 */
final class Unauthenticated {

  private static final int BEFORE_LIBRARIES = Priorities.USER - 2;

  @ServerExceptionMapper(
      value = {UnauthorizedException.class, AuthenticationFailedException.class},
      priority = BEFORE_LIBRARIES)
  public Uni<Response> challenge(RoutingContext http) {
    HttpAuthenticator authenticator = http.get(HttpAuthenticator.class.getName());
    return authenticator.getChallenge(http).map(Unauthenticated::answer);
  }

  private static Response answer(ChallengeData challenge) {
    Response.ResponseBuilder answer = Response.status(challenge.status);
    challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
    return challenge.status == DoorRefusal.NOT_AUTHENTICATED.status()
        ? answer
            .type(HttpProblem.MEDIA_TYPE)
            .entity(Problems.of(DoorRefusal.NOT_AUTHENTICATED))
            .build()
        : answer.build();
  }
}
