package quorate.counting.outcome.vote;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.Base;
import quorate.counting.outcome.rule.Weighting;

/** The sums of one weighting, in all votes or in one constituency. */
public record Tally(
    Exact inFavour, Exact against, Exact abstaining, Exact entitled, Exact present) {

  /** The sums over the whole roll. */
  public static Tally of(Votes votes, Weighting weighting) {
    return by(votes, weighting, elector -> "").getOrDefault("", new Sums().tally());
  }

  /** The sums of each constituency of the roll, in the order of their names. */
  public static SortedMap<String, Tally> byConstituency(Votes votes, Weighting weighting) {
    return by(votes, weighting, Elector::constituency);
  }

  private static SortedMap<String, Tally> by(
      Votes votes, Weighting weighting, Function<Elector, String> group) {
    var roll = new HashMap<String, Elector>();
    var sums = new TreeMap<String, Sums>();
    for (Elector elector : votes.roll()) {
      roll.put(elector.member(), elector);
      sums.computeIfAbsent(group.apply(elector), name -> new Sums())
          .entitle(elector.weight(weighting));
    }
    var counting = new Grouped(roll, sums, weighting, group);
    votes.votes().forEach(counting::cast);
    votes.present().members().forEach(counting::present);
    var tallies = new TreeMap<String, Tally>();
    sums.forEach((name, sum) -> tallies.put(name, sum.tally()));
    return tallies;
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

  private record Grouped(
      Map<String, Elector> roll,
      Map<String, Sums> sums,
      Weighting weighting,
      Function<Elector, String> group) {

    void cast(Vote vote) {
      with(
          vote.member(),
          (sum, elector) ->
              sum.cast(vote.stand(), elector.weight(weighting).times(vote.portion())));
    }

    void present(String member) {
      with(member, (sum, elector) -> sum.present(elector.weight(weighting)));
    }

    // whoever stands for nobody on the roll adds nothing
    private void with(String member, BiConsumer<Sums, Elector> add) {
      var elector = roll.get(member);
      var sum = elector == null ? null : sums.get(group.apply(elector));
      if (elector != null && sum != null) {
        add.accept(sum, elector);
      }
    }
  }
}
