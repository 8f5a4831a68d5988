package quorate.counting.sheet;

import java.util.ArrayList;
import java.util.List;
import quorate.counting.number.Exact;
import quorate.counting.tie.TieBreak;
import quorate.counting.tie.TieBreak.Purpose;
import quorate.counting.tie.Ties;

/**
 * Fills the places of one count from rankings; a tie at the line is broken by the count's rule or
 * stands. Keeps the earlier tallies, for ties broken by them, and the number of lots drawn; where a
 * method has no earlier tally, only a lot can break a tie.
 */
public final class Places {

  private final List<String> names;
  private final Ties ties;
  private final List<List<Exact>> tallies = new ArrayList<>();
  private int draws;

  public Places(List<String> names, Ties ties) {
    this.names = List.copyOf(names);
    this.ties = ties;
  }

  /** Votes by candidate's index that a later tie may be broken by. */
  public void tallied(List<Exact> votes) {
    tallies.add(List.copyOf(votes));
  }

  /** The first so many of a ranking. */
  public Filling fill(List<List<Integer>> ranking, int places) {
    var chosen = new ArrayList<Integer>();
    var broken = new ArrayList<TieBreak>();
    for (var group : ranking) {
      var level = new ArrayList<>(group);
      while (level.size() > places - chosen.size() && chosen.size() < places) {
        var choice = ties.choose(level, Purpose.ELECTION, tallies, names, draws);
        if (choice.isEmpty()) {
          return new Filling(chosen, broken, level);
        }
        draws += choice.get().draw().isPresent() ? 1 : 0;
        broken.add(choice.get());
        Integer one = names.indexOf(choice.get().chosen());
        chosen.add(one);
        level.removeIf(one::equals);
      }
      if (level.size() <= places - chosen.size()) {
        chosen.addAll(level);
      }
    }
    return new Filling(chosen, broken, List.of());
  }

  /** Candidates by name. */
  public List<String> names(List<Integer> some) {
    return some.stream().map(names::get).toList();
  }

  /** A ranking by name. */
  public List<List<String>> ranking(List<List<Integer>> ranks) {
    return ranks.stream().map(this::names).toList();
  }

  /** The figures of these candidates, taken from values by index. */
  public List<Figure> figures(List<Integer> some, List<Exact> values) {
    return some.stream().map(each -> new Figure(names.get(each), values.get(each))).toList();
  }
}
