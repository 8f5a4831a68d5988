package quorate.counting.command;

import java.util.List;

/** The stage table as text, five stages beside each other, and what happened at each. */
final class TextSheet {

  private static final int ABREAST = 5;

  private TextSheet() {}

  static String of(Report report) {
    var text = new StringBuilder(Summary.of(report)).append("\n(* elected, x excluded)\n");
    for (int from = 0; from < report.stages().size(); from += ABREAST) {
      int to = Math.min(report.stages().size(), from + ABREAST);
      table(text.append('\n'), Grid.of(report, report.stages().subList(from, to)));
    }
    report.stages().forEach(stage -> happened(text, stage));
    report.remarks().forEach(remark -> text.append('\n').append(remark).append('\n'));
    text.append(
        report.conserved()
            ? "\nVotes in = votes out at every stage.\n"
            : "\nVotes in and out differ: this count is wrong.\n");
    return text.toString();
  }

  private static void table(StringBuilder text, Grid grid) {
    int[] widths = widths(grid);
    line(text, grid.heading(), widths);
    grid.rows().forEach(row -> line(text, row, widths));
  }

  private static int[] widths(Grid grid) {
    var widths = grid.heading().stream().mapToInt(String::length).toArray();
    for (var row : grid.rows()) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return widths;
  }

  private static void line(StringBuilder text, List<String> cells, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      var space = " ".repeat(widths[i] - cells.get(i).length());
      line.append(i == 0 ? cells.get(i) + space : "  " + space + cells.get(i));
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static void happened(StringBuilder text, ReportStage stage) {
    text.append("\nStage ").append(stage.name()).append(". ").append(stage.clause()).append('\n');
    stage.notes().forEach(note -> text.append("  ").append(note).append('\n'));
    named(text, "  Elected: ", stage.elected());
    named(text, "  Excluded: ", stage.excluded());
  }

  private static void named(StringBuilder text, String what, List<String> names) {
    if (!names.isEmpty()) {
      text.append(what).append(String.join(", ", names)).append('\n');
    }
  }
}
