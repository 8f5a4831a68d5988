package quorate.counting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quorate.counting.Choice.Abstain;
import quorate.counting.Choice.Choose;
import quorate.counting.Choice.Rank;

/** One question: the options by their keys, in the order of the paper, and how they are counted. */
public record Contest(Method method, List<String> options) {

  public Contest {
    options = List.copyOf(options);
    if (options.isEmpty() || new HashSet<>(options).size() < options.size()) {
      throw new IllegalArgumentException("a contest has options, each once: " + options);
    }
  }

  /** Why this choice is not valid here; empty when it is. */
  public Optional<Fault> fault(Choice choice) {
    return switch (choice) {
      case Abstain() -> Optional.empty();
      case Choose(var option) when method == Method.PLURALITY -> unknown(Set.of(option));
      case Rank(var ranked) when method == Method.IRV -> faultOf(ranked);
      case Choose _, Rank _ -> Optional.of(Fault.WRONG_KIND_OF_PAPER);
    };
  }

  private Optional<Fault> faultOf(List<String> ranked) {
    if (ranked.isEmpty()) {
      return Optional.of(Fault.NOTHING_RANKED);
    }
    var distinct = new HashSet<>(ranked);
    return distinct.size() < ranked.size()
        ? Optional.of(Fault.OPTION_RANKED_TWICE)
        : unknown(distinct);
  }

  private Optional<Fault> unknown(Set<String> named) {
    return options.containsAll(named) ? Optional.empty() : Optional.of(Fault.UNKNOWN_OPTION);
  }
}
