package quorate.membership.keys;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.chassis.seal.KeyRing;
import quorate.membership.person.PersonKeys;

/**
 * For services that tell or print what people are called: their keys, to be kept for a minute at
 * most. Not for the gateway.
 */
@Path("/membership/internal/v1/person-keys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("system")
public class PersonKeysResource {

  private static final int MOST = 500;
  private static final String HOLDER = "person/";
  private static final String OTHER = "/contact";

  /**
   * Keys by what was asked, in base64url; of whoever has none, or none any more, there is nothing.
   */
  public record Keys(Map<String, String> keys) {
    public Keys {
      keys = Map.copyOf(keys);
    }
  }

  private final KeyRing keys;
  private final JsonWebToken token;

  PersonKeysResource(KeyRing keys, JsonWebToken token) {
    this.keys = keys;
    this.token = token;
  }

  @GET
  @Operation(hidden = true)
  public Uni<Keys> keys(
      @QueryParam("convener") @Nullable String convener, @QueryParam("ids") @Nullable String ids) {
    return keys.find(permitted(convener), holders(ids == null ? "" : ids))
        .map(
            found ->
                new Keys(
                    found.entrySet().stream()
                        .collect(
                            Collectors.toMap(
                                each -> each.getKey().substring(HOLDER.length()),
                                each -> each.getValue().published()))));
  }

  /**
   * Only a service of the house acts for all conveners; a convener's own system would keep keys.
   */
  private String permitted(@Nullable String asked) {
    if (token.<String>claim("convener").isPresent()) {
      throw Problems.of(DoorRefusal.NOT_ALLOWED);
    }
    if (asked == null) {
      throw Problems.of(DoorRefusal.NO_CONVENER);
    }
    return asked;
  }

  private static List<String> holders(String ids) {
    List<String> asked = Arrays.stream(ids.split(",", -1)).filter(id -> !id.isBlank()).toList();
    try {
      if (asked.isEmpty() || asked.size() > MOST) {
        throw new IllegalArgumentException("not 1 to " + MOST);
      }
      return asked.stream().map(PersonKeysResource::holder).toList();
    } catch (IllegalArgumentException e) {
      throw Problems.of(
          DoorRefusal.VALUES_NOT_ALLOWED, "ids", "unusable", "Give 1 to 500 ids with commas.");
    }
  }

  /** An id is that of a person; {@code /contact} after it names their other key. */
  private static String holder(String id) {
    String person = id.strip();
    return person.endsWith(OTHER)
        ? PersonKeys.contact(UUID.fromString(person.substring(0, person.length() - OTHER.length())))
        : PersonKeys.name(UUID.fromString(person));
  }
}
