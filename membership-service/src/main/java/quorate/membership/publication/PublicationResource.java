package quorate.membership.publication;

import static quorate.membership.publication.Publication.OF_MEMBERS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import quorate.chassis.door.Seen;
import quorate.chassis.shell.Plan;
import quorate.membership.publication.PublicationCommand.RulePublication;

/** What the convener publishes of its register, over REST. */
@Path(PublicationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {

  static final String PATH = "/membership/api/v1/publication";

  private static final int WORDS = 200;

  // A name would stay in clear, and for ever.
  private static final String DECIDED_BY =
      "(person|body)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String A_DECIDER =
      "Give person/ or body/ and an id, or name the resolution; never a name.";

  /** Of which facts, from which day on (today where none is named), and whose decision that is. */
  public record PublicationAsked(
      @NotNull Disclosure members,
      @Nullable LocalDate from,
      @Nullable @Seen @Size(min = 1, max = WORDS) String resolution,
      @Nullable @Pattern(regexp = DECIDED_BY, message = A_DECIDER) String decidedBy) {

    RulePublication on(LocalDate today) {
      return new RulePublication(
          members, from == null ? today : from, today, resolution, decidedBy);
    }
  }

  private final PublicationDecider decider = new PublicationDecider();
  private final Door door;

  PublicationResource(Door door) {
    this.door = door;
  }

  @POST
  @RolesAllowed("secretary")
  public Uni<Response> rule(@Valid PublicationAsked asked) {
    var command = asked.on(door.today());
    return door.handle(
        List.of(OF_MEMBERS),
        loaded ->
            Plan.of(decider.decide(command, loaded.state(OF_MEMBERS)), OF_MEMBERS).created(PATH));
  }

  @GET
  @RolesAllowed({"secretary", "auditor"})
  public Uni<PublicationShown> rule() {
    return door.look(List.of(OF_MEMBERS))
        .map(loaded -> PublicationShown.of(loaded.state(OF_MEMBERS), loaded.version(OF_MEMBERS)));
  }
}
