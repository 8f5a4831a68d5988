package quorate.counting.condorcet;

import java.util.List;
import java.util.Optional;
import quorate.counting.sheet.Sheet;

/**
 * A whole count by a Condorcet method: the sheet, the matrix of all candidates (the beat matrix),
 * each option against the default option if there is one, and the method's workings among those not
 * dropped.
 */
public record CondorcetSheet(
    CondorcetRule rule, Sheet sheet, BeatMatrix matrix, List<Hurdle> hurdles, Workings workings) {

  public CondorcetSheet {
    hurdles = List.copyOf(hurdles);
  }

  /** Options dropped for want of quorum or majority against the default option. */
  public List<String> dropped() {
    return sheet.stages().stream().flatMap(stage -> stage.excluded().stream()).toList();
  }

  /** Whether the first elected beats each other candidate; empty when nobody was elected. */
  public Optional<Boolean> winnerBeatsEach() {
    return sheet.elected().stream().findFirst().map(matrix::beatsEach);
  }

  /** Whether the papers are accounted for, and no pair has more votes than were valid. */
  public boolean conserved() {
    int size = matrix.size();
    for (int one = 0; one < size; one++) {
      for (int other = 0; other < one; other++) {
        var both = matrix.votes(one, other).plus(matrix.votes(other, one));
        if (both.isMoreThan(sheet.valid())) {
          return false;
        }
      }
    }
    return sheet.conserved();
  }
}
