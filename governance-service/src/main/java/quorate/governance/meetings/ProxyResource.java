package quorate.governance.meetings;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Problems;
import quorate.chassis.door.Seen;
import quorate.governance.meeting.MeetingCommand.AppointProxy;
import quorate.governance.meeting.MeetingCommand.WithdrawProxy;
import quorate.governance.meetings.ProxiesTold.ProxyTold;

/** Whom members appoint to a meeting in their place, over REST. */
@Path(MeetingDoor.PATH + "/{generalmeeting}/proxies")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "representative"})
public class ProxyResource {

  private final ProxyDoor door;
  private final ProxiesSeen seen;

  ProxyResource(ProxyDoor door, ProxiesSeen seen) {
    this.door = door;
    this.seen = seen;
  }

  record NewProxy(
      @NotBlank @Size(max = MeetingRequests.LINE) String member,
      @NotNull UUID person,
      @Nullable Instant received,
      @Nullable @Seen @Size(max = MeetingRequests.LINE) String form) {}

  record ProxyEnd(@Nullable Instant received) {}

  /** A representative is shown those of the practices that they speak for, others all. */
  @GET
  @RolesAllowed({"secretary", "representative", "body-member", "chair", "executive", "auditor"})
  public Uni<ProxiesTold> all(@PathParam("generalmeeting") UUID meeting) {
    return seen.of(meeting);
  }

  @GET
  @Path("{proxy}")
  @RolesAllowed({"secretary", "representative", "body-member", "chair", "executive", "auditor"})
  public Uni<ProxyTold> one(@PathParam("generalmeeting") UUID meeting, UUID proxy) {
    return seen.of(meeting).map(all -> all.one(proxy).orElseThrow(Problems::notFound));
  }

  @POST
  public Uni<Response> appoint(@PathParam("generalmeeting") UUID meeting, @Valid NewProxy asked) {
    return door.decide(
        new AppointProxy(
            meeting,
            door.newId(),
            asked.member(),
            asked.person(),
            door.received(asked.received()),
            asked.form()));
  }

  @POST
  @Path("{proxy}/withdrawal")
  public Uni<Response> withdraw(
      @PathParam("generalmeeting") UUID meeting, UUID proxy, @Valid ProxyEnd asked) {
    return door.decide(new WithdrawProxy(meeting, proxy, door.received(asked.received())));
  }
}
