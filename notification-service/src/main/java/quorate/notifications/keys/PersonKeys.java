package quorate.notifications.keys;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Membership's internal door for keys; whoever was erased has none. */
@RegisterRestClient(configKey = "membership")
@OidcClientFilter
@Path("/membership/internal/person-keys")
public interface PersonKeys {

  /** A person's key, in base64url. */
  record PersonKey(UUID person, String key) {}

  /** The keys that there are. */
  record Keys(List<PersonKey> keys) {}

  @GET
  Uni<Keys> of(
      @QueryParam("convener") String convener, @QueryParam("person") Collection<UUID> people);
}
