package quorate.ballots.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import quorate.ballots.challenge.ChallengeEvent;
import quorate.ballots.challenge.ChallengeEvent.ChallengeDismissed;
import quorate.ballots.challenge.ChallengeEvent.ChallengeUpheld;
import quorate.ballots.challenge.ChallengeKeys;
import quorate.ballots.challenge.LodgedBy;
import quorate.ballots.person.PersonKeys;
import quorate.chassis.react.Policy;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;

/** Makes a challenge unreadable whose lodger was erased while it was waiting for its judgement. */
@Singleton
public final class WhenChallengeJudgedThenForget implements Policy {

  private final LodgedBy lodged;
  private final PersonKeys people;
  private final ChallengeKeys keys;

  WhenChallengeJudgedThenForget(LodgedBy lodged, PersonKeys people, ChallengeKeys keys) {
    this.lodged = lodged;
    this.people = people;
    this.keys = keys;
  }

  @Override
  public String name() {
    return "when-challenge-judged-then-forget";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(ChallengeUpheld.class, ChallengeDismissed.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    return entry.event() instanceof ChallengeEvent judged
        ? lodged
            .person(entry.convener(), judged.ballot(), judged.challenge())
            .chain(person -> forget(entry.convener(), judged.challenge(), person))
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> forget(String convener, UUID challenge, Optional<UUID> person) {
    return person
        .map(
            who ->
                people
                    .isForgotten(convener, who)
                    .chain(
                        gone ->
                            gone ? keys.forget(convener, challenge) : Uni.createFrom().voidItem()))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }
}
