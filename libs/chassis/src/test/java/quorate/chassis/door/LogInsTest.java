package quorate.chassis.door;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.api.Test;

class LogInsTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_000_000);
  private final LogIns logIns = new LogIns(Duration.ofMinutes(5), Optional.of(List.of("cli")));

  private Runnable token(String claims) throws InvalidJwtException {
    var read = JwtClaims.parse("{\"iss\":\"i\",\"sub\":\"s\",%s}".formatted(claims));
    return logIns.recent(new DefaultJWTCallerPrincipal(read), NOW);
  }

  private void refused(String claims) throws InvalidJwtException {
    var problem = assertThrows(HttpProblem.class, token(claims)::run);
    assertEquals(401, problem.getStatusCode());
  }

  @Test
  void a_log_in_counts_for_five_minutes() throws InvalidJwtException {
    assertDoesNotThrow(token("\"iat\":1,\"auth_time\":999700")::run);
    refused("\"iat\":999999,\"auth_time\":999699");
  }

  @Test
  void a_token_that_tells_of_no_log_in_is_of_none() throws InvalidJwtException {
    refused("\"iat\":999999,\"azp\":\"federation-system\"");
    refused("\"iat\":999999");
  }

  @Test
  void a_token_for_a_password_is_a_log_in_of_its_own_time() throws InvalidJwtException {
    assertDoesNotThrow(token("\"iat\":999700,\"azp\":\"cli\"")::run);
    refused("\"iat\":999699,\"azp\":\"cli\"");
    refused("\"iat\":999999,\"auth_time\":1,\"azp\":\"cli\"");
  }
}
