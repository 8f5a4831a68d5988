package quorate.governance.body;

import static quorate.governance.body.Body.BODIES;
import static quorate.governance.interest.Interests.INTERESTS;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.ShellRefusal;
import quorate.governance.body.BodyCommand.CloseSeat;
import quorate.governance.body.BodyCommand.EndDeputy;
import quorate.governance.body.BodyCommand.EndOffice;
import quorate.governance.body.BodyCommand.GiveOffice;
import quorate.governance.body.BodyCommand.NameDeputy;
import quorate.governance.body.BodyCommand.NameElection;
import quorate.governance.body.BodyCommand.OpenSeat;
import quorate.governance.body.BodyCommand.RenewTerm;
import quorate.governance.body.BodyCommand.VacateSeat;
import quorate.governance.body.BodyRequests.DeputyGone;
import quorate.governance.body.BodyRequests.ElectionAsked;
import quorate.governance.body.BodyRequests.LastDay;
import quorate.governance.body.BodyRequests.NewDeputy;
import quorate.governance.body.BodyRequests.NewOffice;
import quorate.governance.body.BodyRequests.NewSeat;
import quorate.governance.body.BodyRequests.OfficeGone;
import quorate.governance.body.BodyRequests.Renewal;
import quorate.governance.body.BodyRequests.Vacation;

/** What can be asked of seats over REST. */
@Path("/governance/api/v1/bodies/{body}/seats")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class SeatResource {

  private final Door door;
  private final Candidates candidates;
  private final BodyDoor bodies;

  SeatResource(Door door, Candidates candidates, BodyDoor bodies) {
    this.bodies = bodies;
    this.door = door;
    this.candidates = candidates;
  }

  static String at(UUID body, UUID seat) {
    return BodyResource.at(body) + "/seats/" + seat;
  }

  @POST
  public Uni<Response> open(UUID body, @Valid NewSeat asked) {
    UUID seat = door.newId();
    var of = asked.of();
    var election = asked.election();
    var command =
        new OpenSeat(
            body,
            seat,
            asked.rule(),
            asked.title(),
            of == null ? null : of.party(),
            asked.from(),
            election == null ? null : election.election());
    return decide(command, seat);
  }

  @POST
  @Path("{bodyseat}/closure")
  public Uni<Response> close(UUID body, @PathParam("bodyseat") UUID seat, @Valid LastDay asked) {
    return decide(new CloseSeat(body, seat, asked.lastDay()), seat);
  }

  @POST
  @Path("{bodyseat}/election")
  public Uni<Response> elect(
      UUID body, @PathParam("bodyseat") UUID seat, @Valid ElectionAsked asked) {
    return decide(new NameElection(body, seat, asked.election(), door.today()), seat);
  }

  @POST
  @Path("{bodyseat}/renewal")
  public Uni<Response> renew(UUID body, @PathParam("bodyseat") UUID seat, @Valid Renewal asked) {
    var today = door.today();
    return decide(
        body,
        seat,
        asked.person(),
        today,
        (candidate, now) -> new RenewTerm(body, seat, candidate, today, asked.instrument()));
  }

  @POST
  @Path("{bodyseat}/vacation")
  public Uni<Response> vacate(UUID body, @PathParam("bodyseat") UUID seat, @Valid Vacation asked) {
    switch (asked.reason()) {
      case RESIGNED, REMOVED, LEFT_OFFICE -> {}
      case INTEREST, ROLE, RESULT_ANNULLED, ERASED, SEAT_CLOSED ->
          throw Problems.of(
              DoorRefusal.VALUES_NOT_ALLOWED,
              "reason",
              asked.reason().toString(),
              "Give resigned, removed or left-office; the others follow from what is recorded.");
    }
    return decide(new VacateSeat(body, seat, asked.lastDay(), asked.reason()), seat);
  }

  @POST
  @Path("{bodyseat}/deputies")
  public Uni<Response> deputise(
      UUID body, @PathParam("bodyseat") UUID seat, @Valid NewDeputy asked) {
    return decide(
        body,
        seat,
        asked.person(),
        asked.from(),
        (candidate, now) -> new NameDeputy(body, seat, candidate, asked.from(), asked.to(), now));
  }

  @POST
  @Path("{bodyseat}/deputies/end")
  public Uni<Response> undeputise(
      UUID body, @PathParam("bodyseat") UUID seat, @Valid DeputyGone asked) {
    return decide(new EndDeputy(body, seat, asked.person(), asked.lastDay()), seat);
  }

  @POST
  @Path("{bodyseat}/offices")
  public Uni<Response> give(UUID body, @PathParam("bodyseat") UUID seat, @Valid NewOffice asked) {
    return decide(
        new GiveOffice(body, seat, asked.office(), asked.from(), asked.to(), asked.how()), seat);
  }

  @POST
  @Path("{bodyseat}/offices/end")
  public Uni<Response> take(UUID body, @PathParam("bodyseat") UUID seat, @Valid OfficeGone asked) {
    return decide(new EndOffice(body, seat, asked.office(), asked.lastDay()), seat);
  }

  private Uni<Response> decide(BodyCommand command, UUID seat) {
    return bodies.decide(command, at(command.body(), seat));
  }

  // Where there is no such body or seat, it is not told whether the register can be relied on.
  private Uni<Response> decide(
      UUID body,
      UUID seat,
      UUID person,
      LocalDate day,
      BiFunction<Candidate, AsOf, BodyCommand> command) {
    var stream = BODIES.stream(body);
    var interests = INTERESTS.stream(person);
    String convener = door.convener();
    return door.handle(
        List.of(stream, interests),
        () -> UniHelper.toFuture(candidates.since(convener, person, day, door.today())),
        (loaded, found) -> {
          var told = loaded.state(interests);
          Decision<BodyEvent> decision =
              BodyDecider.decide(
                  command.apply(found.candidate(told), found.today(told)),
                  loaded.state(stream),
                  new Body.Unknown());
          return isAbout(decision) && found.register().stale()
              ? Plan.of(Decision.refuse(ShellRefusal.NEIGHBOUR_STALE), stream)
              : Plan.of(decision, stream)
                  .heard("membership", Math.max(0, found.register().position()))
                  .created(at(body, seat));
        });
  }

  private static boolean isAbout(Decision<BodyEvent> decision) {
    return !(decision instanceof Decision.Refused<BodyEvent>(var why, _, _)
        && (why == BodyRefusal.NO_SUCH_BODY || why == BodyRefusal.NO_SUCH_SEAT));
  }
}
