package quorate.ballots.declaration;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.BallotCommand.DeclareResult;
import quorate.ballots.ballot.BallotDecider;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.challenge.Challenges;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;

/** The declaration: by whoever conducts the ballot, having proved anew who they are. */
@Path("/ballots/api/v1/ballots/{ballot}/declaration")
@Produces(MediaType.APPLICATION_JSON)
public class DeclarationResource {

  private final Door door;

  DeclarationResource(Door door) {
    this.door = door;
  }

  @POST
  @RolesAllowed({"returning-officer", "secretary"})
  public Uni<Response> declare(UUID ballot) {
    var recent = door.recentLogIn();
    Request request = door.request();
    String login = request.actor().substring(request.actor().indexOf(':') + 1);
    var officer = new Officer(login, door.hasRole("returning-officer"));
    var stream = Ballot.AGGREGATE.stream(ballot);
    var challenges = Challenges.AGGREGATE.stream(ballot);
    return door.handle(
        List.of(stream, challenges),
        loaded -> {
          if (!(loaded.state(stream) instanceof NotDrafted)) {
            recent.run();
          }
          int open = loaded.state(challenges).open();
          var declare = new DeclareResult(ballot, officer, open, request.at());
          return Plan.of(BallotDecider.decide(declare, loaded.state(stream)), stream)
              .created("/ballots/api/v1/ballots/%s/result".formatted(ballot));
        });
  }
}
