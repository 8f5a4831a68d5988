package quorate.ballots.casting;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.ballot.CastingRefusal;
import quorate.ballots.ballot.CastingStand;
import quorate.ballots.ballot.Chair;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.count.ClosedVotes;
import quorate.ballots.electorate.Persons;
import quorate.ballots.hands.Hands;
import quorate.ballots.vote.FrozenRoll;
import quorate.chassis.door.Door;
import quorate.chassis.door.Problems;
import quorate.chassis.shell.Request;

/** The chair's casting vote: whether one is awaited, and giving it. */
@Path("/ballots/api/v1/ballots/{ballot}/casting-vote")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "chair",
  "body-member",
  "executive",
  "representative",
  "returning-officer",
  "secretary",
  "scrutineer"
})
public class CastingVoteResource {

  private final Door door;
  private final ClosedVotes votes;
  private final FrozenRoll roll;
  private final Persons persons;

  CastingVoteResource(Door door, ClosedVotes votes, FrozenRoll roll, Persons persons) {
    this.door = door;
    this.votes = votes;
    this.roll = roll;
    this.persons = persons;
  }

  /** The vote; on a show of hands, with the number of the record that it is given on. */
  record Given(
      @NotNull CastingStand vote,
      @Nullable
          @Pattern(
              regexp = "[1-9][0-9]{0,5}",
              message = "Give the number of the record, in digits, as the show of hands tells it.")
          String record) {}

  @POST
  public Uni<Response> give(UUID ballot, @Valid @NotNull Given asked) {
    Request request = door.request();
    var officer = new Officer(login(request), door.hasRole("returning-officer"));
    var casting =
        new CastingVotes(
            ballot,
            asked.vote(),
            asked.record() == null ? 0 : Integer.parseInt(asked.record()),
            officer,
            request.at());
    return state(ballot)
        .chain(
            state ->
                door.handleAnew(
                    casting.reads(),
                    () -> UniHelper.toFuture(lookUp(request, ballot, state)),
                    casting::plan));
  }

  private Uni<CastingVotes.With> lookUp(Request request, UUID ballot, Ballot state) {
    String convener = request.convener();
    var counted =
        state instanceof Ballot.Counted
            ? votes.of(convener, ballot).map(Optional::of)
            : Uni.createFrom().item(Optional.<ClosedVotes.Found>empty());
    return Uni.combine()
        .all()
        .unis(counted, roll.of(convener, ballot), persons.of(convener, request.actor()))
        .with(CastingVotes.With::new);
  }

  private Uni<Ballot> state(UUID ballot) {
    var stream = Ballot.AGGREGATE.stream(ballot);
    return door.look(List.of(stream)).map(loaded -> loaded.state(stream));
  }

  @GET
  public Uni<CastingVoteShown> show(UUID ballot) {
    Request request = door.request();
    var stream = Ballot.AGGREGATE.stream(ballot);
    var hands = Hands.AGGREGATE.stream(ballot);
    return persons
        .of(request.convener(), request.actor())
        .map(known -> new Chair.By(login(request), known))
        .chain(
            by ->
                door.look(List.of(stream, hands))
                    .map(loaded -> shown(ballot, loaded.state(stream), loaded.state(hands), by)));
  }

  // that it is tied is the result before its declaration: told to who has to act on it
  private CastingVoteShown shown(UUID ballot, Ballot state, Hands hands, Chair.By by) {
    if (state instanceof Ballot.NotDrafted) {
      throw Problems.of(BallotRefusal.NO_SUCH_BALLOT);
    }
    if (!CastingVoteShown.isFor(state, by)
        && !door.hasRole("returning-officer")
        && !door.hasRole("secretary")
        && !door.hasRole("scrutineer")) {
      throw Problems.of(CastingRefusal.NOT_IN_THE_CHAIR);
    }
    return CastingVoteShown.of(ballot, state, hands);
  }

  private static String login(Request request) {
    return request.actor().substring(request.actor().indexOf(':') + 1);
  }
}
