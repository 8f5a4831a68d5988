package quorate.governance.interests;

import static quorate.governance.body.Body.BODIES;
import static quorate.governance.interest.Interests.INTERESTS;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.body.Body.Standing;
import quorate.governance.interest.InterestCommand;
import quorate.governance.interest.InterestCommand.DeclareInterest;
import quorate.governance.interest.InterestCommand.EndInterest;
import quorate.governance.interest.InterestCommand.ReviewInterests;
import quorate.governance.interest.InterestCommand.RulePublication;
import quorate.governance.interest.InterestCommand.Teller;
import quorate.governance.interest.InterestCommand.UpdateInterest;
import quorate.governance.interest.InterestDecider;
import quorate.governance.interest.Interests;
import quorate.governance.interests.InterestRequests.Ended;
import quorate.governance.interests.InterestRequests.NewInterest;
import quorate.governance.interests.InterestRequests.Published;
import quorate.governance.interests.InterestRequests.Update;
import quorate.governance.person.Writers;

/** What can be asked of the register of interests over REST. */
@Path(InterestResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "representative", "body-member", "chair", "executive"})
public class InterestResource {

  static final String PATH = "/governance/api/v1/interests";

  private final Door door;
  private final Writers writers;

  InterestResource(Door door, Writers writers) {
    this.door = door;
    this.writers = writers;
  }

  @POST
  @Path("{person}")
  public Uni<Response> declare(UUID person, @Valid NewInterest asked) {
    UUID id = door.newId();
    return tell(
        person,
        at(person, id),
        asked.about().competing(),
        asked.text(),
        (teller, text) ->
            new DeclareInterest(
                person, teller, id, asked.type(), asked.about(), asked.since(), text));
  }

  @POST
  @Path("{person}/{interest}")
  public Uni<Response> update(UUID person, UUID interest, @Valid Update asked) {
    return tell(
        person,
        at(person, interest),
        asked.about().competing(),
        asked.text(),
        (teller, text) ->
            new UpdateInterest(person, teller, interest, asked.type(), asked.about(), text));
  }

  @POST
  @Path("{person}/{interest}/end")
  public Uni<Response> end(UUID person, UUID interest, @Valid Ended asked) {
    return tell(
        person,
        at(person, interest),
        List.of(),
        null,
        (teller, text) -> new EndInterest(person, teller, interest, asked.lastDay()));
  }

  /** All interests of the person were gone through, or there are none. */
  @POST
  @Path("{person}/review")
  public Uni<Response> review(UUID person) {
    return tell(
        person, at(person), List.of(), null, (teller, text) -> new ReviewInterests(person, teller));
  }

  /** Says which types the published extract shows; none before this was said. */
  @POST
  @Path("publication")
  @RolesAllowed("secretary")
  public Uni<Response> publish(@Valid Published asked) {
    var stream = INTERESTS.stream(Interests.PUBLISHED);
    return door.handle(
        List.of(stream),
        loaded ->
            Plan.of(
                    InterestDecider.decide(
                        new RulePublication(asked.types()), loaded.state(stream)),
                    stream)
                .created(PATH + "/extract"));
  }

  private static String at(UUID person) {
    return PATH + "/" + person;
  }

  private static String at(UUID person, UUID interest) {
    return at(person) + "/" + interest;
  }

  private interface Telling {
    InterestCommand as(Teller teller, @Nullable SealedValue text);
  }

  private Uni<Response> tell(
      UUID person, String location, List<UUID> competing, @Nullable String text, Telling telling) {
    var stream = INTERESTS.stream(person);
    List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(stream));
    competing.stream().distinct().forEach(body -> reads.add(BODIES.stream(body)));
    UUID entry = door.newId();
    boolean keeper = door.hasRole("secretary");
    var request = door.request();
    var today = request.today();
    return door.handle(
        reads,
        () -> UniHelper.toFuture(writers.of(request.convener(), request.actor(), person, today)),
        (loaded, writer) -> {
          var teller =
              new Teller(keeper, writer.behind(), writer.known(), bodies(loaded, competing), today);
          var sealed = writer.sealed(entry, text);
          var decision = InterestDecider.decide(telling.as(teller, sealed), loaded.state(stream));
          Plan plan = writer.plan(decision, stream, entry);
          return plan.refuses() ? plan : plan.created(location);
        });
  }

  private static Set<UUID> bodies(Loaded loaded, List<UUID> named) {
    return named.stream()
        .filter(body -> loaded.state(BODIES.stream(body)) instanceof Standing)
        .collect(Collectors.toSet());
  }
}
