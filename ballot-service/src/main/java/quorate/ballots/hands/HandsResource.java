package quorate.ballots.hands;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.electorate.Persons;
import quorate.ballots.hands.HandsCommand.Asker;
import quorate.ballots.hands.HandsCommand.DemandPoll;
import quorate.ballots.hands.HandsCommand.Facts;
import quorate.ballots.hands.HandsCommand.RecordHands;
import quorate.ballots.hands.HandsRequests.Demand;
import quorate.ballots.hands.HandsRequests.NewHands;
import quorate.ballots.vote.ChoiceKeys;
import quorate.ballots.vote.FrozenRoll;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Request;

/** A show of hands over REST: recorded, a poll demanded, or the result declared. */
@Path("/ballots/api/v1/ballots/{ballot}/hands")
@Produces(MediaType.APPLICATION_JSON)
public class HandsResource {

  private final Door door;
  private final FrozenRoll roll;
  private final ChoiceKeys keys;
  private final Persons persons;

  HandsResource(Door door, FrozenRoll roll, ChoiceKeys keys, Persons persons) {
    this.door = door;
    this.roll = roll;
    this.keys = keys;
    this.persons = persons;
  }

  @POST
  @RolesAllowed({"returning-officer", "secretary"})
  public Uni<Response> record(UUID ballot, @Valid NewHands asked) {
    var raised = asked.raised();
    Asker asker = asker();
    var others = asked.others();
    return handle(ballot, facts -> new RecordHands(ballot, raised, others, facts, asker));
  }

  @POST
  @Path("poll-demand")
  @RolesAllowed({"returning-officer", "secretary", "chair"})
  public Uni<Response> demand(UUID ballot, @Valid Demand asked) {
    var members = asked.members();
    asked.paid();
    Asker asker = asker();
    return handle(ballot, facts -> new DemandPoll(ballot, members, asked.paid(), facts, asker));
  }

  private Asker asker() {
    Request request = door.request();
    String login = request.actor().substring(request.actor().indexOf(':') + 1);
    return new Asker(
        new Officer(login, door.hasRole("returning-officer")), door.hasRole("chair"), request.at());
  }

  private Uni<Response> handle(UUID ballot, Function<Facts, HandsCommand> command) {
    String convener = door.convener();
    var showing = new Showing(ballot, door.hasRole("chair"), command);
    String actor = door.request().actor();
    return door.handleAnew(showing.reads(), () -> lookUp(convener, actor, ballot), showing::plan);
  }

  private Future<Showing.With> lookUp(String convener, String actor, UUID ballot) {
    return UniHelper.toFuture(
        Uni.combine()
            .all()
            .unis(
                roll.of(convener, ballot), keys.find(convener, ballot), persons.of(convener, actor))
            .with(Showing.With::new));
  }
}
