package quorate.counting.sheet;

import java.util.ArrayList;
import java.util.List;
import quorate.counting.constraint.Constraints;
import quorate.counting.number.Exact;
import quorate.counting.tie.TieBreak;
import quorate.counting.tie.TieBreak.Purpose;
import quorate.counting.tie.Ties;

/**
 * Fills the places of one count from rankings; a tie at the line is broken by the count's rule or
 * stands. Keeps the earlier tallies, for ties broken by them, and the number of lots drawn; where a
 * method has no earlier tally, only a lot can break a tie. Constraints that cannot be met throw
 * {@link IllegalArgumentException}.
 */
public final class Places {

  private final List<String> names;
  private final Ties ties;
  private final Constraints constraints;
  private final List<List<Exact>> tallies = new ArrayList<>();
  private int draws;

  public Places(List<String> names, Ties ties) {
    this(names, ties, Constraints.none());
  }

  public Places(List<String> names, Ties ties, Constraints constraints) {
    this.names = List.copyOf(names);
    this.ties = ties;
    this.constraints = constraints;
  }

  boolean constrained() {
    return !constraints.isEmpty();
  }

  Constraints constraints() {
    return constraints;
  }

  /** Votes by candidate's index that a later tie may be broken by. */
  public void tallied(List<Exact> votes) {
    tallies.add(List.copyOf(votes));
  }

  /** The first so many of a ranking; with constraints, the first who fit. */
  public Filling fill(List<List<Integer>> ranking, int places) {
    if (constrained()) {
      return new FirstWhoFit(this, ranking, places).filling();
    }
    var chosen = new ArrayList<Integer>();
    var broken = new ArrayList<TieBreak>();
    for (var group : ranking) {
      var level = new ArrayList<>(group);
      while (level.size() > places - chosen.size() && chosen.size() < places) {
        var choice = choose(level);
        if (choice.isEmpty()) {
          return new Filling(chosen, broken, level, List.of());
        }
        broken.add(choice.getFirst());
        Integer one = chosen(choice.getFirst());
        chosen.add(one);
        level.removeIf(one::equals);
      }
      if (level.size() <= places - chosen.size()) {
        chosen.addAll(level);
      }
    }
    return new Filling(chosen, broken, List.of(), List.of());
  }

  /** One of these who are level; none where the tie stands. */
  List<TieBreak> choose(List<Integer> level) {
    var choice = ties.choose(level, Purpose.ELECTION, tallies, names, draws);
    draws += choice.flatMap(TieBreak::draw).isPresent() ? 1 : 0;
    return choice.stream().toList();
  }

  Integer chosen(TieBreak tie) {
    return names.indexOf(tie.chosen());
  }

  List<String> names() {
    return names;
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
