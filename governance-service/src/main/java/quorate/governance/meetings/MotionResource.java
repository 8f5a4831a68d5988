package quorate.governance.meetings;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.meeting.Decides;
import quorate.governance.meeting.MeetingCommand;
import quorate.governance.meeting.MeetingCommand.DeclareResult;
import quorate.governance.meeting.MeetingCommand.DemandPoll;
import quorate.governance.meeting.MeetingCommand.MoveMotion;
import quorate.governance.meeting.MeetingCommand.PutMotion;
import quorate.governance.meeting.MeetingCommand.RecordVotes;
import quorate.governance.meeting.MeetingCommand.SecondMotion;
import quorate.governance.meeting.MeetingCommand.WithdrawMotion;
import quorate.governance.meetings.SittingRequests.CastingAsked;
import quorate.governance.meetings.SittingRequests.Demand;
import quorate.governance.meetings.SittingRequests.Moment;
import quorate.governance.meetings.SittingRequests.NewMotion;
import quorate.governance.meetings.SittingRequests.NewVotes;
import quorate.governance.meetings.SittingRequests.Put;
import quorate.governance.meetings.SittingRequests.ResultAsked;
import quorate.governance.meetings.SittingRequests.Second;

/** What can be asked of motions over REST. */
@Path(MeetingDoor.PATH + "/{meeting}/motions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class MotionResource {

  private final MeetingDoor door;
  private final Awaited awaited;

  MotionResource(MeetingDoor door, Awaited awaited) {
    this.door = door;
    this.awaited = awaited;
  }

  @POST
  public Uni<Response> move(UUID meeting, @Valid NewMotion asked) {
    UUID permission = asked.decides();
    return permission == null
        ? move(meeting, asked, null)
        : awaited.of(permission, meeting, asked.item()).chain(it -> move(meeting, asked, it));
  }

  private Uni<Response> move(UUID meeting, NewMotion asked, @Nullable Decides decides) {
    return made(
        new MoveMotion(
            meeting,
            door.newId(),
            asked.item(),
            asked.amends(),
            asked.kind(),
            asked.text(),
            asked.amended(),
            !Boolean.FALSE.equals(asked.ofSubstance()),
            asked.by(),
            asked.clause(),
            decides,
            door.at(asked.at())));
  }

  @POST
  @Path("{motion}/second")
  public Uni<Response> second(UUID meeting, UUID motion, @Valid Second asked) {
    return made(new SecondMotion(meeting, motion, asked.by(), door.at(asked.at())));
  }

  @POST
  @Path("{motion}/withdrawal")
  public Uni<Response> withdraw(UUID meeting, UUID motion, @Valid Moment asked) {
    return made(new WithdrawMotion(meeting, motion, door.at(asked.at())));
  }

  @POST
  @Path("{motion}/putting")
  public Uni<Response> put(UUID meeting, UUID motion, @Valid Put asked) {
    boolean heard = Boolean.TRUE.equals(asked.heard());
    return made(new PutMotion(meeting, motion, heard, door.at(asked.at())));
  }

  @POST
  @Path("{motion}/votes")
  public Uni<Response> vote(UUID meeting, UUID motion, @Valid NewVotes asked) {
    return made(
        new RecordVotes(
            meeting,
            motion,
            asked.way(),
            asked.all(),
            Boolean.TRUE.equals(asked.again()),
            door.at(asked.at())));
  }

  @POST
  @Path("{motion}/poll")
  public Uni<Response> poll(UUID meeting, UUID motion, @Valid Demand asked) {
    var by = asked.by();
    return made(
        new DemandPoll(
            meeting,
            motion,
            by == null ? List.of() : by,
            Boolean.TRUE.equals(asked.chair()),
            door.at(asked.at())));
  }

  /** Says what the votes come to; the decision enters the register with it. */
  @POST
  @Path("{motion}/result")
  public Uni<Response> declare(UUID meeting, UUID motion, @Valid ResultAsked asked) {
    return made(
        new DeclareResult(
            meeting,
            motion,
            door.newId(),
            asked.chair(),
            asked.given(),
            asked.casting() == CastingAsked.NONE,
            door.at(asked.at())));
  }

  private Uni<Response> made(MeetingCommand.OfFloor command) {
    return door.decide(
        command, MeetingDoor.where(command.meeting()) + "/motions/" + command.motion());
  }
}
