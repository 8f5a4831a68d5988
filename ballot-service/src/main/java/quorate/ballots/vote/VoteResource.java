package quorate.ballots.vote;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.Hands;
import quorate.ballots.electorate.Hands.Held;
import quorate.ballots.vote.VoteCommand.CastVote;
import quorate.chassis.door.Door;
import quorate.chassis.seal.SealedChoice;
import quorate.chassis.shell.Request;

/** Votes over REST. In a rush, the requests of a moment share each of three round trips. */
@Path("/ballots/api/v1/ballots/{ballot}/votes")
@Produces(MediaType.APPLICATION_JSON)
public class VoteResource {

  private final Door door;
  private final Hands hands;
  private final ChoiceKeys keys;

  VoteResource(Door door, Hands hands, ChoiceKeys keys) {
    this.door = door;
    this.hands = hands;
    this.keys = keys;
  }

  @POST
  @RolesAllowed("representative")
  public Uni<Response> cast(UUID ballot, @Valid NewVote asked) {
    MarkedPaper paper = asked.paper();
    Request request = door.request();
    UUID entry = door.newId();
    return hands
        .of(request.convener(), request.actor())
        .chain(
            held ->
                keys.find(request.convener(), ballot)
                    .map(key -> key.map(known -> paper.seal(known, entry)).orElse(null))
                    .map(choice -> casting(ballot, asked, held, choice, request, entry)))
        .chain(casting -> record(casting, request));
  }

  private static Casting casting(
      UUID ballot,
      NewVote asked,
      Held held,
      @Nullable SealedChoice sealed,
      Request request,
      UUID entry) {
    var choice = asked.paper().choice();
    var command =
        new CastVote(ballot, asked.practice(), held.mandates(), choice, sealed, request.at());
    return new Casting(command, entry, held.register());
  }

  private Uni<Response> record(Casting casting, Request request) {
    Request authorised =
        casting
            .command()
            .mandate()
            .map(mandate -> request.under("mandate:" + mandate.mandate()))
            .orElse(request);
    return door.handle(authorised, casting.reads(), casting::plan);
  }
}
