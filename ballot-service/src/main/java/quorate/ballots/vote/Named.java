package quorate.ballots.vote;

import static quorate.chassis.decide.Decision.refuse;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import quorate.chassis.decide.Decision;
import quorate.counting.Choice;
import quorate.counting.Choice.Abstain;
import quorate.counting.Choice.Answer;
import quorate.counting.Choice.Choose;
import quorate.counting.Choice.Level;
import quorate.counting.Choice.Mark;
import quorate.counting.Choice.Rank;
import quorate.counting.Choice.Score;
import quorate.counting.Choice.Spoil;

/** The options that a choice names, and the field in which it does. */
record Named(String field, Collection<String> options) {

  /** The refusal of a choice that names nothing but what was withdrawn; empty of any other. */
  static Optional<Decision<VoteEvent>> onlyGone(Choice choice, List<String> withdrawn) {
    return of(choice)
        .filter(named -> !named.options.isEmpty() && withdrawn.containsAll(named.options))
        .map(named -> refuse(VoteRefusal.OPTION_WITHDRAWN, named.field, named.options));
  }

  private static Optional<Named> of(Choice choice) {
    return switch (choice) {
      case Choose(var option) -> Optional.of(new Named("choose", List.of(option)));
      case Rank(var options) -> Optional.of(new Named("rank", options));
      case Mark(var options) -> Optional.of(new Named("mark", options));
      case Level(var places) ->
          Optional.of(new Named("levels", places.stream().flatMap(List::stream).toList()));
      case Score(var scores) -> Optional.of(new Named("score", scores.keySet()));
      case Answer _, Abstain _, Spoil _ -> Optional.empty();
    };
  }
}
