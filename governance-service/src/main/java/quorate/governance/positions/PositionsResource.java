package quorate.governance.positions;

import static quorate.governance.position.Position.POSITIONS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
import quorate.governance.acting.Reader;
import quorate.governance.acting.Readers;
import quorate.governance.bodies.StreamLog;
import quorate.governance.bodies.StreamLog.Found;
import quorate.governance.listing.Listing;
import quorate.governance.listing.Picked;
import quorate.governance.moment.Moment;
import quorate.governance.person.Unsealing;
import quorate.governance.position.Position;
import quorate.governance.position.Position.Consulted;
import quorate.governance.position.PositionEvent.PositionPublished;
import quorate.governance.positions.PositionShown.StatementShown;

/** Positions, to read. */
@Path("/governance/api/v1/positions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "representative",
  "body-member",
  "chair",
  "executive",
  "auditor",
  "system"
})
public class PositionsResource {

  private final Door door;
  private final StreamLog log;
  private final Unsealing unsealing;
  private final Readers readers;

  PositionsResource(Door door, StreamLog log, Unsealing unsealing, Readers readers) {
    this.door = door;
    this.log = log;
    this.unsealing = unsealing;
    this.readers = readers;
  }

  /** By subject, or one that it is part of; by party asked, body, state and words. */
  @GET
  public Uni<Page<PositionShown>> list(
      @BeanParam Paging asked, @BeanParam Moment moment, @BeanParam PositionsAsked about) {
    Instant now = door.request().at();
    var day = moment.day(now);
    return readers
        .reader()
        .chain(
            reader ->
                all(moment.known(now))
                    .map(
                        all ->
                            Listing.page(
                                asked,
                                all.filter(each -> isTheirs(reader, each))
                                    .filter(each -> about.isAskedFor(each, day))
                                    .map(each -> telling(reader, each, day).of(each)),
                                each -> each.position().toString())));
  }

  /** What the convener's rule has published, as it was published last. */
  @GET
  @Path("published")
  @RolesAllowed({
    "secretary",
    "representative",
    "body-member",
    "chair",
    "executive",
    "auditor",
    "dashboard",
    "system"
  })
  public Uni<Page<PositionPublished>> published(@BeanParam Paging asked) {
    return all(Instant.MAX)
        .map(
            all ->
                Listing.page(
                    asked,
                    all.filter(each -> !each.published().isEmpty())
                        .map(each -> each.published().getLast()),
                    each -> each.position().toString()));
  }

  @GET
  @Path("{position}")
  public Uni<PositionShown> one(UUID position, @BeanParam Moment moment) {
    var request = door.request();
    var day = moment.day(request.at());
    return readers
        .reader()
        .chain(
            reader ->
                log.one(request.convener(), POSITIONS.stream(position), moment.known(request.at()))
                    .map(found -> theirs(reader, found))
                    .chain(found -> told(found, telling(reader, found.state(), day))));
  }

  @GET
  @Path("{position}/statements/{statement}")
  @APIResponseSchema(StatementShown.class)
  public Uni<Picked<StatementShown>> statement(
      UUID position, UUID statement, @BeanParam Moment moment) {
    return one(position, moment)
        .map(
            it ->
                Picked.of(
                    it.statements().stream(),
                    each -> each.statement().equals(statement),
                    it.version()));
  }

  private static Found<Consulted> theirs(Reader reader, Optional<Found<Position>> found) {
    return found
        .filter(it -> it.state() instanceof Consulted c && isTheirs(reader, c))
        .map(it -> new Found<>((Consulted) it.state(), it.version(), it.entries()))
        .orElseThrow(Problems::notFound);
  }

  private Uni<PositionShown> told(Found<Consulted> found, Telling telling) {
    var writers = telling.writers(found.state());
    return unsealing
        .of(door.convener(), door.actor(), telling.keeper(), writers)
        .map(words -> telling.of(found, words));
  }

  // what is asked and agreed is for the body and those who are asked, until it is published
  private static boolean isTheirs(Reader reader, Consulted position) {
    return reader.isAsked(position.opened().body(), position.opened().asked());
  }

  private Uni<Stream<Consulted>> all(Instant known) {
    return log.all(door.convener(), POSITIONS, known).map(PositionsResource::consulted);
  }

  private static Stream<Consulted> consulted(Map<String, Position> all) {
    return List.copyOf(all.values()).stream()
        .flatMap(each -> each instanceof Consulted c ? Stream.of(c) : Stream.empty());
  }

  private Telling telling(Reader reader, Consulted position, LocalDate day) {
    boolean chairs = door.hasRole("chair") && reader.sees(position.opened().body());
    return new Telling(day, door.hasRole("secretary") || chairs);
  }
}
