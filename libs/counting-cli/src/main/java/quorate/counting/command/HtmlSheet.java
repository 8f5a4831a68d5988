package quorate.counting.command;

import java.util.List;
import java.util.stream.Collectors;

/** The count as one page that can be printed; it needs nothing from elsewhere. */
final class HtmlSheet {

  private static final int ABREAST = 8;

  private HtmlSheet() {}

  static String of(Report report) {
    var title =
        "Count by " + report.method() + (report.title().isEmpty() ? "" : ": " + report.title());
    var checked =
        report.conserved()
            ? "Votes in = votes out at every stage."
            : "Votes in and out differ: this count is wrong.";
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>%1$s</title>
      <style>
      body { font: 11pt sans-serif; margin: 1.5cm; color: #212b32 }
      table { border-collapse: collapse; margin: 1em 0 }
      caption { text-align: left; font-weight: bold; padding: .3em 0 }
      th, td { border: 1px solid #768692; padding: .2em .5em; text-align: right }
      th[scope=row], thead th:first-child { text-align: left }
      .elected { font-weight: bold; background: #d6ecde }
      .excluded { color: #6b2c24; background: #f7e3e0 }
      pre { font: inherit; white-space: pre-wrap }
      @media print { body { margin: 0; font-size: 9pt } tr, li { break-inside: avoid } }
      </style>
      </head>
      <body>
      <h1>%1$s</h1>
      <pre>%2$s</pre>
      %3$s<h2>What happened</h2>
      <ol>
      %4$s</ol>
      %5$s</body>
      </html>
      """
        .formatted(
            escaped(title),
            escaped(Summary.of(report)),
            tables(report),
            report.stages().stream().map(HtmlSheet::stage).collect(Collectors.joining()),
            report.remarks().stream()
                    .map(each -> "<pre>" + escaped(each) + "</pre>\n")
                    .collect(Collectors.joining())
                + "<p>"
                + checked
                + "</p>\n");
  }

  private static String tables(Report report) {
    var text = new StringBuilder();
    for (int from = 0; from < report.stages().size(); from += ABREAST) {
      int to = Math.min(report.stages().size(), from + ABREAST);
      text.append(table(Grid.of(report, report.stages().subList(from, to))));
    }
    return text.toString();
  }

  private static String table(Grid grid) {
    var text = new StringBuilder("<table>\n<caption>Votes at each stage</caption>\n<thead><tr>");
    grid.heading()
        .forEach(each -> text.append("<th scope=\"col\">").append(escaped(each)).append("</th>"));
    text.append("</tr></thead>\n<tbody>\n");
    grid.rows().forEach(row -> row(text, row));
    return text.append("</tbody>\n</table>\n").toString();
  }

  private static void row(StringBuilder text, List<String> cells) {
    text.append("<tr><th scope=\"row\">").append(escaped(cells.getFirst())).append("</th>");
    for (String cell : cells.subList(1, cells.size())) {
      var kind =
          cell.endsWith("*")
              ? " class=\"elected\""
              : cell.endsWith("x") ? " class=\"excluded\"" : "";
      var mark = cell.endsWith("*") ? " elected" : cell.endsWith("x") ? " excluded" : "";
      text.append("<td")
          .append(kind)
          .append('>')
          .append(escaped(cell.replaceAll("[ *x]+$", "")))
          .append(mark)
          .append("</td>");
    }
    text.append("</tr>\n");
  }

  private static String stage(ReportStage stage) {
    var notes =
        stage.notes().stream().map(each -> "<br>" + escaped(each)).collect(Collectors.joining());
    return "<li><strong>Stage "
        + stage.name()
        + ".</strong> "
        + escaped(stage.clause())
        + notes
        + "</li>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
