package quorate.governance.requisitions;

import static quorate.chassis.decide.Decision.refuse;
import static quorate.governance.body.Body.BODIES;
import static quorate.governance.requisition.Requisition.REQUISITIONS;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.body.Body.Standing;
import quorate.governance.members.Members;
import quorate.governance.members.MembersOn;
import quorate.governance.requisition.RequisitionCommand.RequireMeeting;
import quorate.governance.requisition.RequisitionDecider;
import quorate.governance.requisition.RequisitionRefusal;
import quorate.governance.requisitions.RequisitionRequests.NewRequisition;

/** Records what members require, over REST. */
@Path(RequisitionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class RequisitionResource {

  static final String PATH = "/governance/api/v1/requisitions";

  private final Door door;
  private final Members members;

  RequisitionResource(Door door, Members members) {
    this.door = door;
    this.members = members;
  }

  @POST
  public Uni<Response> require(@Valid NewRequisition asked) {
    var command = asked.command(door.newId());
    var request = door.request();
    var today = request.today();
    return door.handle(
        List.of(REQUISITIONS.stream(command.requisition()), BODIES.stream(command.body())),
        () -> UniHelper.toFuture(members.on(request.convener(), command.received())),
        (loaded, register) -> plan(command, loaded, register, today));
  }

  private static Plan plan(RequireMeeting c, Loaded loaded, MembersOn register, LocalDate today) {
    var stream = REQUISITIONS.stream(c.requisition());
    if (!(loaded.state(BODIES.stream(c.body())) instanceof Standing body)) {
      return Plan.of(refuse(RequisitionRefusal.NOT_OF_MEMBERS, "body", c.body()), stream);
    }
    var plan =
        Plan.of(RequisitionDecider.require(c, loaded.state(stream), body, register, today), stream);
    return (c.roll().lines() == null && register.position() >= 0 && !plan.refuses()
            ? plan.heard("membership", register.position())
            : plan)
        .created(PATH + "/" + c.requisition());
  }
}
