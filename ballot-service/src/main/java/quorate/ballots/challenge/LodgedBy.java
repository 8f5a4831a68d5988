package quorate.ballots.challenge;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quorate.ballots.challenge.ChallengeEvent.ChallengeDismissed;
import quorate.ballots.challenge.ChallengeEvent.ChallengeLodged;
import quorate.ballots.challenge.ChallengeEvent.ChallengeUpheld;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.StreamTail;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.Entry;

/** Who lodged which challenge, from the log itself, so that none is missed that was just lodged. */
@Singleton
public final class LodgedBy {

  private static final String ALL = "challenges/";

  private final EventLog log;
  private final Provider<ServiceDefinition> service;

  LodgedBy(EventLog log, Provider<ServiceDefinition> service) {
    this.log = log;
    this.service = service;
  }

  /** The challenges that a person lodged and that are judged. */
  public Uni<List<UUID>> judged(String convener, UUID person) {
    Map<UUID, Boolean> judged = new HashMap<>();
    return Uni.createFrom()
        .completionStage(
            () ->
                log.scan(convener, ALL, Long.MAX_VALUE, bytes -> take(bytes, person, judged))
                    .toCompletionStage())
        .map(
            done ->
                judged.entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .toList());
  }

  private void take(byte[] bytes, UUID person, Map<UUID, Boolean> judged) {
    var event = Entry.read(bytes, service.get().events()).event();
    if (event instanceof ChallengeLodged lodged && person.equals(lodged.person())) {
      judged.put(lodged.challenge(), false);
    } else if (event instanceof ChallengeUpheld || event instanceof ChallengeDismissed) {
      judged.computeIfPresent(((ChallengeEvent) event).challenge(), (challenge, open) -> true);
    }
  }

  /** Who lodged a challenge; nobody where no person of the register is known to have. */
  public Uni<Optional<UUID>> person(String convener, UUID ballot, UUID challenge) {
    var tail = new StreamTail(Challenges.AGGREGATE.stream(ballot).name(), 0);
    return Uni.createFrom()
        .completionStage(() -> log.read(convener, tail).toCompletionStage())
        .map(
            entries ->
                entries.stream()
                    .map(bytes -> Entry.read(bytes, service.get().events()).event())
                    .filter(ChallengeLodged.class::isInstance)
                    .map(ChallengeLodged.class::cast)
                    .filter(lodged -> lodged.challenge().equals(challenge))
                    .findFirst()
                    .flatMap(lodged -> Optional.ofNullable(lodged.person())));
  }
}
