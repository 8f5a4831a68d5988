package quorate.governance.requests;

import static quorate.governance.body.Body.BODIES;
import static quorate.governance.request.Request.REQUESTS;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Answers.Made;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.bodies.StreamLog;
import quorate.governance.body.Body;
import quorate.governance.person.Writer;
import quorate.governance.person.Writers;
import quorate.governance.position.Position;
import quorate.governance.register.RegisterEntry;
import quorate.governance.request.Alike;
import quorate.governance.request.Answers;
import quorate.governance.request.Request;
import quorate.governance.request.Request.Logged;
import quorate.governance.request.RequestCommand.LogRequest;
import quorate.governance.request.RequestCommand.Note;
import quorate.governance.request.RequestDecider;
import quorate.governance.requests.RequestRequests.NewRequest;

/** Logs a request, and shows at once what it may repeat. */
@Singleton
final class Logging {

  private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

  private final Door door;
  private final Writers writers;
  private final KnownRequests known;
  private final StreamLog log;

  Logging(Door door, Writers writers, KnownRequests known, StreamLog log) {
    this.door = door;
    this.writers = writers;
    this.known = known;
    this.log = log;
  }

  /** Where it is, and what it may repeat, as that was found when it was logged. */
  public record LoggedShown(String id, String location, String position, List<Alike> alike) {}

  private record With(Writer writer, List<Alike> alike) {}

  Uni<Response> log(NewRequest asked, LocalDate today) {
    var request = door.request();
    UUID id = door.newId();
    UUID entry = door.newId();
    boolean secretary = door.hasRole("secretary");
    UUID body = asked.body();
    var stream = REQUESTS.stream(id);
    List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(stream));
    if (body != null) {
      reads.add(BODIES.stream(body));
    }
    return door.handle(
            reads,
            () -> UniHelper.toFuture(with(request.convener(), request.actor(), asked, today)),
            (loaded, with) -> {
              var command = command(id, asked, note(asked, with, entry, secretary), with, today);
              var decision =
                  RequestDecider.decide(command, loaded.state(stream), body(loaded, body));
              Plan plan = with.writer().plan(decision, stream, entry);
              return plan.refuses() ? plan : plan.created(RequestResource.PATH + "/" + id);
            })
        .chain(answer -> shown(request.convener(), answer));
  }

  private Uni<With> with(String convener, String actor, NewRequest asked, LocalDate today) {
    return known
        .all(convener, ALWAYS)
        .map(all -> all.alike(asked.subject().subject(), asked.question()))
        .chain(
            alike ->
                writers
                    .of(convener, actor, asked.by(), today)
                    .map(writer -> new With(writer, alike)));
  }

  private static LogRequest command(
      UUID id, NewRequest asked, Note note, With with, LocalDate today) {
    return new LogRequest(
        id,
        asked.asker().party(),
        asked.subject().subject(),
        asked.question(),
        asked.received(),
        asked.body(),
        note,
        asked.shown(),
        with.alike(),
        today);
  }

  private static Note note(NewRequest asked, With with, UUID entry, boolean secretary) {
    UUID by = asked.by();
    String words = asked.note();
    boolean spokenFor = by == null || secretary || with.writer().behind().contains(by);
    return new Note(
        by, with.writer().known(), words != null, with.writer().sealed(entry, words), spokenFor);
  }

  private static Answers body(Loaded loaded, @Nullable UUID body) {
    return new Answers(
        body == null ? new Body.Unknown() : loaded.state(BODIES.stream(body)),
        new Position.Unknown(),
        new RegisterEntry.Blank(),
        new Request.Unknown());
  }

  // as it stands in the log, so that asking again under the same key is answered the same
  private Uni<Response> shown(String convener, Response answer) {
    if (!(answer.getEntity() instanceof Made made)) {
      return Uni.createFrom().item(answer);
    }
    return log.one(convener, REQUESTS.stream(made.id()), ALWAYS)
        .map(
            found ->
                found.isPresent() && found.get().state() instanceof Logged logged
                    ? logged.logged().alike()
                    : List.<Alike>of())
        .map(alike -> new LoggedShown(made.id(), made.location(), made.position(), alike))
        .map(shown -> Response.fromResponse(answer).entity(shown).build());
  }
}
