package quorate.counting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quorate.counting.Choice.Abstain;
import quorate.counting.Choice.Answer;
import quorate.counting.Choice.Choose;
import quorate.counting.Choice.Level;
import quorate.counting.Choice.Mark;
import quorate.counting.Choice.Rank;
import quorate.counting.Choice.Score;
import quorate.counting.Choice.Spoil;
import quorate.counting.scoring.Cumulative;

/** What a contest asks of a paper. */
record Validity(CountingRule rule, List<String> options) {

  Optional<Fault> fault(Choice choice) {
    return switch (choice) {
      case Abstain() -> Optional.empty();
      case Spoil() -> when(!rule.spoiling(), Fault.WRONG_KIND_OF_PAPER);
      case Choose(var option) when asks(Marking.CHOOSE) -> unknown(Set.of(option));
      case Answer _ when asks(Marking.ANSWER) -> Optional.empty();
      case Mark(var marked) when asks(Marking.MARK) -> ofMarks(marked);
      case Score(var scores) when asks(Marking.SCORE) ->
          unknown(scores.keySet()).or(() -> ofScores(List.copyOf(scores.values())));
      case Rank(var ranked) when rule.marking().ranks() -> ofRanks(ranked);
      case Level(var places) when rule.marking().ranks() -> ofPlaces(places);
      case Choose _, Answer _, Mark _, Score _, Rank _, Level _ ->
          Optional.of(Fault.WRONG_KIND_OF_PAPER);
    };
  }

  private boolean asks(Marking marking) {
    return rule.marking() == marking;
  }

  private Optional<Fault> ofRanks(List<String> ranked) {
    if (ranked.isEmpty()) {
      return Optional.of(Fault.NOTHING_RANKED);
    }
    var distinct = new HashSet<>(ranked);
    return distinct.size() < ranked.size()
        ? Optional.of(Fault.OPTION_RANKED_TWICE)
        : unknown(distinct);
  }

  private Optional<Fault> ofPlaces(List<List<String>> places) {
    var all = new ArrayList<String>();
    places.forEach(all::addAll);
    boolean level = places.stream().anyMatch(place -> place.size() > 1);
    return ofRanks(all).or(() -> when(level && !asks(Marking.LEVEL), Fault.OPTIONS_LEVEL));
  }

  private Optional<Fault> ofMarks(List<String> marked) {
    var distinct = new HashSet<>(marked);
    int votes =
        rule.method() == Method.APPROVAL
            ? options.size()
            : Rules.choosing(rule.method(), rule.seats(), rule.settings()).votes();
    return when(marked.isEmpty(), Fault.NOTHING_MARKED)
        .or(() -> when(distinct.size() < marked.size(), Fault.OPTION_MARKED_TWICE))
        .or(() -> unknown(distinct))
        .or(() -> when(marked.size() > votes, Fault.TOO_MANY_MARKED));
  }

  private Optional<Fault> ofScores(List<Integer> scores) {
    var method = Rules.scoring(rule.method(), rule.seats(), rule.settings());
    boolean within =
        scores.stream().allMatch(each -> each >= method.lowest() && each <= method.highest());
    long sum = scores.stream().mapToLong(Integer::intValue).sum();
    return when(scores.isEmpty(), Fault.NOTHING_MARKED)
        .or(() -> when(!within, Fault.SCORE_OUT_OF_RANGE))
        .or(
            () ->
                when(
                    method instanceof Cumulative(int points) && sum > points,
                    Fault.TOO_MANY_POINTS));
  }

  private Optional<Fault> unknown(Set<String> named) {
    return when(!options.containsAll(named), Fault.UNKNOWN_OPTION);
  }

  private static Optional<Fault> when(boolean so, Fault fault) {
    return so ? Optional.of(fault) : Optional.empty();
  }
}
