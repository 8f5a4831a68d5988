package quorate.ballots.policy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import quorate.ballots.challenge.ChallengeKeys;
import quorate.ballots.challenge.LodgedBy;
import quorate.ballots.electorate.MembershipHeard.PersonErased;
import quorate.ballots.nomination.Sealer;
import quorate.ballots.person.PersonKeys;
import quorate.chassis.react.Policy;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;

/**
 * Makes unreadable what was said of a candidate, or written by a person, whom membership erased:
 * enquiries, notes, and challenges. An open challenge is needed until it is judged (UK GDPR art
 * 17(3)(e)), and forgotten then.
 */
@Singleton
public final class WhenPersonErasedThenForget implements Policy {

  private final Sealer sealer;
  private final PersonKeys keys;
  private final LodgedBy lodged;
  private final ChallengeKeys challenges;

  WhenPersonErasedThenForget(
      Sealer sealer, PersonKeys keys, LodgedBy lodged, ChallengeKeys challenges) {
    this.sealer = sealer;
    this.keys = keys;
    this.lodged = lodged;
    this.challenges = challenges;
  }

  @Override
  public String name() {
    return "when-person-erased-then-forget";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(PersonErased.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    return entry.event() instanceof PersonErased erased
        ? sealer
            .forget(entry.convener(), erased.person())
            .chain(() -> keys.forget(entry.convener(), erased.person()))
            .chain(() -> challenges(entry.convener(), erased.person()))
        : Uni.createFrom().voidItem();
  }

  // Once the person is known to be forgotten: what is judged meanwhile is forgotten by its own.
  private Uni<Void> challenges(String convener, UUID person) {
    return lodged
        .judged(convener, person)
        .onItem()
        .transformToMulti(all -> Multi.createFrom().iterable(all))
        .onItem()
        .transformToUniAndConcatenate(each -> challenges.forget(convener, each))
        .onItem()
        .ignoreAsUni();
  }
}
