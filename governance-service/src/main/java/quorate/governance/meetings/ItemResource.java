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
import quorate.governance.meeting.MeetingCommand;
import quorate.governance.meeting.MeetingCommand.AddPaper;
import quorate.governance.meeting.MeetingCommand.GiveTime;
import quorate.governance.meeting.MeetingCommand.NoteCommonInterest;
import quorate.governance.meeting.MeetingCommand.NoteInterest;
import quorate.governance.meeting.MeetingCommand.PutItem;
import quorate.governance.meeting.MeetingCommand.TakeItem;
import quorate.governance.meeting.MeetingCommand.WithdrawItem;
import quorate.governance.meetings.MeetingRequests.NewHearing;
import quorate.governance.meetings.MeetingRequests.NewItem;
import quorate.governance.meetings.MeetingRequests.NewPaper;
import quorate.governance.meetings.SittingRequests.CommonInterest;
import quorate.governance.meetings.SittingRequests.InterestAsked;
import quorate.governance.meetings.SittingRequests.Moment;

/** What can be asked of an agenda over REST. */
@Path(MeetingDoor.PATH + "/{meeting}/items")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class ItemResource {

  private final MeetingDoor door;

  ItemResource(MeetingDoor door) {
    this.door = door;
  }

  /** Also asked by who may put none, to be told what they can have instead. */
  @POST
  @RolesAllowed({"secretary", "body-member", "chair", "executive", "representative", "system"})
  public Uni<Response> put(UUID meeting, @Valid NewItem asked) {
    UUID item = door.newId();
    return made(
        new PutItem(
            meeting,
            item,
            asked.title(),
            asked.kind(),
            Boolean.TRUE.equals(asked.special()),
            asked.by().by(),
            asked.about(),
            asked.resolution(),
            asked.text(),
            asked.noticeGiven()),
        item);
  }

  @POST
  @Path("hearings")
  public Uni<Response> hear(UUID meeting, @Valid NewHearing asked) {
    UUID item = door.newId();
    int minutes = Integer.parseInt(asked.minutes());
    return made(new GiveTime(meeting, item, asked.title(), asked.whom().party(), minutes), item);
  }

  @POST
  @Path("{item}/withdrawal")
  public Uni<Response> withdraw(UUID meeting, UUID item) {
    return made(new WithdrawItem(meeting, item), item);
  }

  @POST
  @Path("{item}/papers")
  public Uni<Response> add(UUID meeting, UUID item, @Valid NewPaper asked) {
    UUID named = asked.paper();
    UUID paper = named == null ? door.newId() : named;
    return door.decide(
        new AddPaper(
            meeting,
            item,
            paper,
            named != null,
            asked.title(),
            asked.document(),
            door.at(asked.at())),
        at(meeting, item) + "/papers/" + paper);
  }

  @POST
  @Path("{item}/interests")
  public Uni<Response> note(UUID meeting, UUID item, @Valid InterestAsked asked) {
    return made(
        new NoteInterest(
            meeting,
            item,
            asked.person(),
            asked.member(),
            asked.interest(),
            asked.type(),
            asked.handling(),
            door.at(asked.at())),
        item);
  }

  @POST
  @Path("{item}/interests/common")
  public Uni<Response> common(UUID meeting, UUID item, @Valid CommonInterest asked) {
    return made(
        new NoteCommonInterest(meeting, item, asked.type(), asked.clause(), door.at(asked.at())),
        item);
  }

  @POST
  @Path("{item}/taking")
  public Uni<Response> take(UUID meeting, UUID item, @Valid Moment asked) {
    return made(new TakeItem(meeting, item, door.at(asked.at())), item);
  }

  private Uni<Response> made(MeetingCommand command, UUID item) {
    return door.decide(command, at(command.meeting(), item));
  }

  private static String at(UUID meeting, UUID item) {
    return MeetingDoor.where(meeting) + "/items/" + item;
  }
}
