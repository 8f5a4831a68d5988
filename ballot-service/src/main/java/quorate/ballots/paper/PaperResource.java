package quorate.ballots.paper;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.paper.PaperRequests.PaperAsked;
import quorate.ballots.paper.PaperRequests.PaperWithdrawal;
import quorate.chassis.door.Door;
import quorate.chassis.door.Problems;
import quorate.chassis.shell.Request;

/** Papers over REST: entered by whoever conducts the ballot, confirmed by somebody else. */
@Path("/ballots/api/v1/ballots/{ballot}/papers")
@Produces(MediaType.APPLICATION_JSON)
public class PaperResource {

  private final Door door;
  private final LookUps lookUps;

  PaperResource(Door door, LookUps lookUps) {
    this.door = door;
    this.lookUps = lookUps;
  }

  static String at(UUID ballot, UUID paper) {
    return "/ballots/api/v1/ballots/%s/papers/%s".formatted(ballot, paper);
  }

  @POST
  @RolesAllowed({"returning-officer", "secretary"})
  public Uni<Response> enter(UUID ballot, @Valid PaperAsked asked) {
    return handle(ballot, door.newId(), Optional.empty(), asked);
  }

  // That it is no vote is recorded, and answered as the refusal that it is, each time it is asked.
  @POST
  @Path("{paper}/confirmation")
  @RolesAllowed({"returning-officer", "secretary", "scrutineer"})
  public Uni<Response> confirm(UUID ballot, UUID paper, @Valid PaperAsked asked) {
    return handle(ballot, paper, Optional.of(door.newId()), asked)
        .call(
            answer ->
                answer.getStatus() == Response.Status.OK.getStatusCode()
                    ? noVote(ballot, paper)
                    : Uni.createFrom().voidItem());
  }

  @POST
  @Path("{paper}/withdrawal")
  @RolesAllowed({"returning-officer", "secretary"})
  public Uni<Response> withdraw(UUID ballot, UUID paper, @Valid PaperWithdrawal asked) {
    Request request = door.request();
    String login = request.actor().substring(request.actor().indexOf(':') + 1);
    var officer = new Officer(login, door.hasRole("returning-officer"));
    var back = new TakingBack(ballot, paper, asked.reason(), officer, request.at());
    return door.handle(back.reads(), back::plan);
  }

  private Uni<Void> noVote(UUID ballot, UUID paper) {
    var papers = Papers.AGGREGATE.stream(ballot);
    return door.look(List.of(papers))
        .map(loaded -> loaded.state(papers).find(paper).flatMap(Papers.One::noVote).orElseThrow())
        .chain(why -> Uni.createFrom().failure(Problems.of(why)));
  }

  private Uni<Response> handle(UUID ballot, UUID paper, Optional<UUID> vote, PaperAsked asked) {
    asked.choice().paper();
    Request request = door.request();
    String login = request.actor().substring(request.actor().indexOf(':') + 1);
    var officer = new Officer(login, door.hasRole("returning-officer"));
    var typing = new Typing(ballot, paper, vote, asked, officer, request.at());
    return door.handleAnew(
        typing.reads(),
        () -> lookUps.future(request, ballot, asked.practice(), asked.person()),
        typing::plan);
  }
}
