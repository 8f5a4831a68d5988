package quorate.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quorate.counting.condorcet.BeatMatrix;

/**
 * Every pair of options once, in the paper's order. Pairwise comparison and the option that beats
 * each other are Condorcet's (Essai sur l'application de l'analyse, 1785).
 */
public record Matrix(List<String> options, List<HeadToHead> pairs) {

  public Matrix {
    options = List.copyOf(options);
    pairs = List.copyOf(pairs);
  }

  /** The pairs as a Condorcet method counted them. */
  static Matrix of(BeatMatrix beats) {
    var pairs = new ArrayList<HeadToHead>();
    for (int i = 0; i < beats.size(); i++) {
      for (int j = i + 1; j < beats.size(); j++) {
        pairs.add(
            new HeadToHead(
                beats.candidates().get(i),
                beats.candidates().get(j),
                weight(beats.units(i, j), beats.decimals()),
                weight(beats.units(j, i), beats.decimals())));
      }
    }
    return new Matrix(beats.candidates(), pairs);
  }

  private static Weight weight(long units, int decimals) {
    return new Weight(BigDecimal.valueOf(units, decimals));
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
