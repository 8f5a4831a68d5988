package quorate.governance.representation;

import static quorate.governance.body.Body.BODIES;
import static quorate.governance.position.Position.POSITIONS;
import static quorate.governance.representation.Representation.REPRESENTATIONS;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.governance.acting.ActingDoor;
import quorate.governance.acting.Asker;
import quorate.governance.body.Body;
import quorate.governance.body.Office;
import quorate.governance.person.Writer;
import quorate.governance.person.Writers;
import quorate.governance.position.Position;
import quorate.governance.representation.Representation.Open;
import quorate.governance.representation.RepresentationCommand.CarryPosition;
import quorate.governance.representation.RepresentationCommand.OpenRepresentation;

/** Decides and records what is asked of a representation, with what it rests on guarded. */
@Singleton
final class RepresentationDoor {

  static final String PATH = "/governance/api/v1/representations";

  private final Door door;
  private final Writers writers;
  private final ActingDoor acting;

  RepresentationDoor(Door door, Writers writers, ActingDoor acting) {
    this.door = door;
    this.writers = writers;
    this.acting = acting;
  }

  static String at(UUID representation) {
    return PATH + "/" + representation;
  }

  /** A command once it is known who is behind it and whom it names. */
  interface Asked {
    RepresentationCommand by(Writer writer, UUID entry, boolean secretary);
  }

  UUID newId() {
    return door.newId();
  }

  LocalDate today() {
    return door.today();
  }

  Uni<Response> open(OpenRepresentation command) {
    var bodies = new Bodies(command.body(), command.seats());
    var way = way(command.representation(), null, null, bodies);
    return handle(
        way, (w, e, s) -> command, at(command.representation()), RepresentationDoor::kept);
  }

  /** What is for the chair or secretary of the body that sends, or the convener's secretary. */
  Uni<Response> keep(UUID representation, @Nullable UUID person, String location, Asked asked) {
    return looked(representation)
        .chain(
            bodies ->
                handle(
                    way(representation, person, null, bodies),
                    asked,
                    location,
                    RepresentationDoor::kept));
  }

  /** The representation is looked at first, for the bodies that it is between. */
  Uni<Response> decide(
      UUID representation,
      @Nullable UUID person,
      @Nullable UUID position,
      String location,
      Asked asked) {
    return looked(representation)
        .chain(
            bodies ->
                handle(
                    way(representation, person, position, bodies),
                    asked,
                    location,
                    anybody -> Optional.empty()));
  }

  private Uni<Bodies> looked(UUID representation) {
    var stream = REPRESENTATIONS.stream(representation);
    return door.look(List.of(stream)).map(loaded -> Bodies.of(loaded.state(stream)));
  }

  private record Bodies(@Nullable UUID sends, @Nullable UUID outside) {
    static Bodies of(Representation representation) {
      return representation instanceof Open open
          ? new Bodies(open.opened().body(), open.opened().seats())
          : new Bodies(null, null);
    }
  }

  /** What is asked of one representation on its way through the shell. */
  private record Way(
      StreamRef<Representation, RepresentationEvent> stream,
      @Nullable UUID person,
      @Nullable UUID position,
      Bodies bodies,
      UUID entry,
      boolean secretary) {

    List<StreamRef<?, ?>> reads() {
      List<StreamRef<?, ?>> reads = new ArrayList<>();
      reads.add(stream);
      Stream.of(bodies.sends(), bodies.outside())
          .filter(each -> each != null)
          .distinct()
          .forEach(each -> reads.add(BODIES.stream(each)));
      if (position != null) {
        reads.add(POSITIONS.stream(position));
      }
      return reads;
    }

    Plan plan(Loaded loaded, Writer writer, Asked asked, String location) {
      var command = asked.by(writer, entry, secretary);
      var sent = sent(loaded, command, bodies);
      var decision = RepresentationDecider.decide(command, loaded.state(stream), sent);
      Plan plan = writer.plan(decision, stream, entry);
      return plan.refuses() ? plan : plan.created(location);
    }
  }

  private Way way(
      UUID representation, @Nullable UUID person, @Nullable UUID position, Bodies bodies) {
    return new Way(
        REPRESENTATIONS.stream(representation),
        person,
        position,
        bodies,
        door.newId(),
        door.hasRole("secretary"));
  }

  private static Optional<Decision<RepresentationEvent>> kept(Asker asker) {
    return asker.refused(Office.CHAIR, Office.SECRETARY);
  }

  private Uni<Response> handle(
      Way way,
      Asked asked,
      String location,
      Function<Asker, Optional<Decision<RepresentationEvent>>> barred) {
    UUID body = way.bodies().sends();
    return body == null
        ? door.handle(
            way.reads(), writer(way), (loaded, writer) -> way.plan(loaded, writer, asked, location))
        : acting.ownAnew(
            way.reads(),
            body,
            writer(way),
            (loaded, asker, writer) ->
                barred
                    .apply(asker)
                    .map(no -> Plan.of(no, way.stream()))
                    .orElseGet(() -> way.plan(loaded, writer, asked, location)));
  }

  private Supplier<Future<Writer>> writer(Way way) {
    Request request = door.request();
    LocalDate today = today();
    return () ->
        UniHelper.toFuture(writers.of(request.convener(), request.actor(), way.person(), today));
  }

  private static Sent sent(Loaded loaded, RepresentationCommand command, Bodies bodies) {
    Position position =
        command instanceof CarryPosition carry
            ? loaded.state(POSITIONS.stream(carry.position()))
            : new Position.Unknown();
    return new Sent(body(loaded, bodies.sends()), body(loaded, bodies.outside()), position);
  }

  private static Body body(Loaded loaded, @Nullable UUID body) {
    return body == null ? new Body.Unknown() : loaded.state(BODIES.stream(body));
  }
}
