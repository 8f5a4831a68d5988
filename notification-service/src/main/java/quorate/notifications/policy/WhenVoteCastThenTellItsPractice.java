package quorate.notifications.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import quorate.chassis.react.Policy;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;
import quorate.notifications.message.VoteTold;
import quorate.notifications.vote.VoteCast;

/**
 * Tells a practice's other people that it has voted, and by whom: once for each vote and each
 * change, by e-mail only, and nobody outside the practice.
 */
@Singleton
public final class WhenVoteCastThenTellItsPractice implements Policy {

  // A practice's part in a ballot begins with its line of the roll; its first vote comes next.
  private static final int FIRST_VOTE = 2;

  private final Telling telling;

  WhenVoteCastThenTellItsPractice(Telling telling) {
    this.telling = telling;
  }

  @Override
  public String name() {
    return "when-vote-cast-then-tell-its-practice";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(VoteCast.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    if (!(entry.event() instanceof VoteCast cast) || !News.isIn(entry, request)) {
      return Uni.createFrom().voidItem();
    }
    boolean changed = entry.version() > FIRST_VOTE;
    var vote = VoteTold.of(cast.person(), entry.recorded(), changed);
    return telling.tellColleagues(entry, request, cast, vote);
  }
}
