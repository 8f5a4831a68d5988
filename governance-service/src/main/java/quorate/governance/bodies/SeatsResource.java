package quorate.governance.bodies;

import static quorate.governance.interest.Interests.INTERESTS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
import quorate.governance.bodies.SeatShown.HolderShown;
import quorate.governance.bodies.StreamLog.Found;
import quorate.governance.body.Bar;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.Candidate;
import quorate.governance.body.Candidates;
import quorate.governance.body.Seat;
import quorate.governance.interest.Interests;
import quorate.governance.listing.Picked;
import quorate.governance.moment.Moment;

/** The seats of a body, to read. */
@Path("/governance/api/v1/bodies/{body}/seats")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "returning-officer",
  "scrutineer",
  "representative",
  "body-member",
  "chair",
  "executive",
  "auditor",
  "system"
})
public class SeatsResource {

  private final Door door;
  private final StreamLog log;
  private final KnownBodies known;
  private final Candidates candidates;

  SeatsResource(Door door, StreamLog log, KnownBodies known, Candidates candidates) {
    this.door = door;
    this.log = log;
    this.known = known;
    this.candidates = candidates;
  }

  /** In the order in which they were opened; by rule, holder, or state: held, vacant or closed. */
  @GET
  public Uni<Page<SeatShown>> list(
      UUID body,
      @BeanParam Paging asked,
      @BeanParam Moment moment,
      @QueryParam("rule") @Nullable String rule,
      @QueryParam("state") @Nullable String state,
      @QueryParam("person") @Nullable String person) {
    LocalDate day = moment.day(door.request().at());
    int most = asked.limit() + 1;
    int after = place(asked.after());
    return known
        .one(door.convener(), body, moment.known(door.request().at()))
        .map(
            found ->
                found.state().seats().stream()
                    .map(seat -> SeatShown.of(found.state(), seat, day, found.version()))
                    .filter(it -> rule == null || it.rule().equals(rule))
                    .filter(it -> state == null ? isThere(it) : it.state().equals(state))
                    .filter(it -> person == null || isHeldBy(it, person))
                    .toList())
        .map(all -> new Paged(all.stream().skip(after).limit(most).toList(), after))
        .map(
            page ->
                asked.page(
                    page.seats(),
                    last -> Integer.toString(page.after() + page.seats().indexOf(last) + 1)));
  }

  private record Paged(List<SeatShown> seats, int after) {}

  private static boolean isThere(SeatShown seat) {
    return !seat.state().equals("closed");
  }

  private static boolean isHeldBy(SeatShown seat, String person) {
    var holder = seat.holder();
    return holder != null && holder.person().toString().equals(person);
  }

  private static int place(String after) {
    if (after.isEmpty()) {
      return 0;
    }
    if (after.matches("[0-9]{1,6}")) {
      return Integer.parseInt(after);
    }
    throw Problems.of(DoorRefusal.BAD_CURSOR);
  }

  @GET
  @Path("{bodyseat}")
  public Uni<SeatShown> one(UUID body, @PathParam("bodyseat") UUID seat, @BeanParam Moment moment) {
    LocalDate day = moment.day(door.request().at());
    return known
        .one(door.convener(), body, moment.known(door.request().at()))
        .map(found -> SeatShown.of(found.state(), seat(found, seat), day, found.version()));
  }

  /** Who held it from a day on, or holds it. */
  @GET
  @Path("{bodyseat}/holders/{holding}")
  @APIResponseSchema(HolderShown.class)
  public Uni<Picked<HolderShown>> holder(
      UUID body, @PathParam("bodyseat") UUID seat, UUID holding, @BeanParam Moment moment) {
    return one(body, seat, moment)
        .map(
            it ->
                Picked.of(
                    it.holders().stream(), each -> each.holding().equals(holding), it.version()));
  }

  /** Whether somebody may hold the seat on a day, by what the register and they themselves say. */
  @GET
  @Path("{bodyseat}/eligibility/{person}")
  @RolesAllowed({"secretary", "chair", "system"})
  public Uni<EligibilityShown> eligible(
      UUID body, @PathParam("bodyseat") UUID seat, UUID person, @BeanParam Moment moment) {
    Instant now = door.request().at();
    LocalDate day = moment.day(now);
    Instant until = moment.known(now);
    String convener = door.convener();
    return known
        .one(convener, body, until)
        .chain(
            found -> {
              Seat one = seat(found, seat);
              return log.one(convener, INTERESTS.stream(person), until)
                  .chain(
                      interests ->
                          candidates
                              .of(convener, person, day)
                              .map(it -> it.candidate(interests(interests))))
                  .map(candidate -> eligible(found.state(), one, candidate, day));
            });
  }

  private static EligibilityShown eligible(
      Standing body, Seat seat, Candidate candidate, LocalDate day) {
    var rule = body.termsOn(day).rule(seat.opened().rule()).orElseThrow(Problems::notFound);
    var why =
        candidate.bars(body.established().body(), rule, day).stream().map(Bar::words).toList();
    var lacking =
        rule.training().stream()
            .filter(training -> !body.isTrained(candidate.person(), training, day))
            .toList();
    return new EligibilityShown(candidate.person(), day, why.isEmpty(), why, lacking);
  }

  /** {@code training} is what has to be on record before they sit. */
  public record EligibilityShown(
      UUID person, LocalDate on, boolean eligible, List<String> why, List<String> training) {}

  private static Interests interests(Optional<Found<Interests>> found) {
    return found.map(Found::state).orElseGet(INTERESTS::initial);
  }

  private static Seat seat(Found<Standing> found, UUID seat) {
    return found.state().seat(seat).orElseThrow(Problems::notFound);
  }
}
