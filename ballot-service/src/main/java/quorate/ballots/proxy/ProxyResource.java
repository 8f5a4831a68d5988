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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Attending;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.Ballot.Rolled;
import quorate.ballots.ballot.CastingTerms;
import quorate.ballots.ballot.Chair;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.proxy.ProxyRequests.NewProxy;
import quorate.ballots.proxy.ProxyRequests.ProxyVote;
import quorate.ballots.proxy.ProxyRequests.Revocation;
import quorate.ballots.proxy.RegisterLookUps.Appointee;
import quorate.ballots.vote.FrozenRoll;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Request;

/** Proxies over REST: appointed and revoked by a practice, voting for it. */
@Path("/ballots/api/v1/ballots/{ballot}/proxies")
@Produces(MediaType.APPLICATION_JSON)
public class ProxyResource {

  private static final Uni<Optional<Set<String>>> NO_ROLL = Uni.createFrom().item(Optional.empty());

  private final Door door;
  private final RegisterLookUps register;
  private final FrozenRoll frozen;

  ProxyResource(Door door, RegisterLookUps register, FrozenRoll frozen) {
    this.door = door;
    this.register = register;
    this.frozen = frozen;
  }

  static String at(UUID ballot, UUID appointment) {
    return "/ballots/api/v1/ballots/%s/proxies/%s".formatted(ballot, appointment);
  }

  @POST
  @RolesAllowed("representative")
  public Uni<Response> appoint(UUID ballot, @Valid NewProxy asked) {
    asked.understood();
    Request request = door.request();
    UUID id = door.newId();
    return before(request, ballot, asked)
        .chain(
            before -> {
              var appoint = new Appoint(ballot, id, asked, before.roll(), request.at());
              return door.handle(
                  appoint.reads(),
                  () ->
                      UniHelper.toFuture(
                          register.of(
                              request,
                              ballot,
                              new Appointee(asked.holder(), before.chair()),
                              before.seals())),
                  appoint::plan);
            });
  }

  private record Before(boolean seals, Optional<Set<String>> roll, @Nullable Chair chair) {}

  // A key is made for an instruction only where there is a ballot that it can belong to.
  private Uni<Before> before(Request request, UUID ballot, NewProxy asked) {
    var stream = Ballot.AGGREGATE.stream(ballot);
    return door.look(List.of(stream))
        .chain(
            loaded -> {
              Ballot state = loaded.state(stream);
              var conducting = Conducting.of(state);
              boolean seals = asked.instruction() != null && conducting.isPresent();
              boolean limited =
                  (state instanceof Rolled || state instanceof Open)
                      && conducting.filter(ProxyResource::isLimited).isPresent();
              return (limited ? roll(request, ballot) : NO_ROLL)
                  .map(
                      roll ->
                          new Before(
                              seals,
                              roll,
                              conducting
                                  .flatMap(known -> new CastingTerms(known.notice()).chair())
                                  .orElse(null)));
            });
  }

  private static boolean isLimited(Conducting conducting) {
    return Attending.of(conducting.notice()).proxies().most() != null;
  }

  private Uni<Optional<Set<String>>> roll(Request request, UUID ballot) {
    return frozen
        .of(request.convener(), ballot)
        .map(
            lines ->
                Optional.of(
                    lines.stream().map(ElectorEnrolled::practice).collect(Collectors.toSet())));
  }

  @POST
  @Path("{appointment}/revocation")
  @RolesAllowed("representative")
  public Uni<Response> revoke(UUID ballot, UUID appointment, @Valid Revocation asked) {
    Request request = door.request();
    var revoke = new Revoke(ballot, appointment, asked.practice(), request.at());
    return door.handle(
        revoke.reads(),
        () -> UniHelper.toFuture(register.of(request, ballot, Appointee.NOBODY, false)),
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
    String login = request.actor().substring(request.actor().indexOf(':') + 1);
    var caster = new CastForPractice.Caster(login, door.hasRole("chair"));
    var cast = new CastForPractice(ballot, appointment, door.newId(), asked, caster, request.at());
    return door.handle(
        cast.reads(),
        () -> UniHelper.toFuture(register.of(request, ballot, Appointee.NOBODY, false)),
        cast::plan);
  }
}
