package quorate.membership.convener;

import static quorate.membership.convener.Convener.OWN;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.OneLine;
import quorate.chassis.door.Seen;
import quorate.chassis.shell.Plan;
import quorate.membership.convener.ConvenerCommand.NameConvener;

/** What the convener itself is called, over REST: its registers are headed by that. */
@Path(ConvenerResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class ConvenerResource {

  static final String PATH = "/membership/api/v1/convener";

  private static final int NAME = 200;
  private static final int NUMBER = 20;

  /** From a day on, until it is called otherwise. */
  public record ConvenerNaming(
      @NotBlank @OneLine @Size(max = NAME) String name,
      @Nullable @Seen @OneLine @Size(min = 1, max = NUMBER) String number,
      @NotNull LocalDate from) {}

  private final ConvenerDecider decider = new ConvenerDecider();
  private final Door door;

  ConvenerResource(Door door) {
    this.door = door;
  }

  @POST
  @RolesAllowed("secretary")
  public Uni<Response> name(@Valid ConvenerNaming asked) {
    var command = new NameConvener(asked.name().strip(), asked.number(), asked.from());
    return door.handle(
        List.of(OWN),
        loaded -> Plan.of(decider.decide(command, loaded.state(OWN)), OWN).created(PATH));
  }

  @GET
  @RolesAllowed({"secretary", "auditor"})
  public Uni<ConvenerShown> shown() {
    LocalDate today = door.today();
    return door.look(List.of(OWN))
        .map(
            loaded ->
                ConvenerShown.of(door.convener(), loaded.state(OWN), today, loaded.version(OWN)));
  }
}
