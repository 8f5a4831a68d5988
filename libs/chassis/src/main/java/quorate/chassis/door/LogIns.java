package quorate.chassis.door;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** When whoever holds a token logged in, as far as it tells. */
@Singleton
final class LogIns {

  private final Duration recent;
  private final List<String> passwordClients;

  /**
   * {@code passwordClients} get a token for a password and never for another token, so that each is
   * of a log-in of when it was issued: issuers tell no {@code auth_time} of these.
   */
  LogIns(
      @ConfigProperty(name = "quorate.recent-log-in") Duration recent,
      @ConfigProperty(name = "quorate.password-clients") Optional<List<String>> passwordClients) {
    this.recent = recent;
    this.passwordClients = passwordClients.orElse(List.of());
  }

  /** To be run where a log-in of just now is needed; throws when this token is of none. */
  Runnable recent(JsonWebToken token, Instant now) {
    boolean stale = at(token).plus(recent).isBefore(now);
    return () -> {
      if (stale) {
        throw Problems.logInNotRecent(recent);
      }
    };
  }

  private Instant at(JsonWebToken token) {
    Object told = token.claim("auth_time").orElse(0L);
    long seconds = told instanceof Number number ? number.longValue() : 0;
    String client = String.valueOf(token.claim("azp").orElse(""));
    return Instant.ofEpochSecond(
        seconds == 0 && passwordClients.contains(client) ? token.getIssuedAtTime() : seconds);
  }
}
