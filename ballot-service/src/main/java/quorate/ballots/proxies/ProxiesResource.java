package quorate.ballots.proxies;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import quorate.ballots.ballots.BallotView;
import quorate.ballots.proxies.Concerned.Caller;
import quorate.ballots.vote.ChoiceKeys;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Problems;
import quorate.chassis.read.Reads;
import quorate.chassis.seal.SealingKey;

/** Who votes for whom: all of it for those who conduct a ballot, its own for everybody else. */
@Path("/ballots/api/v1/ballots/{ballot}/proxies")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "returning-officer",
  "scrutineer",
  "auditor",
  "representative",
  "body-member",
  "chair",
  "executive"
})
public class ProxiesResource {

  private static final String OF_BALLOT = "ballot = ?1 order by position";

  private final Door door;
  private final Reads reads;
  private final Concerned concerned;
  private final ChoiceKeys keys;

  ProxiesResource(Door door, Reads reads, Concerned concerned, ChoiceKeys keys) {
    this.door = door;
    this.reads = reads;
    this.concerned = concerned;
    this.keys = keys;
  }

  @GET
  public Uni<Page<ProxyShown>> list(UUID ballot) {
    return list(ballot, (caller, view) -> caller.office() || caller.appointed(view));
  }

  @GET
  @Path("held")
  public Uni<Page<ProxyShown>> held(UUID ballot) {
    return list(ballot, Caller::holds);
  }

  @GET
  @Path("{appointment}")
  public Uni<ProxyShown> one(UUID ballot, UUID appointment) {
    return list(
            ballot, (caller, view) -> view.appointment.equals(appointment) && caller.mayRead(view))
        .map(Page::items)
        .map(found -> found.stream().findFirst().orElseThrow(Problems::notFound));
  }

  private Uni<Page<ProxyShown>> list(UUID ballot, BiPredicate<Caller, ProxyView> which) {
    return reads
        .<BallotView>one(() -> BallotView.findById(ballot))
        .chain(
            there ->
                concerned
                    .caller()
                    .chain(
                        caller ->
                            reads
                                .in(() -> ProxyView.<ProxyView>list(OF_BALLOT, ballot))
                                .map(
                                    all -> all.stream().filter(v -> which.test(caller, v)).toList())
                                .chain(some -> shown(there, some, caller))));
  }

  private Uni<Page<ProxyShown>> shown(BallotView ballot, List<ProxyView> some, Caller caller) {
    return keys.find(door.convener(), ballot.ballot)
        .map(key -> some.stream().map(view -> shown(ballot, view, caller, key)).toList())
        .map(items -> new Page<>(items, null));
  }

  private static ProxyShown shown(
      BallotView ballot, ProxyView view, Caller caller, Optional<SealingKey> key) {
    return ProxyShown.of(
        view, key(key, caller, view), caller.maySeeVote(view, ballot.showsTurnout()));
  }

  private static Optional<SealingKey> key(Optional<SealingKey> key, Caller caller, ProxyView view) {
    return key.filter(known -> caller.mayReadInstruction(view));
  }
}
