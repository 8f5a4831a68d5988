package quorate.chassis.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a minute whom a bearer token stands for, never past its expiry: a person's requests
 * come in flocks, and checking the signature anew is a quarter of what a vote costs. A refused
 * token is not remembered.
 */
@Singleton
@Alternative
@Priority(1)
final class KnownTokens implements HttpAuthenticationMechanism {

  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final Pattern SIGNED_TOKEN =
      Pattern.compile("Bearer +[\\w-]+\\.[\\w-]+\\.[\\w-]+", Pattern.CASE_INSENSITIVE);
  private static final long BYTES_EACH = 4_096;
  private static final long SHARE_OF_MEMORY = 16;

  private final OidcAuthenticationMechanism oidc;
  private final Clock clock;
  private final Cache<String, SecurityIdentity> known =
      Caffeine.newBuilder()
          .executor(Runnable::run)
          .expireAfterWrite(REMEMBERED)
          .maximumSize(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY / BYTES_EACH)
          .build();

  KnownTokens(OidcAuthenticationMechanism oidc, Clock clock) {
    this.oidc = oidc;
    this.clock = clock;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext http, IdentityProviderManager providers) {
    String header = http.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null) {
      return oidc.authenticate(http, providers);
    }
    SecurityIdentity identity = known.getIfPresent(header);
    if (identity != null && isValid(identity)) {
      return Uni.createFrom().item(identity);
    }
    if (!SIGNED_TOKEN.matcher(header).matches()) {
      return Uni.createFrom().failure(new AuthenticationFailedException());
    }
    return oidc.authenticate(http, providers).invoke(found -> remember(header, found));
  }

  private void remember(String header, @Nullable SecurityIdentity identity) {
    if (identity != null && !identity.isAnonymous() && isValid(identity)) {
      known.put(header, identity);
    }
  }

  private boolean isValid(SecurityIdentity identity) {
    return identity.getPrincipal() instanceof JsonWebToken token
        && token.getExpirationTime() > clock.instant().getEpochSecond();
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext http) {
    return oidc.getChallenge(http);
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return oidc.getCredentialTypes();
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext http) {
    return oidc.getCredentialTransport(http);
  }
}
