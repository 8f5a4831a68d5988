package quorate.counting.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import quorate.counting.number.Exact;

/** The stage table: a heading, then a row for each candidate, those exhausted, and the sum. */
record Grid(List<String> heading, List<List<String>> rows) {

  static Grid of(Report report) {
    return of(report, report.stages());
  }

  static Grid of(Report report, List<ReportStage> stages) {
    var rows = new ArrayList<List<String>>();
    for (String name : report.candidates()) {
      rows.add(row(name, stages.stream().map(stage -> cell(stage, name))));
    }
    rows.add(
        row("exhausted", stages.stream().map(stage -> Decimals.text(stage.exhausted()) + "  ")));
    rows.add(row("sum", stages.stream().map(stage -> sum(report, stage))));
    return new Grid(row("", stages.stream().map(stage -> "stage " + stage.name())), rows);
  }

  private static List<String> row(String first, Stream<String> cells) {
    return Stream.concat(Stream.of(first), cells).toList();
  }

  private static String cell(ReportStage stage, String name) {
    var votes = stage.votes().get(name);
    return votes == null ? "" : Decimals.text(votes) + mark(stage, name);
  }

  private static String mark(ReportStage stage, String name) {
    return stage.elected().contains(name) ? " *" : stage.excluded().contains(name) ? " x" : "  ";
  }

  /** Figures that are not the valid vote shared out have no sum that says anything. */
  private static String sum(Report report, ReportStage stage) {
    var sum = Exact.sum(stage.votes().values().stream()).plus(stage.exhausted());
    return sum.equals(report.valid()) ? Decimals.text(sum) + "  " : "";
  }
}
