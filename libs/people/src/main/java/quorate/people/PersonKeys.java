package quorate.people;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * Membership's internal door for keys; whoever was erased has none. Whom it lets in (the role
 * system) is said and checked there.
 */
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "membership")
@OidcClientFilter
@Path("/membership/internal/v1/person-keys")
public interface PersonKeys {

  /** Keys by id, in base64url. */
  record Keys(Map<String, String> keys) {}

  /**
   * The keys that there are; {@code ids} are separated by commas, each a person's or that with the
   * name of another key of theirs after a slash.
   */
  @GET
  @PermitAll
  Uni<Keys> of(@QueryParam("convener") String convener, @QueryParam("ids") String ids);
}
