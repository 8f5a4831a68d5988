package quorate.membership.member;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import quorate.membership.member.MemberCommand.AdmitMember;
import quorate.membership.member.MemberCommand.ApplyForMembership;
import quorate.membership.member.MemberCommand.ExpelMember;
import quorate.membership.member.MemberCommand.RecordDissolution;
import quorate.membership.member.MemberCommand.RecordResignation;
import quorate.membership.member.MemberRequests.Admission;
import quorate.membership.member.MemberRequests.Application;
import quorate.membership.member.MemberRequests.Dissolution;
import quorate.membership.member.MemberRequests.Expulsion;
import quorate.membership.member.MemberRequests.MemberRetraction;
import quorate.membership.member.MemberRequests.Resignation;

/** How memberships begin and end, over REST. */
@Path(MemberRecording.PATH + "/{practice}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class MemberResource {

  private final MemberRecording recording;

  MemberResource(MemberRecording recording) {
    this.recording = recording;
  }

  @POST
  @Path("application")
  public Uni<Response> apply(String practice, @Valid Application asked) {
    return recording.record(new ApplyForMembership(practice, asked.on()));
  }

  @POST
  @Path("admission")
  public Uni<Response> admit(String practice, @Valid Admission asked) {
    return recording.record(
        new AdmitMember(practice, asked.from(), asked.resolution(), asked.admittedBy()));
  }

  @POST
  @Path("resignation")
  public Uni<Response> resign(String practice, @Valid Resignation asked) {
    return recording.record(new RecordResignation(practice, asked.lastDay(), asked.noticeGiven()));
  }

  @POST
  @Path("retraction")
  public Uni<Response> retract(String practice, @Valid MemberRetraction asked) {
    return recording.retract(practice, asked);
  }

  @POST
  @Path("expulsion")
  public Uni<Response> expel(String practice, @Valid Expulsion asked) {
    return recording.record(new ExpelMember(practice, asked.lastDay(), asked.resolution()));
  }

  @POST
  @Path("dissolution")
  public Uni<Response> dissolve(String practice, @Valid Dissolution asked) {
    return recording.record(new RecordDissolution(practice, asked.lastDay()));
  }
}
