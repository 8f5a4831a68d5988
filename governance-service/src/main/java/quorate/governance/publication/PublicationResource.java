package quorate.governance.publication;

import static quorate.governance.publication.Publication.RULES;
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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Versioned;
import quorate.chassis.shell.Plan;
import quorate.governance.publication.PublicationCommand.RulePublication;
import quorate.governance.ruling.Cited;

/** What the convener publishes of its records, over REST. */
@Path(PublicationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {

  static final String PATH = "/governance/api/v1/publication";

  private final Door door;

  PublicationResource(Door door) {
    this.door = door;
  }

  /** What is asked for, by a decision of the register. */
  record PublicationAsked(
      @NotNull RecordKind of, @NotNull Disclosure disclosure, @NotNull UUID decidedBy) {}

  /** The rules as they stand, one for each kind of record. */
  public record PublicationShown(List<RuleShown> rules, @JsonIgnore long version)
      implements Versioned {}

  /** One; who decided it is absent until something was ruled. */
  public record RuleShown(RecordKind of, Disclosure disclosure, @Nullable UUID decidedBy) {}

  @POST
  @RolesAllowed("secretary")
  public Uni<Response> rule(@Valid PublicationAsked asked) {
    var decided = REGISTER.stream(asked.decidedBy());
    return door.handle(
        List.of(RULES, decided),
        loaded ->
            Plan.of(
                    PublicationDecider.decide(
                        new RulePublication(
                            asked.of(),
                            asked.disclosure(),
                            asked.decidedBy(),
                            Cited.of(loaded.state(decided))),
                        loaded.state(RULES)),
                    RULES)
                .created(PATH));
  }

  @GET
  @RolesAllowed({"secretary", "chair", "auditor"})
  public Uni<PublicationShown> rules() {
    return door.look(List.of(RULES))
        .map(loaded -> new PublicationShown(shown(loaded.state(RULES)), loaded.version(RULES)));
  }

  private static List<RuleShown> shown(Publication rules) {
    return Arrays.stream(RecordKind.values())
        .map(of -> new RuleShown(of, rules.disclosure(of), rules.decidedBy(of).orElse(null)))
        .toList();
  }
}
