package quorate.notifications.message;

import static quorate.notifications.message.Message.MESSAGES;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Plan;
import quorate.notifications.message.MessageCommand.RecordPosting;

/** What people say became of a message. */
@Path(MessageResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class MessageResource {

  static final String PATH = "/notifications/api/v1/messages";

  private final Door door;

  MessageResource(Door door) {
    this.door = door;
  }

  record Posting(@NotNull LocalDate on) {}

  @POST
  @Path("{message}/posting")
  @RolesAllowed({"secretary", "returning-officer"})
  public Uni<Response> posted(UUID message, @Valid Posting posting) {
    var stream = MESSAGES.stream(message);
    var today = door.today();
    var command = new RecordPosting(message, posting.on(), today);
    return door.handle(
        List.of(stream),
        loaded ->
            Plan.of(MessageDecider.decide(command, loaded.state(stream)), stream)
                .ok(PATH + "/" + message));
  }
}
