package quorate.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.tie.TieBreak;
import quorate.counting.tie.TieBreak.Purpose;
import quorate.counting.tie.Ties;

/**
 * Instant-runoff voting for one winner, as Robert's Rules of Order (12th ed., 45:62-69) describes
 * preferential voting; options that are level at the bottom go together where that cannot change
 * the result (batch elimination, as in Maine's rule 29-250 ch. 535 §4), and otherwise one goes by
 * the count's rule for ties, or the count ends.
 */
final class InstantRunoff {

  private final Profile profile;
  private final Ties ties;
  private final List<String> standing;
  private final List<Stage> stages = new ArrayList<>();
  private final List<List<Exact>> tallies = new ArrayList<>();
  private int draws;

  private InstantRunoff(Profile profile, Ties ties) {
    this.profile = profile;
    this.ties = ties;
    this.standing = new ArrayList<>(profile.candidates());
  }

  static Result count(Profile profile, Ties ties) {
    var runoff = new InstantRunoff(profile, ties);
    Optional<Outcome> outcome;
    do {
      outcome = runoff.next();
    } while (outcome.isEmpty());
    return Result.of(runoff.stages, outcome.get());
  }

  /** One stage; empty when it eliminated somebody and the count goes on. */
  private Optional<Outcome> next() {
    var poll = Poll.of(standing, profile);
    if (poll.total().isZero()) {
      add(poll, List.of(), List.of(), List.of(), List.of(), Clause.NOTHING_TO_COUNT);
      return Optional.of(new Outcome.Nothing());
    }
    Votes top = poll.top().getFirst();
    if (poll.isMoreThanHalf(top.votes())) {
      var won = List.of(top.option());
      add(poll, won, List.of(), List.of(), List.of(), Clause.RUNOFF_MAJORITY);
      return Optional.of(new Outcome.Won(top.option()));
    }
    var bottom = Poll.options(poll.bottom());
    if (bottom.size() == standing.size()) {
      return level(poll, bottom, Clause.LEVEL_THROUGHOUT, new Outcome.LevelAtTheTop(bottom));
    }
    if (bottom.size() > 1 && !poll.bottomTogetherIsLast()) {
      var tie = new Outcome.LevelAtTheBottom(bottom);
      return level(poll, bottom, Clause.RUNOFF_LEVEL_AT_THE_BOTTOM, tie);
    }
    return eliminate(
        poll,
        bottom,
        List.of(),
        bottom.size() > 1 ? Clause.RUNOFF_FEWEST_TOGETHER : Clause.RUNOFF_FEWEST);
  }

  private Optional<Outcome> level(Poll poll, List<String> level, Clause clause, Outcome tie) {
    var names = profile.candidates();
    var indices = level.stream().map(names::indexOf).toList();
    var choice = ties.choose(indices, Purpose.EXCLUSION, tallies, names, draws);
    if (choice.isEmpty()) {
      add(poll, List.of(), List.of(), List.of(), level, clause);
      return Optional.of(tie);
    }
    draws += choice.get().draw().isPresent() ? 1 : 0;
    var out = List.of(choice.get().chosen());
    return eliminate(poll, out, List.of(choice.get()), Clause.RUNOFF_LEVEL_BROKEN);
  }

  private Optional<Outcome> eliminate(
      Poll poll, List<String> out, List<TieBreak> broken, Clause clause) {
    add(poll, List.of(), out, broken, List.of(), clause);
    standing.removeAll(out);
    return Optional.empty();
  }

  private void add(
      Poll poll,
      List<String> elected,
      List<String> out,
      List<TieBreak> broken,
      List<String> tied,
      Clause clause) {
    var votes = new HashMap<String, Exact>();
    poll.votes().forEach(each -> votes.put(each.option(), each.votes()));
    tallies.add(
        profile.candidates().stream().map(each -> votes.getOrDefault(each, Exact.ZERO)).toList());
    stages.add(poll.stage(stages.size() + 1, elected, out, broken, tied, clause.rule()));
  }
}
