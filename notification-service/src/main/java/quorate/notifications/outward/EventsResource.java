package quorate.notifications.outward;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;

/** Promised entries for outsiders: page by page, or as they happen. */
@Path("/notifications/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"dashboard", "secretary", "auditor", "system"})
public class EventsResource {

  private final Door door;
  private final Outward outward;

  EventsResource(Door door, Outward outward) {
    this.door = door;
    this.outward = outward;
  }

  @GET
  public Uni<byte[]> page(
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @DefaultValue("50") String limit) {
    return outward.after(cursor(after), most(limit)).map(EventPage::json);
  }

  @GET
  @Path("stream")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.TEXT_PLAIN)
  public Multi<OutboundSseEvent> stream(
      @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) @Nullable String last, @Context Sse sse) {
    return new Follower(outward, sse).after(cursor(last));
  }

  private static int most(String limit) {
    if (limit.matches("[1-9][0-9]?|1[0-9]{2}|200")) {
      return Integer.parseInt(limit);
    }
    throw Problems.of(DoorRefusal.BAD_LIMIT, "limit", limit, "Give a whole number, 1 to 200.");
  }

  private Cursor cursor(@Nullable String text) {
    String convener = door.convener();
    return text == null || text.isEmpty()
        ? Cursor.start(convener)
        : Cursor.read(text, convener).orElseThrow(() -> Problems.of(DoorRefusal.BAD_CURSOR));
  }
}
