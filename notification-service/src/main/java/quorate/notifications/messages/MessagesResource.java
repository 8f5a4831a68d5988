package quorate.notifications.messages;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
import quorate.chassis.read.Reads;
import quorate.chassis.shell.ShellRefusal;
import quorate.notifications.message.MessageRefusal;
import quorate.notifications.recipients.Channel;
import quorate.notifications.wording.Wording;

/** Messages with their evidence, and letters to print. */
@Path("/notifications/api/v1/messages")
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {

  private final Door door;
  private final Reads reads;
  private final Wording wording;

  MessagesResource(Door door, Reads reads, Wording wording) {
    this.door = door;
    this.reads = reads;
    this.wording = wording;
  }

  @GET
  @RolesAllowed({"secretary", "returning-officer", "scrutineer", "auditor", "system"})
  public Uni<Page<MessageView>> list(
      @BeanParam Paging asked, @QueryParam("ballot") @Nullable UUID ballot) {
    return reads.page(
        asked,
        after ->
            ballot == null
                ? MessageView.find("position < ?1 order by position desc", before(after))
                : MessageView.find(
                    "ballot = ?1 and position < ?2 order by position desc", ballot, before(after)),
        message -> Long.toString(message.position));
  }

  @GET
  @Path("{message}")
  @RolesAllowed({"secretary", "returning-officer", "scrutineer", "auditor", "system"})
  public Uni<MessageView> one(UUID message) {
    return reads.one(() -> MessageView.findById(message));
  }

  @GET
  @Path("{message}/letter")
  @Produces(MediaType.TEXT_HTML)
  @RolesAllowed({"secretary", "returning-officer"})
  public Uni<String> letter(UUID message) {
    return reads
        .<MessageView>one(() -> MessageView.findById(message))
        .chain(found -> wording.word(door.convener(), letter(found).told()))
        .onFailure(MessagesResource::isKeysAway)
        .transform(away -> Problems.of(ShellRefusal.NEIGHBOUR_STALE))
        .map(
            worded ->
                worded.orElseThrow(() -> Problems.of(MessageRefusal.RECIPIENT_ERASED)).body());
  }

  /** Membership, which keeps the keys, does not answer or does not want to. */
  private static boolean isKeysAway(Throwable failure) {
    return failure instanceof ProcessingException || failure instanceof WebApplicationException;
  }

  private static MessageView letter(MessageView message) {
    if (!message.channel.equals(Channel.LETTER.word())) {
      throw Problems.of(MessageRefusal.NOT_A_LETTER);
    }
    return message;
  }

  private static long before(String key) {
    if (key.isEmpty()) {
      return Long.MAX_VALUE;
    }
    if (key.matches("[0-9]{1,18}")) {
      return Long.parseLong(key);
    }
    throw Problems.of(DoorRefusal.BAD_CURSOR);
  }
}
