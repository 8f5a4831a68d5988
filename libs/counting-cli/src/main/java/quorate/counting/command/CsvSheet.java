package quorate.counting.command;

import java.util.List;
import java.util.stream.Collectors;

/** The stage table as CSV: a row for each candidate and stage. */
final class CsvSheet {

  private CsvSheet() {}

  static String of(Report report) {
    var text = new StringBuilder("stage,candidate,votes,what,clause\r\n");
    for (var stage : report.stages()) {
      stage
          .votes()
          .forEach(
              (name, votes) ->
                  line(
                      text,
                      stage.name(),
                      name,
                      Decimals.text(votes),
                      what(stage, name),
                      stage.clause()));
      line(text, stage.name(), "", Decimals.text(stage.exhausted()), "exhausted", stage.clause());
    }
    return text.toString();
  }

  private static String what(ReportStage stage, String name) {
    return stage.elected().contains(name)
        ? "elected"
        : stage.excluded().contains(name) ? "excluded" : "";
  }

  private static void line(StringBuilder text, String... cells) {
    text.append(List.of(cells).stream().map(CsvSheet::cell).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  // A spreadsheet runs what looks like a formula; text after an apostrophe it does not.
  private static String cell(String raw) {
    boolean number = raw.matches("-?[\\d.]+");
    boolean formula = !number && !raw.isEmpty() && "=+-@\t\r".indexOf(raw.charAt(0)) >= 0;
    var text = formula ? "'" + raw : raw;
    boolean plain =
        text.chars().noneMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
