package quorate.governance.publication;

import static quorate.governance.publication.Publication.OF_RESOLUTIONS;
import static quorate.governance.register.RegisterEntry.REGISTER;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Versioned;
import quorate.chassis.shell.Plan;
import quorate.governance.publication.PublicationCommand.RuleDecisionPublication;
import quorate.governance.register.RegisterEntry.Standing;

/** What the convener publishes of its decisions, over REST. */
@Path(PublicationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {

  static final String PATH = "/governance/api/v1/publication";

  private final Door door;

  PublicationResource(Door door) {
    this.door = door;
  }

  /** What is asked for, by a decision of the register. */
  record PublicationAsked(@NotNull Disclosure resolutions, @NotNull UUID decidedBy) {}

  /** The rule as it stands; who decided it is absent until something was ruled. */
  public record PublicationShown(
      Disclosure resolutions, @Nullable UUID decidedBy, @JsonIgnore long version)
      implements Versioned {}

  @POST
  @RolesAllowed("secretary")
  public Uni<Response> rule(@Valid PublicationAsked asked) {
    var decided = REGISTER.stream(asked.decidedBy());
    return door.handle(
        List.of(OF_RESOLUTIONS, decided),
        loaded ->
            Plan.of(
                    PublicationDecider.decide(
                        new RuleDecisionPublication(
                            asked.resolutions(),
                            asked.decidedBy(),
                            loaded.state(decided) instanceof Standing),
                        loaded.state(OF_RESOLUTIONS)),
                    OF_RESOLUTIONS)
                .created(PATH));
  }

  @GET
  @RolesAllowed({"secretary", "auditor"})
  public Uni<PublicationShown> rule() {
    return door.look(List.of(OF_RESOLUTIONS))
        .map(
            loaded -> {
              var rule = loaded.state(OF_RESOLUTIONS);
              return new PublicationShown(
                  rule.resolutions(), rule.decidedBy(), loaded.version(OF_RESOLUTIONS));
            });
  }
}
