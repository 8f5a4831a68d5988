package quorate.counting.outcome.vote;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.Base;
import quorate.counting.outcome.rule.Weighting;

/** The sums of one weighting, in all votes or in one constituency. */
public record Tally(
    Exact inFavour, Exact against, Exact abstaining, Exact entitled, Exact present) {

  /** The sums over these electors of the roll. */
  public static Tally of(Votes votes, Weighting weighting, Predicate<Elector> electors) {
    var weights = new HashMap<String, Exact>();
    votes.roll().stream()
        .filter(electors)
        .forEach(elector -> weights.put(elector.member(), elector.weight(weighting)));
    var cast = new EnumMap<Stand, Exact>(Stand.class);
    for (Vote vote : votes.votes()) {
      Exact weight = weights.getOrDefault(vote.member(), Exact.ZERO);
      cast.merge(vote.stand(), weight.times(vote.portion()), Exact::plus);
    }
    return new Tally(
        cast.getOrDefault(Stand.FOR, Exact.ZERO),
        cast.getOrDefault(Stand.AGAINST, Exact.ZERO),
        cast.getOrDefault(Stand.ABSTAIN, Exact.ZERO),
        Exact.sum(weights.values().stream()),
        present(weights, votes.present().members()));
  }

  private static Exact present(Map<String, Exact> weights, Set<String> members) {
    return Exact.sum(members.stream().map(each -> weights.getOrDefault(each, Exact.ZERO)));
  }

  /** What a pass mark on this base is a fraction of. */
  public Exact base(Base base) {
    return switch (base) {
      case FOR_AND_AGAINST -> inFavour.plus(against);
      case CAST -> inFavour.plus(against).plus(abstaining);
      case ENTITLED -> entitled;
      case PRESENT -> present;
    };
  }

  /** Whether as much was cast for as against, and something was. */
  public boolean isLevel() {
    return inFavour.equals(against) && !inFavour.isZero();
  }
}
