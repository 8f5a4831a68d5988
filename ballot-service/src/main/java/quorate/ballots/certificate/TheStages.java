package quorate.ballots.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.ballot.Figures.CountStage;
import quorate.ballots.certificate.Certificate.Line;
import quorate.counting.Method;

/** A count that goes in stages, stage by stage, or between pairs, pair by pair. */
record TheStages(BallotDeclared declared, Map<String, String> titles) {

  private static final Set<String> BY_PAIRS =
      Set.of(
          Method.SCHULZE.toString(),
          Method.RANKED_PAIRS.toString(),
          Method.COPELAND.toString(),
          Method.MINIMAX.toString());

  static TheStages of(BallotDeclared declared) {
    return new TheStages(declared, Certificate.titles(declared));
  }

  /** Whether options were compared two by two, so that none has votes of its own. */
  boolean byPairs() {
    return BY_PAIRS.contains(declared.counting());
  }

  /** One stage says no more than the figures. */
  List<Line> stages() {
    return byPairs() || declared.stages().size() < 2
        ? List.of()
        : declared.stages().stream().map(this::line).toList();
  }

  /** How many prefer the one to the other, of each pair. */
  List<Line> pairs() {
    var all = declared.headToHead();
    return !byPairs() || all == null
        ? List.of()
        : all.stream()
            .map(
                pair ->
                    new Line(
                        pair.prefer() + " to " + pair.opposed(),
                        "%s over %s".formatted(named(pair.option()), named(pair.against()))))
            .toList();
  }

  private Line line(CountStage stage) {
    var part = stage.part() == null ? "" : ", part " + stage.part();
    var votes =
        stage.votes().stream()
            .map(each -> named(each.option()) + " " + each.votes())
            .collect(Collectors.joining("; "));
    List<String> said = new ArrayList<>(List.of(votes + "; for nobody " + stage.exhausted()));
    what(said, "Elected", stage.elected());
    what(said, "Excluded", stage.eliminated());
    what(said, "Tied", stage.tied());
    said.add(stage.rule().replaceAll("\\.$", ""));
    return new Line("Stage " + stage.stage() + part, String.join(". ", said) + ".");
  }

  private void what(List<String> said, String what, @Nullable List<String> options) {
    if (options != null && !options.isEmpty()) {
      said.add(what + ": " + options.stream().map(this::named).collect(Collectors.joining("; ")));
    }
  }

  private String named(String option) {
    return option + ": " + titles.getOrDefault(option, option);
  }
}
