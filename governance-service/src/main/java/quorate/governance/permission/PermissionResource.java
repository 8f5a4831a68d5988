package quorate.governance.permission;

import static quorate.governance.meeting.Meeting.MEETINGS;
import static quorate.governance.plan.BusinessPlan.PLANS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import quorate.governance.acting.ActingDoor;
import quorate.governance.permission.PermissionCommand.GrantPermission;
import quorate.governance.permission.PermissionCommand.MeetPermissionCondition;
import quorate.governance.permission.PermissionCommand.PutPermission;
import quorate.governance.permission.PermissionCommand.RefusePermission;
import quorate.governance.permission.PermissionCommand.RequestPermission;
import quorate.governance.permission.PermissionRequests.Grant;
import quorate.governance.permission.PermissionRequests.Met;
import quorate.governance.permission.PermissionRequests.NewPermission;
import quorate.governance.permission.PermissionRequests.NotGranted;
import quorate.governance.permission.PermissionRequests.PutAsked;
import quorate.governance.ruling.Slot;

/** What can be asked of permissions over REST. */
@Path(PermissionDoor.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "executive"})
public class PermissionResource {

  private final PermissionDoor door;
  private final ActingDoor acting;

  PermissionResource(PermissionDoor door, ActingDoor acting) {
    this.door = door;
    this.acting = acting;
  }

  /** The executive of the plan asks. */
  @POST
  public Uni<Response> request(@Valid NewPermission asked) {
    UUID id = door.newId();
    var plan = PLANS.stream(asked.plan());
    return door.anew(
        id,
        asked.plan(),
        asked.by(),
        (loaded, actor) ->
            new RequestPermission(
                id,
                asked.plan(),
                loaded.state(plan),
                asked.wanted().wanted(),
                asked.title(),
                asked.reason(),
                PermissionRequests.pounds(asked.sum()),
                actor));
  }

  /** Before a meeting of the owner. */
  @POST
  @Path("{permission}/putting")
  public Uni<Response> put(UUID permission, @Valid PutAsked asked) {
    var meeting = MEETINGS.stream(asked.meeting());
    return door.by(
        permission,
        asked.by(),
        List.of(meeting),
        (loaded, actor, heard) ->
            new PutPermission(
                permission,
                Slot.of(loaded.state(meeting), asked.meeting(), asked.item()),
                heard,
                actor));
  }

  /** By the owner's decision under the item that it was put under. */
  @POST
  @Path("{permission}/grant")
  @RolesAllowed({"secretary", "chair"})
  public Uni<Response> grant(UUID permission, @Valid Grant asked) {
    LocalDate today = acting.today();
    return door.ruled(
        permission,
        asked.decision(),
        ruling ->
            new GrantPermission(
                permission,
                asked.decision(),
                ruling,
                PermissionRequests.pounds(asked.sum()),
                asked.until(),
                asked.terms(),
                today));
  }

  /** By the owner's decision too, with its reason. */
  @POST
  @Path("{permission}/refusal")
  @RolesAllowed({"secretary", "chair"})
  public Uni<Response> refuse(UUID permission, @Valid NotGranted asked) {
    return door.ruled(
        permission,
        asked.decision(),
        ruling -> new RefusePermission(permission, asked.decision(), ruling, asked.reason()));
  }

  @POST
  @Path("{permission}/met-conditions")
  public Uni<Response> meet(UUID permission, @Valid Met asked) {
    return door.by(
        permission,
        asked.by(),
        List.of(),
        (loaded, actor, heard) ->
            new MeetPermissionCondition(
                permission, asked.condition(), asked.document().document(), actor));
  }
}
