package quorate.governance.meetings;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import quorate.governance.meeting.MeetingCommand.AdjournMeeting;
import quorate.governance.meeting.MeetingCommand.Arrive;
import quorate.governance.meeting.MeetingCommand.CancelMeeting;
import quorate.governance.meeting.MeetingCommand.CloseMeeting;
import quorate.governance.meeting.MeetingCommand.Leave;
import quorate.governance.meeting.MeetingCommand.OpenMeeting;
import quorate.governance.meeting.MeetingCommand.ResumeMeeting;
import quorate.governance.meeting.MeetingCommand.TakeChair;
import quorate.governance.meetings.SittingRequests.Adjournment;
import quorate.governance.meetings.SittingRequests.Arrival;
import quorate.governance.meetings.SittingRequests.Cancellation;
import quorate.governance.meetings.SittingRequests.Chaired;
import quorate.governance.meetings.SittingRequests.Departure;
import quorate.governance.meetings.SittingRequests.Moment;

/** What can be recorded of who is there, and of how a meeting sits, over REST. */
@Path(MeetingDoor.PATH + "/{meeting}/room")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class RoomResource {

  private final MeetingDoor door;

  RoomResource(MeetingDoor door) {
    this.door = door;
  }

  @POST
  @Path("opening")
  public Uni<Response> open(UUID meeting, @Valid Chaired asked) {
    return door.decide(new OpenMeeting(meeting, asked.chair(), door.at(asked.at())));
  }

  @POST
  @Path("chair")
  public Uni<Response> chair(UUID meeting, @Valid Chaired asked) {
    return door.decide(new TakeChair(meeting, asked.chair(), door.at(asked.at())));
  }

  @POST
  @Path("arrivals")
  public Uni<Response> arrive(UUID meeting, @Valid Arrival asked) {
    return door.decide(
        new Arrive(
            meeting,
            asked.person(),
            asked.as(),
            asked.standsFor(),
            asked.way(),
            door.at(asked.at())));
  }

  @POST
  @Path("departures")
  public Uni<Response> leave(UUID meeting, @Valid Departure asked) {
    return door.decide(new Leave(meeting, asked.person(), door.at(asked.at())));
  }

  @POST
  @Path("adjournment")
  public Uni<Response> adjourn(UUID meeting, @Valid Adjournment asked) {
    return door.decide(
        new AdjournMeeting(
            meeting, door.at(asked.at()), asked.until(), asked.place(), asked.why()));
  }

  @POST
  @Path("resumption")
  public Uni<Response> resume(UUID meeting, @Valid Chaired asked) {
    return door.decide(new ResumeMeeting(meeting, asked.chair(), door.at(asked.at())));
  }

  /** Before it opens; afterwards it is adjourned or closed. */
  @POST
  @Path("cancellation")
  public Uni<Response> cancel(UUID meeting, @Valid Cancellation asked) {
    return door.decide(new CancelMeeting(meeting, asked.reason(), door.at(asked.at())));
  }

  @POST
  @Path("closing")
  public Uni<Response> close(UUID meeting, @Valid Moment asked) {
    return door.decide(new CloseMeeting(meeting, door.at(asked.at())));
  }
}
