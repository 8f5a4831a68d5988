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
import quorate.governance.meeting.MeetingCommand.AgreeToShortNotice;
import quorate.governance.meeting.MeetingCommand.ExcuseOmission;
import quorate.governance.meeting.MeetingCommand.NoteDelivery;
import quorate.governance.meeting.MeetingCommand.SendNotice;
import quorate.governance.meeting.NoticeEvents.DeliveryNoted;
import quorate.governance.meetings.MeetingRequests.Consent;
import quorate.governance.meetings.MeetingRequests.DeliveryAsked;
import quorate.governance.meetings.MeetingRequests.NoticeAsked;
import quorate.governance.meetings.MeetingRequests.OmissionAsked;

/** What can be recorded of notice over REST. */
@Path(MeetingDoor.PATH + "/{meeting}/notice")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class NoticeResource {

  private final MeetingDoor door;

  NoticeResource(MeetingDoor door) {
    this.door = door;
  }

  @POST
  public Uni<Response> send(UUID meeting, @Valid NoticeAsked asked) {
    return door.decide(new SendNotice(meeting, asked.all(door.at(null))));
  }

  @POST
  @Path("deliveries")
  public Uni<Response> deliver(UUID meeting, @Valid DeliveryAsked asked) {
    return door.decide(
        new NoteDelivery(
            new DeliveryNoted(
                meeting,
                asked.to(),
                asked.channel(),
                asked.delivery(),
                door.at(asked.at()),
                asked.message())));
  }

  @POST
  @Path("omissions")
  public Uni<Response> excuse(UUID meeting, @Valid OmissionAsked asked) {
    return door.decide(new ExcuseOmission(meeting, asked.to(), asked.accident()));
  }

  @POST
  @Path("short")
  public Uni<Response> agree(UUID meeting, @Valid Consent asked) {
    return door.decide(new AgreeToShortNotice(meeting, asked.members()));
  }
}
