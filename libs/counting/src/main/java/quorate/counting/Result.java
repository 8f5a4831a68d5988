package quorate.counting;

import java.util.List;
import java.util.Optional;
import quorate.counting.number.Exact;
import quorate.counting.sheet.SetAside;

/**
 * What a method makes of valid papers; {@code setAside} are those of them that count for nobody who
 * stands, {@code ranking} is empty where the method does not rank.
 */
record Result(
    List<Stage> stages,
    Outcome outcome,
    List<List<String>> ranking,
    Optional<Exact> quota,
    List<SetAside> setAside) {

  static Result of(List<Stage> stages, Outcome outcome) {
    return new Result(stages, outcome, List.of(), Optional.empty(), List.of());
  }
}
