package quorate.counting;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import quorate.counting.profile.Profile;

/**
 * The votes of the standing options at one moment, in the paper's order, and of papers for none.
 */
record Poll(List<Votes> votes, Weight exhausted) {

  static Poll of(List<String> standing, Profile profile) {
    var options = profile.candidates();
    var stands = new boolean[options.size()];
    standing.forEach(option -> stands[options.indexOf(option)] = true);
    var units = new long[options.size() + 1];
    for (int group = 0; group < profile.groups(); group++) {
      units[first(profile, group, stands)] += profile.units(group);
    }
    var votes =
        IntStream.range(0, options.size())
            .filter(each -> stands[each])
            .mapToObj(each -> new Votes(options.get(each), weight(units[each], profile)))
            .toList();
    return new Poll(votes, weight(units[options.size()], profile));
  }

  private static int first(Profile profile, int group, boolean[] stands) {
    for (int i = profile.start(group); i < profile.end(group); i++) {
      if (stands[profile.candidate(i)]) {
        return profile.candidate(i);
      }
    }
    return stands.length;
  }

  static Weight weight(long units, Profile profile) {
    return new Weight(BigDecimal.valueOf(units, profile.decimals()));
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
