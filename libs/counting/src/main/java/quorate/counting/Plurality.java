package quorate.counting;

import java.util.List;
import quorate.counting.profile.Profile;
import quorate.counting.tie.TieBreak.Purpose;
import quorate.counting.tie.Ties;

/** Plurality: the option with the most votes wins (first past the post, single winner). */
final class Plurality {

  private final Poll poll;
  private final Clause most;

  private Plurality(Profile profile, Clause most) {
    this.poll = Poll.of(profile.candidates(), profile);
    this.most = most;
  }

  static Result count(Profile profile, Ties ties) {
    return new Plurality(profile, Clause.PLURALITY_MOST).result(profile, ties);
  }

  /** Yes and no; a tie always stands, since level is an answer. */
  static Result yesOrNo(Profile profile) {
    return new Plurality(profile, Clause.YES_OR_NO).result(profile, Ties.stand());
  }

  private Result result(Profile profile, Ties ties) {
    var top = Poll.options(poll.top());
    if (poll.total().isZero()) {
      var clause = Clause.NOTHING_TO_COUNT.rule();
      var stage = poll.stage(1, List.of(), List.of(), List.of(), List.of(), clause);
      return Result.of(List.of(stage), new Outcome.Nothing());
    }
    return top.size() == 1 ? won(top) : level(top, profile, ties);
  }

  private Result won(List<String> top) {
    var stage = poll.stage(1, top, List.of(), List.of(), List.of(), most.rule());
    return Result.of(List.of(stage), new Outcome.Won(top.getFirst()));
  }

  private Result level(List<String> top, Profile profile, Ties ties) {
    var indices = top.stream().map(profile.candidates()::indexOf).toList();
    var choice = ties.choose(indices, Purpose.ELECTION, List.of(), profile.candidates(), 0);
    if (choice.isEmpty()) {
      var clause = most == Clause.YES_OR_NO ? most : Clause.PLURALITY_LEVEL;
      var stage = poll.stage(1, List.of(), List.of(), List.of(), top, clause.rule());
      return Result.of(List.of(stage), new Outcome.LevelAtTheTop(top));
    }
    var chosen = choice.get().chosen();
    var clause = Clause.PLURALITY_LEVEL_BROKEN.rule();
    var broken = List.of(choice.get());
    var stage = poll.stage(1, List.of(chosen), List.of(), broken, List.of(), clause);
    return Result.of(List.of(stage), new Outcome.Won(chosen));
  }
}
