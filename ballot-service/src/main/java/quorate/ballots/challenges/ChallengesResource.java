package quorate.ballots.challenges;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.NoticeGiven;
import quorate.ballots.ballots.BallotView;
import quorate.ballots.challenge.ChallengeKeys;
import quorate.chassis.access.AccessLog;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.read.Reads;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.wire.WireJson;

/** The challenges to a ballot, to read: that there are, for all; what they say, for some. */
@Path("/ballots/api/v1/ballots/{ballot}/challenges")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "returning-officer",
  "scrutineer",
  "representative",
  "body-member",
  "chair",
  "executive",
  "auditor",
  "system"
})
public class ChallengesResource {

  private static final String OF_BALLOT = "ballot = ?1 order by position";

  private final Door door;
  private final Reads reads;
  private final ChallengeKeys keys;
  private final AccessLog access;

  ChallengesResource(Door door, Reads reads, ChallengeKeys keys, AccessLog access) {
    this.door = door;
    this.reads = reads;
    this.keys = keys;
    this.access = access;
  }

  /** All of a ballot. */
  public static Uni<List<ChallengeView>> of(Reads reads, UUID ballot) {
    return reads.in(() -> ChallengeView.<ChallengeView>list(OF_BALLOT, ballot));
  }

  @GET
  public Uni<Page<ChallengeShown>> list(UUID ballot) {
    return reads
        .<BallotView>one(() -> BallotView.findById(ballot))
        .chain(found -> of(reads, ballot))
        .map(
            all ->
                new Page<>(
                    all.stream().map(one -> ChallengeShown.of(one, Optional.empty())).toList(),
                    null));
  }

  @GET
  @Path("{challenge}")
  public Uni<ChallengeShown> one(UUID ballot, UUID challenge) {
    return reads
        .<BallotView>one(() -> BallotView.findById(ballot))
        .chain(
            held ->
                reads
                    .<ChallengeView>one(
                        () ->
                            ChallengeView.find("ballot = ?1 and challenge = ?2", ballot, challenge)
                                .firstResult())
                    .chain(found -> shown(found, held.notice)));
  }

  private Uni<ChallengeShown> shown(ChallengeView view, @Nullable String notice) {
    Uni<Optional<SealingKey>> key =
        concerns(view, notice)
            ? keys.find(view.convener, view.challenge)
            : Uni.createFrom().item(Optional.empty());
    return key.call(known -> known.isPresent() ? written(view) : Uni.createFrom().voidItem())
        .map(known -> ChallengeShown.of(view, known));
  }

  private Uni<Void> written(ChallengeView view) {
    UUID lodger = ChallengeShown.lodged(view).person();
    return lodger == null ? access.readOfStranger() : access.read(List.of(lodger));
  }

  private boolean concerns(ChallengeView view, @Nullable String notice) {
    String actor = door.actor();
    String login = actor.substring(actor.indexOf(':') + 1);
    return Stream.of("secretary", "returning-officer", "scrutineer", "auditor")
            .anyMatch(door::hasRole)
        || ChallengeShown.lodged(view).by().equals(login)
        || isNamed(login, notice);
  }

  private static boolean isNamed(String login, @Nullable String notice) {
    if (notice == null) {
      return false;
    }
    try {
      var conduct = WireJson.MAPPER.readValue(notice, NoticeGiven.class).conduct();
      return conduct != null && (conduct.names(login) || conduct.letsJudge(login));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was recorded is no notice", e);
    }
  }
}
