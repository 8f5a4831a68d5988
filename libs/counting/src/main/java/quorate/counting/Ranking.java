package quorate.counting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A valid ranked paper. */
record Ranking(List<String> options, Weight weight) {

  static Weight weightOf(List<Ranking> rankings, Predicate<Ranking> of) {
    return Weight.sum(rankings.stream().filter(of).map(Ranking::weight));
  }

  /** The option that it counts for while only these stand. */
  Optional<String> first(Collection<String> standing) {
    return options.stream().filter(standing::contains).findFirst();
  }

  boolean prefers(String option, String against) {
    int mine = options.indexOf(option);
    int other = options.indexOf(against);
    return mine >= 0 && (other < 0 || mine < other);
  }
}
