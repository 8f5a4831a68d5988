package quorate.ballots.ballot;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import quorate.ballots.ballot.BallotCommand.ExtendBallot;
import quorate.ballots.ballot.BallotCommand.WithdrawBallot;
import quorate.ballots.ballot.BallotCommand.WithdrawOption;
import quorate.ballots.ballot.BallotRequests.Extension;
import quorate.ballots.ballot.BallotRequests.NewBallot;
import quorate.ballots.ballot.BallotRequests.Notice;
import quorate.ballots.ballot.BallotRequests.OptionWithdrawal;
import quorate.ballots.ballot.BallotRequests.Withdrawal;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.chassis.door.Door;

/** What can be asked of ballots over REST. */
@Path(BallotResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "returning-officer"})
public class BallotResource {

  static final String PATH = "/ballots/api/v1/ballots";

  private final Door door;
  private final RegisterLacks register;

  BallotResource(Door door, RegisterLacks register) {
    this.door = door;
    this.register = register;
  }

  @POST
  public Uni<Response> draft(@Valid NewBallot asked) {
    UUID ballot = door.newId();
    return decide(asked.command(ballot), at(ballot));
  }

  @POST
  @Path("{ballot}/notice")
  public Uni<Response> giveNotice(UUID ballot, @Valid Notice asked) {
    var request = door.request();
    return door.handle(
        new BallotPlan(asked.command(ballot, request.at(), Lacking.NOTHING)).reads(),
        () ->
            UniHelper.toFuture(
                register.of(request.convener(), ballot, asked.recordDate(), asked.concerned())),
        (loaded, lacking) ->
            new BallotPlan(asked.command(ballot, request.at(), lacking))
                .of(loaded)
                .created(at(ballot)));
  }

  @POST
  @Path("{ballot}/withdrawal")
  public Uni<Response> withdraw(UUID ballot, @Valid Withdrawal asked) {
    return decide(new WithdrawBallot(ballot, asked.reason()), at(ballot));
  }

  @POST
  @Path("{ballot}/extension")
  public Uni<Response> extend(UUID ballot, @Valid Extension asked) {
    var request = door.request();
    String login = request.actor().substring(request.actor().indexOf(':') + 1);
    var officer = new Officer(login, door.hasRole("returning-officer"));
    var closes = asked.closes();
    return decide(
        new ExtendBallot(ballot, officer, closes, asked.reason(), request.at()), at(ballot));
  }

  @POST
  @Path("{ballot}/withdrawn-options")
  public Uni<Response> withdrawOption(UUID ballot, @Valid OptionWithdrawal asked) {
    var request = door.request();
    String login = request.actor().substring(request.actor().indexOf(':') + 1);
    var officer = new Officer(login, door.hasRole("returning-officer"));
    var withdraw =
        new WithdrawOption(ballot, asked.option(), asked.reason(), officer, request.at());
    var plan = new BallotPlan(withdraw);
    return door.handle(
        plan.reads(), loaded -> plan.inTime(loaded, plan.of(loaded)).created(at(ballot)));
  }

  private Uni<Response> decide(BallotCommand command, String location) {
    var plan = new BallotPlan(command);
    return door.handle(plan.reads(), loaded -> plan.of(loaded).created(location));
  }

  private static String at(UUID ballot) {
    return PATH + "/" + ballot;
  }
}
