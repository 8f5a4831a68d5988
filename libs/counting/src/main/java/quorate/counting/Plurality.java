package quorate.counting;

import java.util.List;
import quorate.counting.profile.Profile;

/** Plurality: the option with the most votes wins (first past the post, single winner). */
final class Plurality {

  private Plurality() {}

  static Result count(Profile profile) {
    var poll = Poll.of(profile.candidates(), profile);
    var top = Poll.options(poll.top());
    if (poll.total().isZero()) {
      return result(poll, Clause.NOTHING_TO_COUNT, new Outcome.Nothing());
    }
    return top.size() > 1
        ? result(poll, Clause.PLURALITY_LEVEL, new Outcome.LevelAtTheTop(top))
        : result(poll, Clause.PLURALITY_MOST, new Outcome.Won(top.getFirst()));
  }

  private static Result result(Poll poll, Clause clause, Outcome outcome) {
    var stage = new Stage(1, poll.votes(), Weight.ZERO, List.of(), clause);
    return new Result(List.of(stage), outcome);
  }
}
