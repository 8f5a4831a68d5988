package quorate.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quorate.counting.profile.Pairwise;
import quorate.counting.profile.Profile;

/**
 * Every pair of options once, in the paper's order. Pairwise comparison and the option that beats
 * each other are Condorcet's (Essai sur l'application de l'analyse, 1785).
 */
public record Matrix(List<String> options, List<HeadToHead> pairs) {

  public Matrix {
    options = List.copyOf(options);
    pairs = List.copyOf(pairs);
  }

  static Matrix of(Profile profile) {
    var options = profile.candidates();
    var pairwise = Pairwise.of(profile);
    var pairs = new ArrayList<HeadToHead>();
    for (int i = 0; i < options.size(); i++) {
      for (int j = i + 1; j < options.size(); j++) {
        var prefer = Poll.weight(pairwise.units(i, j), profile);
        var opposed = Poll.weight(pairwise.units(j, i), profile);
        pairs.add(new HeadToHead(options.get(i), options.get(j), prefer, opposed));
      }
    }
    return new Matrix(options, pairs);
  }

  /** Whether this option wins against each other one. */
  public boolean beatsEach(String option) {
    return options.contains(option)
        && pairs.stream()
            .filter(pair -> pair.option().equals(option) || pair.against().equals(option))
            .allMatch(pair -> pair.isWonBy(option));
  }

  /** The option that beats each other one, if there is one; of a single option nothing is said. */
  public Optional<String> condorcetWinner() {
    return options.size() < 2
        ? Optional.empty()
        : options.stream().filter(this::beatsEach).findFirst();
  }
}
