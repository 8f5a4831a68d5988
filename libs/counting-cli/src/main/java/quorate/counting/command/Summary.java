package quorate.counting.command;

import java.util.stream.Collectors;

/** The count in a few lines. */
final class Summary {

  private Summary() {}

  static String of(Report report) {
    var text = new StringBuilder(heading(report));
    text.append("Elected: ")
        .append(report.elected().isEmpty() ? "nobody" : String.join(", ", report.elected()))
        .append('\n');
    if (!report.ranking().isEmpty()) {
      text.append("Ranking: ").append(ranking(report)).append('\n');
    }
    if (!report.tied().isEmpty()) {
      text.append("A tie stands between ").append(String.join(", ", report.tied())).append(".\n");
    }
    return text.toString();
  }

  /** What was counted, and the papers that were not. */
  static String heading(Report report) {
    var text = new StringBuilder();
    if (!report.title().isEmpty()) {
      text.append(report.title()).append('\n');
    }
    text.append(report.method())
        .append(", ")
        .append(report.seats())
        .append(report.seats() == 1 ? " seat, " : " seats, ");
    text.append("valid vote ").append(Decimals.text(report.valid()));
    report.quota().ifPresent(quota -> text.append(", quota ").append(Decimals.text(quota)));
    text.append('\n');
    if (!report.withdrawn().isEmpty()) {
      text.append("Withdrawn: ").append(String.join(", ", report.withdrawn())).append('\n');
    }
    report
        .aside()
        .forEach(
            each ->
                text.append("Not counted: ")
                    .append(Decimals.text(each.weight()))
                    .append(". ")
                    .append(each.reason())
                    .append('\n'));
    return text.toString();
  }

  static String ranking(Report report) {
    return report.ranking().stream()
        .map(level -> String.join(" = ", level))
        .collect(Collectors.joining(" > "));
  }
}
