package quorate.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import quorate.counting.stv.Transfer;

/** A sheet of any method as lines of text. */
record ContestText(CountSheet sheet) {

  String text() {
    var lines = new ArrayList<String>();
    var rule = sheet.contest().rule();
    lines.add("%s, seats %d, valid %s".formatted(rule.method(), rule.seats(), valid()));
    sheet.invalid().forEach(paper -> lines.add("invalid " + paper.elector() + " " + paper.fault()));
    sheet.setAside().forEach(each -> lines.add("aside " + each.reason() + " " + each.weight()));
    sheet.stages().forEach(stage -> lines.addAll(stage(stage)));
    if (!sheet.ranking().isEmpty()) {
      lines.add("ranking " + names(sheet.ranking(), " > ", " = "));
    }
    sheet.headToHead().ifPresent(pairs -> lines.add("beats each: " + winner(pairs)));
    lines.add("outcome " + sheet.outcome());
    return String.join("\n", lines) + "\n";
  }

  private String valid() {
    return sheet.valid().weight() + " of " + sheet.turnout().weight();
  }

  private static String winner(Matrix pairs) {
    return pairs.condorcetWinner().orElse("nobody");
  }

  private static String names(List<List<String>> ranking, String between, String level) {
    return ranking.stream()
        .map(each -> String.join(level, each))
        .collect(Collectors.joining(between));
  }

  private static List<String> stage(Stage stage) {
    var lines = new ArrayList<String>();
    var votes =
        stage.votes().stream()
            .map(each -> each.option() + " " + each.votes())
            .collect(Collectors.joining(", "));
    var part = stage.part() > 0 ? "." + stage.part() : "";
    var quota = stage.quota().map(each -> ", quota " + each).orElse("");
    lines.add("stage %d%s%s: %s".formatted(stage.stage(), part, quota, votes));
    lines.add("  exhausted %s, loss %s".formatted(stage.exhausted(), stage.loss()));
    stage.transfers().forEach(each -> lines.add(transfer(each)));
    some(lines, "advancing", stage.advancing());
    some(lines, "elected", stage.elected());
    stage.ties().forEach(tie -> lines.add("  tie of " + tie.level() + " to " + tie.chosen()));
    some(lines, "tied", stage.tied());
    some(lines, "surplus of", stage.surplusOf().stream().toList());
    some(lines, "out", stage.eliminated());
    lines.add("  by " + stage.clause().key() + " (" + stage.clause().source() + ")");
    return lines;
  }

  private static String transfer(Transfer transfer) {
    return "  %s > %s: %s at %s = %s"
        .formatted(
            String.join(" ", transfer.from()),
            transfer.to().orElse("nobody"),
            transfer.papers(),
            transfer.value(),
            transfer.credited());
  }

  private static void some(List<String> lines, String what, List<String> names) {
    if (!names.isEmpty()) {
      lines.add("  " + what + " " + String.join(" ", names));
    }
  }
}
