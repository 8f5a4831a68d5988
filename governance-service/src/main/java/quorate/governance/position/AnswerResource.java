package quorate.governance.position;

import static quorate.governance.position.Position.POSITIONS;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Problems;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.governance.acting.Reader;
import quorate.governance.acting.Readers;
import quorate.governance.evidence.Evidence;
import quorate.governance.parties.KnownParties;
import quorate.governance.person.Writer;
import quorate.governance.person.Writers;
import quorate.governance.position.Position.Consulted;
import quorate.governance.position.PositionCommand.FindStatement;
import quorate.governance.position.PositionCommand.Finder;
import quorate.governance.position.PositionCommand.Words;
import quorate.governance.position.PositionRequests.NewAnswer;
import quorate.governance.position.PositionRequests.NewStatement;
import quorate.governance.practices.Practices;
import quorate.governance.practices.Practices.Held;

/** What people say in a consultation, and what they find of a statement, over REST. */
@Path(PositionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class AnswerResource {

  private final Door door;
  private final Practices practices;
  private final Writers writers;
  private final Readers readers;
  private final KnownParties parties;

  AnswerResource(
      Door door, Practices practices, Writers writers, Readers readers, KnownParties parties) {
    this.door = door;
    this.parties = parties;
    this.practices = practices;
    this.writers = writers;
    this.readers = readers;
  }

  private record With(Held held, @Nullable Evidence evidence, Writer writer) {}

  /** By the representative of a practice that was asked; of others the secretary records it. */
  @POST
  @Path("{position}/answers")
  @RolesAllowed({"secretary", "representative"})
  public Uni<Response> answer(UUID position, @Valid NewAnswer asked) {
    Request request = door.request();
    var saying = new Saying(position, asked, door.hasRole("secretary"), door.today(), door.newId());
    return door.handle(
        List.of(POSITIONS.stream(position)),
        () -> UniHelper.toFuture(with(request, saying)),
        (loaded, with) ->
            saying.plan(
                loaded.state(POSITIONS.stream(position)),
                with.held(),
                with.evidence(),
                with.writer()));
  }

  private Uni<With> with(Request request, Saying saying) {
    return practices
        .hands(request.convener(), request.actor())
        .chain(
            held -> {
              Evidence evidence = saying.evidence(held);
              return writers
                  .of(request.convener(), request.actor(), saying.writer(evidence), saying.today())
                  .map(writer -> new With(held, evidence, writer));
            });
  }

  /** Whether it agrees, differs, or was said on an authority of the speaker's own. */
  @POST
  @Path("{position}/statements")
  @RolesAllowed({"secretary", "chair", "executive", "body-member", "representative"})
  public Uni<Response> find(UUID position, @Valid NewStatement asked) {
    var stream = POSITIONS.stream(position);
    return readers
        .reader()
        .chain(
            reader ->
                door.look(List.of(stream))
                    .chain(
                        found ->
                            isTheirs(found.state(stream), reader)
                                ? parties.known(
                                    "speaker", asked.who(), () -> find(position, asked, reader))
                                : find(position, asked, reader)));
  }

  private static boolean isTheirs(Position position, Reader reader) {
    return position instanceof Consulted found
        && reader.isAsked(found.opened().body(), found.opened().asked());
  }

  private Uni<Response> find(UUID position, NewStatement asked, Reader reader) {
    Request request = door.request();
    var stream = POSITIONS.stream(position);
    UUID statement = door.newId();
    UUID entry = door.newId();
    boolean secretary = door.hasRole("secretary");
    LocalDate today = door.today();
    return door.handle(
        List.of(stream),
        () ->
            UniHelper.toFuture(writers.of(request.convener(), request.actor(), asked.by(), today)),
        (loaded, writer) -> {
          // nobody finds on what is not theirs to read
          if (loaded.state(stream) instanceof Consulted found
              && !reader.isAsked(found.opened().body(), found.opened().asked())) {
            throw Problems.notFound();
          }
          var command = finding(position, statement, asked, writer, secretary, entry, today);
          var decision = PositionDecider.decide(command, loaded.state(stream), Rests.ON_NOTHING);
          Plan plan = writer.plan(decision, stream, entry);
          return plan.refuses()
              ? plan
              : plan.created(PositionResource.at(position) + "/statements/" + statement);
        });
  }

  private static FindStatement finding(
      UUID position,
      UUID statement,
      NewStatement asked,
      Writer writer,
      boolean secretary,
      UUID entry,
      LocalDate today) {
    String text = asked.text();
    boolean spokenFor = secretary || writer.behind().contains(asked.by());
    return new FindStatement(
        position,
        statement,
        asked.who(),
        asked.place(),
        asked.said(),
        asked.finding(),
        asked.role(),
        new Finder(asked.by(), writer.known(), spokenFor),
        asked.evidence().document(),
        new Words(text != null, writer.sealed(entry, text)),
        today);
  }
}
