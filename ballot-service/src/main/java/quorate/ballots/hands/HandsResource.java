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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.electorate.Persons;
import quorate.ballots.electorate.Signers;
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
  private final Signers signers;

  HandsResource(Door door, FrozenRoll roll, ChoiceKeys keys, Persons persons, Signers signers) {
    this.door = door;
    this.roll = roll;
    this.keys = keys;
    this.persons = persons;
    this.signers = signers;
  }

  @POST
  @RolesAllowed({"returning-officer", "secretary"})
  public Uni<Response> record(UUID ballot, @Valid NewHands asked) {
    var raised = asked.raised();
    Asker asker = asker();
    var others = asked.others();
    var there = asked.there();
    return handle(
        ballot,
        Set.copyOf(there.values()),
        facts -> new RecordHands(ballot, raised, others, there, facts, asker));
  }

  @POST
  @Path("poll-demand")
  @RolesAllowed({"returning-officer", "secretary", "chair"})
  public Uni<Response> demand(UUID ballot, @Valid Demand asked) {
    var members = asked.members();
    asked.paid();
    Asker asker = asker();
    return handle(
        ballot, Set.of(), facts -> new DemandPoll(ballot, members, asked.paid(), facts, asker));
  }

  private Asker asker() {
    Request request = door.request();
    String login = request.actor().substring(request.actor().indexOf(':') + 1);
    return new Asker(
        new Officer(login, door.hasRole("returning-officer")), door.hasRole("chair"), request.at());
  }

  private Uni<Response> handle(
      UUID ballot, Set<UUID> there, Function<Facts, HandsCommand> command) {
    String convener = door.convener();
    var showing = new Showing(ballot, door.hasRole("chair"), command);
    String actor = door.request().actor();
    return door.handleAnew(
        showing.reads(), () -> lookUp(convener, actor, ballot, there), showing::plan);
  }

  private Future<Showing.With> lookUp(String convener, String actor, UUID ballot, Set<UUID> there) {
    return UniHelper.toFuture(
        Uni.combine()
            .all()
            .unis(
                roll.of(convener, ballot),
                keys.find(convener, ballot),
                persons.of(convener, actor),
                mandates(convener, there))
            .with(Showing.With::new));
  }

  private Uni<List<MandateToVote>> mandates(String convener, Set<UUID> there) {
    return there.isEmpty() ? Uni.createFrom().item(List.of()) : signers.of(convener, there);
  }
}
