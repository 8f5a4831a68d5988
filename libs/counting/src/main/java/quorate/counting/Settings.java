package quorate.counting;

import java.util.Optional;
import java.util.OptionalInt;
import quorate.counting.condorcet.DefaultOption;
import quorate.counting.condorcet.PairTies;
import quorate.counting.condorcet.Strength;
import quorate.counting.condorcet.Unranked;
import quorate.counting.positional.Truncation;

/**
 * What a method has beside its seats; empty is what the method itself says. {@code decimals} are
 * those of STV's values; {@code votes} and {@code points} those of a paper; {@code newPapers}: a
 * second round is held on papers of its own, so papers choose one option.
 */
public record Settings(
    OptionalInt decimals,
    OptionalInt votes,
    OptionalInt points,
    OptionalInt lowest,
    OptionalInt highest,
    Optional<Truncation> truncation,
    Optional<Strength> strength,
    Optional<PairTies> pairTies,
    Optional<Unranked> unranked,
    Optional<DefaultOption> fallback,
    boolean newPapers) {

  /** Nothing but what the method itself says. */
  public static final Settings NONE =
      new Settings(
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  Settings withoutFallback() {
    return new Settings(
        decimals,
        votes,
        points,
        lowest,
        highest,
        truncation,
        strength,
        pairTies,
        unranked,
        Optional.empty(),
        newPapers);
  }
}
