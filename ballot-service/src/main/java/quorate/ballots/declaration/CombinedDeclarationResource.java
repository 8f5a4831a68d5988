package quorate.ballots.declaration;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.combined.Together;
import quorate.chassis.door.Door;

/** The declaration of all ballots that are held together, by whoever conducts them. */
@Path("/ballots/api/v1/combined-ballots/{combined}/declaration")
@Produces(MediaType.APPLICATION_JSON)
public class CombinedDeclarationResource {

  private final Door door;
  private final Together together;

  CombinedDeclarationResource(Door door, Together together) {
    this.door = door;
    this.together = together;
  }

  @POST
  @RolesAllowed({"returning-officer", "secretary"})
  public Uni<Response> declare(UUID combined) {
    var recent = door.recentLogIn();
    var request = door.request();
    String login = request.actor().substring(request.actor().indexOf(':') + 1);
    var officer = new Officer(login, door.hasRole("returning-officer"));
    return together
        .of(request.convener(), combined)
        .invoke(found -> recent.run())
        .map(found -> new DeclaringEach(found, officer, request.at()))
        .chain(each -> door.handle(each.reads(), each::plan));
  }
}
