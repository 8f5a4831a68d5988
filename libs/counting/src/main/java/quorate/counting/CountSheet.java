package quorate.counting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.counting.number.Exact;
import quorate.counting.sheet.SetAside;
import quorate.counting.tie.Lot;

/**
 * A whole count by any method. {@code turnout} is every paper received; it is made up of the valid
 * papers, the {@code abstentions} and the {@code invalid} ones; {@code setAside} are those of the
 * valid that count for nobody, since all whom they name have withdrawn. {@code ranking} is empty
 * where the method does not rank, {@code quota} where it has none, {@code lot} where the rule draws
 * none. Head to head is known for ranked papers only. Every step is in {@code stages}; invalid
 * papers are in order of their electors' keys.
 */
public record CountSheet(
    Contest contest,
    Participation entitled,
    Participation turnout,
    Quorum quorum,
    Participation valid,
    Participation abstentions,
    List<InvalidPaper> invalid,
    List<SetAside> setAside,
    List<Stage> stages,
    Outcome outcome,
    List<List<String>> ranking,
    Optional<Exact> quota,
    Optional<Matrix> headToHead,
    Optional<Lot> lot) {

  public CountSheet {
    invalid = List.copyOf(invalid);
    setAside = List.copyOf(setAside);
    stages = List.copyOf(stages);
    ranking = ranking.stream().map(List::copyOf).toList();
  }

  /** What each option had at first: its choices, first preferences or points. */
  public List<Votes> votes() {
    Map<String, Exact> first = new LinkedHashMap<>();
    for (Stage stage : stages) {
      stage.votes().forEach(each -> first.putIfAbsent(each.option(), each.votes()));
    }
    return contest.options().stream()
        .filter(first::containsKey)
        .map(option -> new Votes(option, first.getOrDefault(option, Exact.ZERO)))
        .toList();
  }

  /** The option that won the one seat, if one did. */
  public Optional<String> winner() {
    return outcome instanceof Outcome.Won(var option) ? Optional.of(option) : Optional.empty();
  }

  /** In order of election, those before a tie that stands included. */
  public List<String> elected() {
    return stages.stream().flatMap(stage -> stage.elected().stream()).toList();
  }

  /** The options between which a tie was left standing. */
  public List<String> tied() {
    return switch (outcome) {
      case Outcome.LevelAtTheTop(var options) -> options;
      case Outcome.LevelAtTheBottom(var options) -> options;
      case Outcome.TieStands(_, var options) -> options;
      case Outcome.Won _, Outcome.Elected _, Outcome.SecondRound _, Outcome.Nothing _ -> List.of();
    };
  }

  /** Whether the winner beats each other option head to head; empty where that is not known. */
  public Optional<Boolean> winnerBeatsEach() {
    return headToHead.flatMap(matrix -> winner().map(matrix::beatsEach));
  }

  /** What the invalid papers weigh together. */
  public Weight invalidWeight() {
    return Weight.sum(invalid.stream().map(InvalidPaper::weight));
  }

  /**
   * What those valid papers weigh that count for nobody from the first, since all whom they name
   * have withdrawn: set aside, or exhausted at the first stage where the method tells them there.
   */
  public Exact notCounted() {
    Exact aside = Exact.sum(setAside.stream().map(SetAside::weight));
    return aside.isZero() && !contest.withdrawn().isEmpty() && !stages.isEmpty()
        ? stages.getFirst().exhausted()
        : aside;
  }

  /** Votes in = votes out: of the box, and at every stage that adds up to something. */
  public List<Check> checks() {
    var checks = new ArrayList<Check>();
    var sorted = valid.weight().plus(abstentions.weight()).plus(invalidWeight());
    checks.add(new Check(0, exact(turnout.weight()), exact(sorted)));
    for (Stage stage : stages) {
      stage.in().ifPresent(in -> checks.add(new Check(stage.stage(), in, stage.out())));
    }
    return checks;
  }

  private static Exact exact(Weight weight) {
    return Exact.of(weight.amount());
  }
}
