package quorate.ballots.proxy;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.proxy.ProxyRequests.NewProxy;
import quorate.ballots.proxy.ProxyRequests.ProxyVote;
import quorate.ballots.proxy.ProxyRequests.Revocation;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Request;

/** Proxies over REST: appointed and revoked by a practice, voting for it. */
@Path("/ballots/api/v1/ballots/{ballot}/proxies")
@Produces(MediaType.APPLICATION_JSON)
public class ProxyResource {

  private final Door door;
  private final RegisterLookUps register;

  ProxyResource(Door door, RegisterLookUps register) {
    this.door = door;
    this.register = register;
  }

  static String at(UUID ballot, UUID appointment) {
    return "/ballots/api/v1/ballots/%s/proxies/%s".formatted(ballot, appointment);
  }

  @POST
  @RolesAllowed("representative")
  public Uni<Response> appoint(UUID ballot, @Valid NewProxy asked) {
    asked.understood();
    Request request = door.request();
    var appoint = new Appoint(ballot, door.newId(), asked, request.at());
    return seals(ballot, asked)
        .chain(
            seals ->
                door.handle(
                    appoint.reads(),
                    () -> UniHelper.toFuture(register.of(request, ballot, asked.holder(), seals)),
                    appoint::plan));
  }

  // A key is made for an instruction only where there is a ballot that it can belong to.
  private Uni<Boolean> seals(UUID ballot, NewProxy asked) {
    var stream = Ballot.AGGREGATE.stream(ballot);
    return asked.instruction() == null
        ? Uni.createFrom().item(false)
        : door.look(List.of(stream)).map(loaded -> Conducting.of(loaded.state(stream)).isPresent());
  }

  @POST
  @Path("{appointment}/revocation")
  @RolesAllowed("representative")
  public Uni<Response> revoke(UUID ballot, UUID appointment, @Valid Revocation asked) {
    Request request = door.request();
    var revoke = new Revoke(ballot, appointment, asked.practice(), request.at());
    return door.handle(
        revoke.reads(),
        () -> UniHelper.toFuture(register.of(request, ballot, null, false)),
        revoke::plan);
  }

  @POST
  @Path("{appointment}/vote")
  @RolesAllowed({
    "representative",
    "body-member",
    "chair",
    "executive",
    "secretary",
    "returning-officer",
    "scrutineer"
  })
  public Uni<Response> cast(UUID ballot, UUID appointment, @Valid ProxyVote asked) {
    asked.choice().paper();
    Request request = door.request();
    var cast =
        new CastForPractice(
            ballot, appointment, door.newId(), asked, door.hasRole("chair"), request.at());
    return door.handle(
        cast.reads(),
        () -> UniHelper.toFuture(register.of(request, ballot, null, false)),
        cast::plan);
  }
}
