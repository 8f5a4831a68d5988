package quorate.ballots.vote;

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
import java.util.UUID;
import quorate.ballots.electorate.Hands;
import quorate.ballots.vote.NewVotes.ChoiceIn;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Request;

/** A practice's votes in ballots that are held together, over REST. */
@Path("/ballots/api/v1/combined-ballots/{combined}/votes/{practice}")
@Produces(MediaType.APPLICATION_JSON)
public class CombinedVoteResource {

  private final Door door;
  private final Hands hands;
  private final ChoiceKeys keys;
  private final NoteKeys notes;

  CombinedVoteResource(Door door, Hands hands, ChoiceKeys keys, NoteKeys notes) {
    this.door = door;
    this.hands = hands;
    this.keys = keys;
    this.notes = notes;
  }

  @POST
  @RolesAllowed({"representative", "body-member", "chair", "executive"})
  public Uni<Response> cast(UUID combined, String practice, @Valid NewVotes asked) {
    Request request = door.request();
    var votes =
        asked.choices().stream()
            .map(
                choice ->
                    new Casting(
                        choice.ballot(),
                        choice.of(practice, asked.note()),
                        door.newId(),
                        request.at()))
            .toList();
    var ballots = asked.choices().stream().map(ChoiceIn::ballot).toList();
    var casting = new CombinedCasting(combined, practice, votes);
    return door.handle(
        casting.reads(), () -> lookUp(request, ballots, votes.getFirst()), casting::plan);
  }

  private Future<CombinedCasting.With> lookUp(Request request, List<UUID> ballots, Casting any) {
    return hands
        .of(request.convener(), request.actor())
        .compose(
            held ->
                UniHelper.toFuture(keys.find(request.convener(), ballots))
                    .compose(
                        found ->
                            notes
                                .of(request.convener(), any, held)
                                .map(people -> new CombinedCasting.With(held, found, people))));
  }
}
