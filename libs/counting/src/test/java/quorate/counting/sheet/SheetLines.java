package quorate.counting.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import quorate.counting.condorcet.CondorcetSheet;

/** A sheet as lines of text, for comparison with what is expected. */
record SheetLines(Sheet sheet, Optional<CondorcetSheet> condorcet) {

  String text() {
    var lines = new ArrayList<String>();
    lines.add("cast " + sheet.cast() + ", valid " + sheet.valid());
    sheet.setAside().forEach(each -> lines.add("set aside " + each.weight() + " " + each.reason()));
    condorcet.ifPresent(each -> lines.addAll(matrix(each)));
    sheet.stages().forEach(stage -> lines.addAll(stage(stage)));
    if (!sheet.ranking().isEmpty()) {
      lines.add("ranking " + ranking(sheet.ranking()));
    }
    lines.add("elected " + names(sheet.elected()));
    lines.add("tied " + names(sheet.tied()));
    return String.join("\n", lines) + "\n";
  }

  boolean conserved() {
    return sheet.conserved() && condorcet.map(CondorcetSheet::conserved).orElse(true);
  }

  private static List<String> matrix(CondorcetSheet counted) {
    var lines = new ArrayList<String>();
    var rows = counted.matrix().rows();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i).stream().map(Object::toString).collect(Collectors.joining(" "));
      lines.add("over others, " + counted.matrix().candidates().get(i) + ": " + row);
    }
    lines.add("beats each other: " + counted.matrix().condorcetWinner().orElse("none"));
    return lines;
  }

  private static List<String> stage(SheetStage stage) {
    var figures =
        stage.figures().stream()
            .map(each -> each.candidate() + " " + each.value())
            .collect(Collectors.joining(", "));
    var lines = new ArrayList<String>();
    var exhausted = stage.exhausted().isZero() ? "" : ", exhausted " + stage.exhausted();
    lines.add("stage " + stage.stage() + ": " + figures + exhausted);
    var came = new StringBuilder("  by " + stage.clause().key());
    add(came, "advancing", stage.advancing());
    add(came, "elected", stage.elected());
    add(came, "excluded", stage.excluded());
    stage.ties().forEach(tie -> add(came, "by " + tie.rule(), List.of(tie.chosen())));
    add(came, "tied", stage.tied());
    lines.add(came.toString());
    return lines;
  }

  private static void add(StringBuilder line, String what, List<String> names) {
    if (!names.isEmpty()) {
      line.append(", ").append(what).append(' ').append(names(names));
    }
  }

  private static String names(List<String> names) {
    return names.isEmpty() ? "-" : String.join(" ", names);
  }

  /** As {@code A > B = C}. */
  static String ranking(List<List<String>> ranking) {
    return ranking.stream()
        .map(group -> String.join(" = ", group))
        .collect(Collectors.joining(" > "));
  }
}
