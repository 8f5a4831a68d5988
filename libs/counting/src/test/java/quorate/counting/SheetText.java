package quorate.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A count sheet as lines of text, for comparison with what is expected. */
record SheetText(CountSheet sheet) {

  String text() {
    var lines = new ArrayList<String>();
    lines.add("turnout " + text(sheet.turnout()) + " of " + text(sheet.entitled()));
    lines.add(
        "quorum %s: %s"
            .formatted(text(sheet.quorum().needed()), sheet.quorum().met() ? "met" : "not met"));
    lines.add("abstentions " + text(sheet.abstentions()));
    sheet.invalid().forEach(paper -> lines.add("invalid " + paper.elector() + " " + paper.fault()));
    sheet.stages().forEach(stage -> lines.addAll(stage(stage)));
    sheet.headToHead().ifPresent(matrix -> lines.addAll(matrix(matrix)));
    lines.add("outcome " + outcome(sheet.outcome()));
    sheet.winnerBeatsEach().ifPresent(beats -> lines.add("winner beats each other: " + beats));
    return String.join("\n", lines) + "\n";
  }

  private static String text(Participation participation) {
    return participation.heads() + " weighing " + participation.weight();
  }

  private static List<String> stage(Stage stage) {
    var votes =
        stage.votes().stream()
            .map(each -> each.option() + " " + each.votes())
            .collect(Collectors.joining(", "));
    var out = stage.eliminated().isEmpty() ? "" : ", out: " + String.join(" ", stage.eliminated());
    return List.of(
        "stage %d: %s, exhausted %s".formatted(stage.stage(), votes, stage.exhausted()),
        "  by " + stage.clause() + out);
  }

  private static List<String> matrix(Matrix matrix) {
    var lines = new ArrayList<String>();
    for (var pair : matrix.pairs()) {
      lines.add(
          "%s : %s = %s : %s"
              .formatted(pair.option(), pair.against(), pair.prefer(), pair.opposed()));
    }
    lines.add("beats each other: " + matrix.condorcetWinner().orElse("none"));
    return lines;
  }

  private static String outcome(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Won(var option) -> "won by " + option;
      case Outcome.LevelAtTheTop(var options) -> "level at the top: " + String.join(" ", options);
      case Outcome.LevelAtTheBottom(var options) ->
          "level at the bottom: " + String.join(" ", options);
      case Outcome.Elected(var options) -> "elected " + String.join(" ", options);
      case Outcome.SecondRound(var options) -> "second round of " + String.join(" ", options);
      case Outcome.TieStands(var elected, var options) ->
          "elected " + String.join(" ", elected) + ", tied: " + String.join(" ", options);
      case Outcome.Nothing() -> "nothing";
    };
  }
}
