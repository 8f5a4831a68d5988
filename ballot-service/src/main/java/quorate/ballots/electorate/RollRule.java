package quorate.ballots.electorate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whom a roll is drawn of, what gives them weight, and the terms. */
public record RollRule(Electorate electorate, WeightBasis basis, RollTerms terms) {

  public static RollRule of(Electorate electorate, WeightBasis basis, @Nullable RollTerms terms) {
    return new RollRule(electorate, basis, terms == null ? RollTerms.USUAL : terms);
  }

  /** Whether a practice without a figure stands in the way, rather than being left off. */
  public boolean needsEveryFigure() {
    return weighing().without() == WithoutFigure.REFUSED
        || further().stream().anyMatch(each -> each.weighed().without() == WithoutFigure.REFUSED);
  }

  /** Whether anybody can be left off for want of a figure, as all are if nobody has one. */
  public boolean needsFigures() {
    return basis != WeightBasis.ONE_PER_PRACTICE
        || further().stream().anyMatch(each -> each.weightBasis() != WeightBasis.ONE_PER_PRACTICE);
  }

  /** Of which kinds of organisations the links bear on it. */
  Set<String> organisations() {
    Set<String> kinds = new TreeSet<>();
    var divided = terms.constituencies();
    if (electorate.collaboration() != null) {
      kinds.add(Organisations.COLLABORATION);
    }
    if (electorate.place() != null
        || (divided != null && divided.kind() == ConstituencyKind.PLACE)) {
      kinds.add(Organisations.PLACE);
    }
    return kinds;
  }

  /** The bases beside the first. */
  public List<FurtherBasis> further() {
    List<FurtherBasis> told = terms.further();
    return told == null ? List.of() : told;
  }

  /** The first term that a roll of seats has no use for; each seat has one vote. */
  public Optional<String> beyondSeats() {
    if (!further().isEmpty()) {
      return Optional.of("further");
    }
    if (!exclusions().isEmpty()) {
      return Optional.of("exclusions");
    }
    var divided = terms.constituencies();
    boolean unknown =
        divided != null
            && (divided.kind() == ConstituencyKind.AREA || divided.kind() == ConstituencyKind.LIST);
    return unknown ? Optional.of("constituencies.kind") : Optional.empty();
  }

  /** The same roll under another basis. */
  public RollRule under(WeightBasis other, @Nullable Weighing weighing) {
    return new RollRule(
        electorate,
        other,
        new RollTerms(
            weighing,
            terms.constituencies(),
            terms.exclusions(),
            terms.further(),
            terms.exclusionClause()));
  }

  public Weighing weighing() {
    return Weighing.orNone(terms.weighing());
  }

  /** Who is left off though of the electorate. */
  public List<Exclusion> exclusions() {
    List<Exclusion> told = terms.exclusions();
    return told == null ? List.of() : told;
  }
}
