package quorate.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quorate.counting.profile.Profile;

/**
 * Instant-runoff voting for one winner, as Robert's Rules of Order (12th ed., 45:62-69) describes
 * preferential voting; options that are level at the bottom go together where that cannot change
 * the result (batch elimination, as in Maine's rule 29-250 ch. 535 §4), and otherwise end the
 * count.
 */
final class InstantRunoff {

  private final Profile profile;
  private final List<String> standing;
  private final List<Stage> stages = new ArrayList<>();

  private InstantRunoff(Profile profile) {
    this.profile = profile;
    this.standing = new ArrayList<>(profile.candidates());
  }

  static Result count(Profile profile) {
    var runoff = new InstantRunoff(profile);
    Optional<Outcome> outcome;
    do {
      outcome = runoff.next();
    } while (outcome.isEmpty());
    return new Result(runoff.stages, outcome.get());
  }

  /** One stage; empty when it eliminated somebody and the count goes on. */
  private Optional<Outcome> next() {
    var poll = Poll.of(standing, profile);
    if (poll.total().isZero()) {
      return end(poll, Clause.NOTHING_TO_COUNT, new Outcome.Nothing());
    }
    Votes top = poll.top().getFirst();
    if (top.votes().isMoreThanHalfOf(poll.total())) {
      return end(poll, Clause.RUNOFF_MAJORITY, new Outcome.Won(top.option()));
    }
    var bottom = Poll.options(poll.bottom());
    if (bottom.size() == standing.size()) {
      return end(poll, Clause.LEVEL_THROUGHOUT, new Outcome.LevelAtTheTop(bottom));
    }
    if (bottom.size() > 1 && !poll.bottomTogetherIsLast()) {
      var level = new Outcome.LevelAtTheBottom(bottom);
      return end(poll, Clause.RUNOFF_LEVEL_AT_THE_BOTTOM, level);
    }
    record(poll, bottom, bottom.size() > 1 ? Clause.RUNOFF_FEWEST_TOGETHER : Clause.RUNOFF_FEWEST);
    standing.removeAll(bottom);
    return Optional.empty();
  }

  private Optional<Outcome> end(Poll poll, Clause clause, Outcome outcome) {
    record(poll, List.of(), clause);
    return Optional.of(outcome);
  }

  private void record(Poll poll, List<String> eliminated, Clause clause) {
    stages.add(new Stage(stages.size() + 1, poll.votes(), poll.exhausted(), eliminated, clause));
  }
}
