package quorate.ballots.declaration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import quorate.chassis.door.Door;

/** By which code a notice names whoever asks; it tells nobody who that is. */
@Path("/ballots/api/v1/log-in")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "returning-officer",
  "scrutineer",
  "representative",
  "body-member",
  "chair",
  "executive",
  "auditor"
})
public class LogInResource {

  private static final String USE =
      "Give this code to whoever gives notice of a ballot that you are to conduct, or to judge"
          + " challenges of.";

  private final Door door;

  LogInResource(Door door) {
    this.door = door;
  }

  /** The log-in's keyed hash, and what it is for. */
  public record LogIn(String login, String convener, String use) {}

  @GET
  public LogIn mine() {
    String actor = door.actor();
    return new LogIn(actor.substring(actor.indexOf(':') + 1), door.convener(), USE);
  }
}
