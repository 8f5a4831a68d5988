package quorate.governance.disclosure;

import static quorate.governance.disclosure.Disclosure.OF_POSITIONS;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import quorate.chassis.door.Door;
import quorate.chassis.door.Versioned;
import quorate.chassis.shell.Plan;
import quorate.governance.disclosure.DisclosureCommand.RuleDisclosure;

/** What the convener publishes of its positions, over REST. */
@Path(DisclosureResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class DisclosureResource {

  static final String PATH = "/governance/api/v1/disclosure";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Door door;

  DisclosureResource(Door door) {
    this.door = door;
  }

  /** What is published from now on, and where that was decided. */
  public record NewDisclosure(
      @NotNull Extent positions, @NotBlank @Size(max = 200) String resolution) {}

  /** The rule as it stands. */
  public record DisclosureShown(Extent positions, @JsonIgnore long version) implements Versioned {}

  @POST
  @RolesAllowed("secretary")
  public Uni<Response> rule(@Valid NewDisclosure asked) {
    var today = LocalDate.ofInstant(door.request().at(), LONDON);
    var command = new RuleDisclosure(asked.positions(), asked.resolution(), today);
    return door.handle(
        List.of(OF_POSITIONS),
        loaded ->
            Plan.of(DisclosureDecider.decide(command, loaded.state(OF_POSITIONS)), OF_POSITIONS)
                .created(PATH));
  }

  @GET
  @RolesAllowed({"secretary", "chair", "auditor"})
  public Uni<DisclosureShown> rule() {
    return door.look(List.of(OF_POSITIONS))
        .map(
            loaded ->
                new DisclosureShown(
                    Extent.of(loaded.state(OF_POSITIONS).published()),
                    loaded.version(OF_POSITIONS)));
  }
}
