package quorate.membership.member;

import static quorate.membership.member.MemberHistory.MEMBERS;
import static quorate.membership.practice.PracticeHistory.PRACTICES;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Plan;
import quorate.membership.member.MemberCommand.AdmitMember;
import quorate.membership.member.MemberCommand.ApplyForMembership;
import quorate.membership.member.MemberCommand.RecordResignation;
import quorate.membership.member.MemberCommand.RetractMemberFact;

/** What can be asked of memberships over REST. */
@Path(MemberResource.PATH + "/{practice}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class MemberResource {

  static final String PATH = "/membership/api/v1/members";

  /** When the practice applied. */
  public record Application(@NotNull LocalDate on) {}

  /** From when it is a member, and what admitted it. */
  public record Admission(
      @NotNull LocalDate from, @Nullable @Size(min = 1, max = 200) String resolution) {}

  /** Until when it is a member. */
  public record Resignation(@NotNull LocalDate lastDay) {}

  /** What never was so, and why it was recorded or how it was found. */
  public record MemberRetraction(
      @NotNull MemberFact fact, @NotNull LocalDate day, @NotBlank @Size(max = 400) String reason) {}

  private final MemberDecider decider = new MemberDecider();
  private final Door door;

  MemberResource(Door door) {
    this.door = door;
  }

  @POST
  @Path("application")
  public Uni<Response> apply(String practice, @Valid Application asked) {
    return decide(new ApplyForMembership(practice, asked.on()));
  }

  @POST
  @Path("admission")
  public Uni<Response> admit(String practice, @Valid Admission asked) {
    return decide(new AdmitMember(practice, asked.from(), asked.resolution()));
  }

  @POST
  @Path("resignation")
  public Uni<Response> resign(String practice, @Valid Resignation asked) {
    return decide(new RecordResignation(practice, asked.lastDay()));
  }

  @POST
  @Path("retraction")
  public Uni<Response> retract(String practice, @Valid MemberRetraction asked) {
    return decide(new RetractMemberFact(practice, asked.fact(), asked.day(), asked.reason()));
  }

  private Uni<Response> decide(MemberCommand command) {
    var member = MEMBERS.stream(command.practice());
    var practice = PRACTICES.stream(command.practice());
    return door.handle(
        List.of(member, practice),
        loaded -> {
          var decision = decider.decide(command, loaded.state(member), loaded.state(practice));
          return Plan.of(decision, member).created(PATH + "/" + command.practice());
        });
  }
}
