package quorate.counting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.sheet.RuleClause;
import quorate.counting.tie.TieBreak;

/**
 * The votes of the standing options at one moment, in the paper's order, and of papers for none;
 * {@code whole} is what all of them weigh.
 */
record Poll(List<Votes> votes, Exact exhausted, Exact whole) {

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
            .mapToObj(each -> new Votes(options.get(each), profile.votes(units[each])))
            .toList();
    return new Poll(votes, profile.votes(units[options.size()]), profile.total());
  }

  private static int first(Profile profile, int group, boolean[] stands) {
    for (int i = profile.start(group); i < profile.end(group); i++) {
      if (stands[profile.candidate(i)]) {
        return profile.candidate(i);
      }
    }
    return stands.length;
  }

  static List<String> options(List<Votes> some) {
    return some.stream().map(Votes::option).toList();
  }

  Exact total() {
    return Exact.sum(votes.stream().map(Votes::votes));
  }

  boolean isMoreThanHalf(Exact some) {
    return some.plus(some).isMoreThan(total());
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
    var together = Exact.sum(bottom.stream().map(Votes::votes));
    return votes.stream()
        .filter(each -> !bottom.contains(each))
        .allMatch(each -> together.isLessThan(each.votes()));
  }

  private List<Votes> having(Optional<Exact> number) {
    return votes.stream().filter(each -> number.equals(Optional.of(each.votes()))).toList();
  }

  /** A stage with these votes. */
  Stage stage(
      int number,
      List<String> elected,
      List<String> eliminated,
      List<TieBreak> ties,
      List<String> tied,
      RuleClause clause) {
    return new Stage(
        number,
        0,
        votes,
        exhausted,
        Exact.ZERO,
        Optional.of(whole),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        elected,
        Optional.empty(),
        eliminated,
        ties,
        tied,
        clause);
  }
}
