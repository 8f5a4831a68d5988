package quorate.membership.network;

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
import quorate.chassis.door.OneLine;
import quorate.chassis.shell.Plan;
import quorate.membership.facts.Source;
import quorate.membership.network.NetworkCommand.RenameNetwork;
import quorate.membership.network.NetworkCommand.RetractNetworkFact;

/** What a secretary states of a network, or takes back, where the files are silent or wrong. */
@Path(NetworkResource.PATH + "/{network}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class NetworkResource {

  static final String PATH = "/membership/api/v1/networks";

  /** The document that a statement rests on, and its day. */
  public record Document(@NotBlank @Size(max = 200) String document, @NotNull LocalDate dated) {
    Source told() {
      return Source.told(document, dated);
    }
  }

  /** What it is called, from a day on. */
  public record NetworkName(
      @NotBlank @OneLine @Size(max = 200) String name,
      @NotNull LocalDate effective,
      @NotNull @Valid Document source) {}

  /** What was said to begin on that day, and never was so. */
  public record NetworkRetraction(
      @NotNull NetworkFact fact,
      @NotNull LocalDate from,
      @NotBlank @Size(max = 400) String reason,
      @NotNull @Valid Document source) {}

  private final NetworkDecider decider = new NetworkDecider();
  private final Door door;

  NetworkResource(Door door) {
    this.door = door;
  }

  @POST
  @Path("name")
  public Uni<Response> name(String network, @Valid NetworkName asked) {
    return decide(
        new RenameNetwork(network, asked.name(), asked.effective(), asked.source().told()));
  }

  @POST
  @Path("retraction")
  public Uni<Response> retract(String network, @Valid NetworkRetraction asked) {
    return decide(
        new RetractNetworkFact(
            network, asked.fact(), asked.from(), asked.reason(), asked.source().told()));
  }

  private Uni<Response> decide(NetworkCommand command) {
    var stream = Network.NETWORKS.stream(command.network());
    return door.handle(
        List.of(stream),
        loaded ->
            Plan.of(decider.decide(command, loaded.state(stream)), stream)
                .created(PATH + "/" + command.network()));
  }
}
