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
import java.util.UUID;
import quorate.ballots.electorate.Hands;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Request;

/** Votes over REST. In a rush, the requests of a moment share each of two round trips. */
@Path("/ballots/api/v1/ballots/{ballot}/votes")
@Produces(MediaType.APPLICATION_JSON)
public class VoteResource {

  private final Door door;
  private final Hands hands;
  private final ChoiceKeys keys;
  private final NoteKeys notes;

  VoteResource(Door door, Hands hands, ChoiceKeys keys, NoteKeys notes) {
    this.door = door;
    this.hands = hands;
    this.keys = keys;
    this.notes = notes;
  }

  @POST
  @RolesAllowed({"representative", "body-member", "chair", "executive"})
  public Uni<Response> cast(UUID ballot, @Valid NewVote asked) {
    Request request = door.request();
    var casting = new Casting(ballot, asked, door.newId(), request.at());
    return door.handle(casting.reads(), () -> lookUp(request, casting), casting::plan);
  }

  private Future<Casting.With> lookUp(Request request, Casting casting) {
    return hands
        .of(request.convener(), request.actor())
        .compose(
            held ->
                UniHelper.toFuture(keys.find(request.convener(), casting.ballot()))
                    .compose(
                        key ->
                            notes
                                .of(request.convener(), casting, held)
                                .map(people -> new Casting.With(held, key, people))));
  }
}
