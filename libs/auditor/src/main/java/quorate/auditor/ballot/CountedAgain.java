package quorate.auditor.ballot;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts first choices; to be taken from the counting library. */
final class CountedAgain implements Counting {

  @Override
  public Tally count(Paper paper, Collection<Choice> choices) {
    var votes = new LinkedHashMap<String, Long>();
    paper.options().forEach(option -> votes.put(option, 0L));
    choices.stream().flatMap(CountedAgain::first).forEach(o -> votes.merge(o, 1L, Long::sum));
    long most = votes.values().stream().mapToLong(Long::longValue).max().orElse(0);
    var leading = paper.options().stream().filter(o -> Objects.equals(votes.get(o), most)).toList();
    boolean won = leading.size() == 1;
    return new Tally(
        votes,
        choices.stream().filter(Choice.Abstain.class::isInstance).count(),
        won ? Optional.of(leading.getFirst()) : Optional.empty(),
        won || most == 0 ? List.of() : leading,
        List.of());
  }

  private static Stream<String> first(Choice choice) {
    return switch (choice) {
      case Choice.Choose(var option) -> Stream.of(option);
      case Choice.Rank(var order) -> order.stream().limit(1);
      case Choice.Abstain() -> Stream.empty();
    };
  }
}
