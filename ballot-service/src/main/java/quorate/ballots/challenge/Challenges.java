package quorate.ballots.challenge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.challenge.ChallengeEvent.ChallengeAnswered;
import quorate.ballots.challenge.ChallengeEvent.ChallengeDismissed;
import quorate.ballots.challenge.ChallengeEvent.ChallengeLodged;
import quorate.ballots.challenge.ChallengeEvent.ChallengeUpheld;
import quorate.chassis.log.Aggregate;

/** All challenges to one ballot, in one stream, so that a declaration knows which are open. */
public record Challenges(Map<UUID, One> lodged) {

  public static final Aggregate<Challenges, ChallengeEvent> AGGREGATE =
      new Aggregate<>(
          "challenges", ChallengeEvent.class, new Challenges(Map.of()), Challenges::evolve);

  /** Where one stands. */
  public record One(ChallengeLodged lodged, @Nullable ChallengeAnswered answer, boolean judged) {}

  public Challenges {
    lodged = Map.copyOf(lodged);
  }

  /** The one with this id. */
  public Optional<One> find(UUID challenge) {
    return Optional.ofNullable(lodged.get(challenge));
  }

  /** How many nobody has judged yet. */
  public int open() {
    return (int) lodged.values().stream().filter(one -> !one.judged()).count();
  }

  /** The state after one more event; an event that cannot follow is an error of the log. */
  static Challenges evolve(Challenges all, ChallengeEvent event) {
    var one = all.lodged().get(event.challenge());
    return switch (event) {
      case ChallengeLodged e when one == null -> all.with(new One(e, null, false));
      case ChallengeAnswered e when one != null && one.answer() == null && !one.judged() ->
          all.with(new One(one.lodged(), e, false));
      case ChallengeUpheld _ when one != null && !one.judged() ->
          all.with(new One(one.lodged(), one.answer(), true));
      case ChallengeDismissed _ when one != null && !one.judged() ->
          all.with(new One(one.lodged(), one.answer(), true));
      case ChallengeEvent e -> throw new IllegalStateException(e + " cannot follow " + one);
    };
  }

  private Challenges with(One one) {
    var more = new LinkedHashMap<>(lodged);
    more.put(one.lodged().challenge(), one);
    return new Challenges(more);
  }
}
