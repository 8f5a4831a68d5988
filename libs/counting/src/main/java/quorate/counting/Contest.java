package quorate.counting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * One question: how it is counted, the options by their keys in the order of the paper, and those
 * of them that are {@code withdrawn}: papers may still name them, and they are passed over. Options
 * that the rule does not fit throw {@link RuleNotUnderstood}.
 */
public record Contest(CountingRule rule, List<String> options, List<String> withdrawn) {

  public Contest {
    options = List.copyOf(options);
    withdrawn = List.copyOf(withdrawn);
    if (options.isEmpty() || new HashSet<>(options).size() < options.size()) {
      throw new IllegalArgumentException("a contest has options, each once: " + options);
    }
    if (!options.containsAll(withdrawn)) {
      throw new IllegalArgumentException("not all of these stand: " + withdrawn);
    }
    var misfit = rule.misfit(options);
    if (misfit.isPresent()) {
      throw misfit.get();
    }
  }

  public Contest(CountingRule rule, List<String> options) {
    this(rule, options, List.of());
  }

  /** For one seat, by the method as it is. */
  public Contest(Method method, List<String> options) {
    this(CountingRule.of(method), options);
  }

  /** The same after these have withdrawn. */
  public Contest without(List<String> gone) {
    return new Contest(rule, options, gone);
  }

  public Method method() {
    return rule.method();
  }

  /** The options that have not withdrawn. */
  public List<String> standing() {
    return options.stream().filter(each -> !withdrawn.contains(each)).toList();
  }

  /** Why this choice is not valid here; empty when it is. */
  public Optional<Fault> fault(Choice choice) {
    return new Validity(rule, options).fault(choice);
  }
}
