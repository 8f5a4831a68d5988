package quorate.counting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The votes of the standing options at one moment, in the paper's order. */
record Poll(List<Votes> votes) {

  static Poll of(List<String> standing, List<Ranking> rankings) {
    return new Poll(
        standing.stream()
            .map(option -> new Votes(option, votesFor(option, standing, rankings)))
            .toList());
  }

  private static Weight votesFor(String option, List<String> standing, List<Ranking> rankings) {
    var counts = Optional.of(option);
    return Ranking.weightOf(rankings, ranking -> ranking.first(standing).equals(counts));
  }

  static List<String> options(List<Votes> some) {
    return some.stream().map(Votes::option).toList();
  }

  Weight total() {
    return Weight.sum(votes.stream().map(Votes::votes));
  }

  List<Votes> top() {
    return having(votes.stream().map(Votes::votes).max(Comparator.naturalOrder()));
  }

  List<Votes> bottom() {
    return having(votes.stream().map(Votes::votes).min(Comparator.naturalOrder()));
  }

  /** Whether all at the bottom have, together, fewer votes than any other option. */
  boolean bottomTogetherIsLast() {
    var bottom = bottom();
    var together = Weight.sum(bottom.stream().map(Votes::votes));
    return votes.stream()
        .filter(each -> !bottom.contains(each))
        .allMatch(each -> together.isLessThan(each.votes()));
  }

  private List<Votes> having(Optional<Weight> number) {
    return votes.stream().filter(each -> number.equals(Optional.of(each.votes()))).toList();
  }
}
