package quorate.auditor.ballot;

import java.util.HashSet;
import java.util.List;

/** What could be chosen: the method's name and the options' letters in the paper's order. */
public record Paper(String method, List<String> options) {

  /** Whether a choice can be made on this paper. */
  boolean accepts(Choice choice) {
    return switch (choice) {
      case Choice.Choose(var option) -> method.equals("plurality") && options.contains(option);
      case Choice.Rank(var order) ->
          method.equals("ranked")
              && !order.isEmpty()
              && options.containsAll(order)
              && new HashSet<>(order).size() == order.size();
      case Choice.Abstain() -> true;
    };
  }
}
