package quorate.ballots.nomination;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import quorate.ballots.nomination.NominationCommand.DeclareUnopposed;
import quorate.ballots.nomination.NominationCommand.OpenNominations;
import quorate.ballots.nomination.NominationCommand.RuleNomination;
import quorate.ballots.nomination.NominationCommand.SettleSeat;
import quorate.ballots.nomination.NominationRequests.NewNominations;
import quorate.ballots.nomination.NominationRequests.Order;
import quorate.ballots.nomination.NominationRequests.Ruling;
import quorate.chassis.door.Door;

/** What the returning officer asks of nominations over REST. */
@Path(NominationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("returning-officer")
public class NominationResource {

  static final String PATH = "/ballots/api/v1/nominations";

  private final Door door;
  private final Desk desk;
  private final LotKeys lots;

  NominationResource(Door door, Desk desk, LotKeys lots) {
    this.door = door;
    this.desk = desk;
    this.lots = lots;
  }

  @POST
  @RolesAllowed({"secretary", "returning-officer"})
  public Uni<Response> open(@Valid NewNominations asked) {
    UUID nomination = door.newId();
    var request = door.request();
    var plan = new NominationPlan(nomination);
    return door.handle(
        plan.reads(),
        () -> UniHelper.toFuture(lots.seed(request.convener(), nomination)),
        (loaded, seed) ->
            plan.of(
                    new OpenNominations(
                        nomination, asked.call(), Lot.commitment(seed), request.at()),
                    loaded,
                    null)
                .created(Desk.place(nomination)));
  }

  @POST
  @Path("{nomination}/candidates/{candidate}/ruling")
  public Uni<Response> rule(UUID nomination, UUID candidate, @Valid Ruling asked) {
    return desk.byPerson(
        nomination,
        candidate,
        asked.note(),
        (request, with) ->
            new RuleNomination(
                nomination,
                candidate,
                with.found().persons(),
                asked.valid(),
                asked.ground(),
                with.sealed()));
  }

  @POST
  @Path("{nomination}/seats/{seat}/ballot")
  public Uni<Response> settle(UUID nomination, String seat, @Valid Order asked) {
    return desk.at(
        nomination, seen -> Set.of(seat), new SettleSeat(nomination, seat, asked.candidates()));
  }

  @POST
  @Path("{nomination}/declaration")
  public Uni<Response> declare(UUID nomination) {
    var recent = door.recentLogIn();
    return desk.at(
        nomination,
        seen -> Set.of(),
        new DeclareUnopposed(nomination, door.request().at()),
        recent);
  }
}
