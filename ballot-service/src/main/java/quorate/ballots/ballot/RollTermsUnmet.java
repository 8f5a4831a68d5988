package quorate.ballots.ballot;

import static quorate.chassis.decide.Decision.refuse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.Constituencies;
import quorate.ballots.electorate.Electorate;
import quorate.ballots.electorate.FurtherBasis;
import quorate.ballots.electorate.RollRule;
import quorate.ballots.electorate.RollTerms;
import quorate.ballots.electorate.Weighing;
import quorate.ballots.electorate.WeightBasis;
import quorate.chassis.decide.Decision;

/** What the terms of a roll must keep to. */
public final class RollTermsUnmet {

  private RollTermsUnmet() {}

  /** The refusal for the first term that is not met; empty when all are. */
  public static Optional<Decision<BallotEvent>> of(
      Electorate electorate, WeightBasis basis, @Nullable RollTerms terms) {
    return electorate
        .unfit()
        .map(
            field ->
                RollTermsUnmet.unmet(
                    BallotRefusal.ELECTORATE_NOT_UNDERSTOOD,
                    "electorate." + field,
                    electorate.value(field)))
        .or(() -> seats(electorate, RollRule.of(electorate, basis, terms)))
        .or(() -> weighing(basis, terms == null ? null : terms.weighing(), "rollterms.weighing"))
        .or(() -> further(RollRule.of(electorate, basis, terms).further()))
        .or(() -> constituencies(terms == null ? null : terms.constituencies()));
  }

  // Each seat has one vote, and where it is its own party or rule says.
  private static Optional<Decision<BallotEvent>> seats(Electorate electorate, RollRule rule) {
    boolean bySeat = rule.basis() == WeightBasis.ONE_PER_SEAT;
    boolean further =
        rule.further().stream().anyMatch(it -> it.weightBasis() == WeightBasis.ONE_PER_SEAT);
    if (electorate.ofSeats() != bySeat || further) {
      return Optional.of(
          unmet(BallotRefusal.WEIGHT_NOT_UNDERSTOOD, "weightbasis", rule.basis().toString()));
    }
    if (!bySeat) {
      return Optional.empty();
    }
    return rule.beyondSeats()
        .map(field -> unmet(BallotRefusal.SEATS_NOT_SO, "rollterms." + field, null));
  }

  /** The refusal of an electorate that names, in this field, what the register does not have. */
  public static Decision<BallotEvent> notRegistered(Electorate electorate, String field) {
    return unmet(
        BallotRefusal.ELECTORATE_NOT_REGISTERED, "electorate." + field, electorate.value(field));
  }

  /** Whether a basis has the details that it needs; {@code at} is where they are told. */
  public static Optional<Decision<BallotEvent>> weighing(
      WeightBasis basis, @Nullable Weighing weighing, String at) {
    var told = Weighing.orNone(weighing);
    return told.unfit(basis)
        .map(
            field ->
                unmet(BallotRefusal.WEIGHT_NOT_UNDERSTOOD, at + "." + field, told.value(field)));
  }

  private static Optional<Decision<BallotEvent>> further(List<FurtherBasis> bases) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < bases.size(); i++) {
      var each = bases.get(i);
      String at = "rollterms.further[%d]".formatted(i);
      var unmet =
          names.add(each.name())
              ? weighing(each.weightBasis(), each.weighing(), at + ".weighing")
              : Optional.of(unmet(BallotRefusal.BASIS_NAMED_TWICE, at + ".name", each.name()));
      if (unmet.isPresent()) {
        return unmet;
      }
    }
    return Optional.empty();
  }

  private static Optional<Decision<BallotEvent>> constituencies(@Nullable Constituencies told) {
    if (told == null) {
      return Optional.empty();
    }
    return told.toldInFull()
        ? told.toldTwice()
            .map(
                twice ->
                    unmet(
                        BallotRefusal.CONSTITUENCIES_OVERLAP,
                        "rollterms.constituencies.list",
                        twice))
        : Optional.of(
            unmet(
                BallotRefusal.CONSTITUENCIES_NOT_UNDERSTOOD,
                "rollterms.constituencies.list",
                told.names()));
  }

  private static Decision<BallotEvent> unmet(
      BallotRefusal why, String field, @Nullable Object value) {
    return refuse(why, field, value);
  }
}
