package quorate.membership.practice;

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
import quorate.chassis.door.Door;
import quorate.chassis.shell.Plan;
import quorate.membership.practice.PracticeCommand.ClosePractice;
import quorate.membership.practice.PracticeCommand.StateAddress;
import quorate.membership.practice.PracticeCommand.StateDispensing;

/** What a secretary states of a practice, where no file has been imported that says so. */
@Path("/membership/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class PracticeResource {

  public static final String PATH = "/membership/api/v1/practices";

  /** The lines above the postcode, from a day on. */
  public record Address(
      @NotNull @Size(min = 1, max = 5) List<@NotBlank @Size(max = 100) String> lines,
      @NotNull LocalDate effective,
      @NotNull @Valid StatedSource source) {}

  /** Whether it dispenses, from a day on. */
  public record Dispensing(
      boolean dispensing, @NotNull LocalDate asOf, @NotNull @Valid StatedSource source) {}

  /** The last day on which it is open. */
  public record Closure(@NotNull LocalDate closedOn, @NotNull @Valid StatedSource source) {}

  private final PracticeDecider decider = new PracticeDecider();
  private final Door door;

  PracticeResource(Door door) {
    this.door = door;
  }

  @POST
  @Path("practices/{practice}/address")
  public Uni<Response> address(String practice, @Valid Address asked) {
    return decide(
        new StateAddress(practice, asked.lines(), asked.effective(), asked.source().told()));
  }

  @POST
  @Path("practices/{practice}/dispensing")
  public Uni<Response> dispensing(String practice, @Valid Dispensing asked) {
    return decide(
        new StateDispensing(practice, asked.dispensing(), asked.asOf(), asked.source().told()));
  }

  @POST
  @Path("practices/{practice}/closure")
  public Uni<Response> close(String practice, @Valid Closure asked) {
    return decide(new ClosePractice(practice, asked.closedOn(), asked.source().told()));
  }

  private Uni<Response> decide(PracticeCommand command) {
    var stream = PRACTICES.stream(command.practice());
    return door.handle(
        List.of(stream),
        loaded ->
            Plan.of(decider.decide(command, loaded.state(stream)), stream)
                .created(PATH + "/" + command.practice()));
  }
}
