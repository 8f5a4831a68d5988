package quorate.membership.member;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import quorate.membership.member.MemberCommand.NameHolder;
import quorate.membership.member.MemberCommand.ReinstateMember;
import quorate.membership.member.MemberCommand.StateParticipation;
import quorate.membership.member.MemberCommand.SuspendMember;
import quorate.membership.member.MemberRequests.Holder;
import quorate.membership.member.MemberRequests.Holding;
import quorate.membership.member.MemberRequests.Participation;
import quorate.membership.member.MemberRequests.Reinstatement;
import quorate.membership.member.MemberRequests.Suspension;

/** What changes while memberships last, over REST. */
@Path(MemberRecording.PATH + "/{practice}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class StandingResource {

  private final MemberRecording recording;

  StandingResource(MemberRecording recording) {
    this.recording = recording;
  }

  @POST
  @Path("suspension")
  public Uni<Response> suspend(String practice, @Valid Suspension asked) {
    return recording.record(
        new SuspendMember(practice, asked.from(), asked.reason(), asked.document()));
  }

  @POST
  @Path("reinstatement")
  public Uni<Response> reinstate(String practice, @Valid Reinstatement asked) {
    return recording.record(new ReinstateMember(practice, asked.from(), asked.resolution()));
  }

  @POST
  @Path("holding")
  public Uni<Response> hold(String practice, @Valid Holding asked) {
    return recording.record(asked.of(practice));
  }

  @POST
  @Path("holder")
  public Uni<Response> name(String practice, @Valid Holder asked) {
    return recording.record(
        practice,
        asked.personsOrNone(),
        recorded ->
            new NameHolder(
                practice,
                asked.holder(),
                asked.personsOrNone(),
                List.copyOf(recorded),
                asked.company(),
                asked.number(),
                asked.office(),
                asked.from(),
                asked.incorporation()));
  }

  @POST
  @Path("participation")
  public Uni<Response> participate(String practice, @Valid Participation asked) {
    return recording.record(
        new StateParticipation(
            practice, asked.meetings(), asked.ballots(), asked.levies(), asked.from()));
  }
}
