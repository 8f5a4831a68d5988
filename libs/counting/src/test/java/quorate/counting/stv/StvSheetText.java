package quorate.counting.stv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quorate.counting.tie.TieBreak;

/** A count sheet as lines of text, for comparison with what is expected. */
record StvSheetText(StvSheet sheet) {

  String text() {
    var lines = new ArrayList<String>();
    lines.add(
        "%s, seats %d, valid %s, blank %s"
            .formatted(sheet.method().name(), sheet.seats(), sheet.valid(), sheet.blank()));
    if (!sheet.withdrawn().isEmpty()) {
      lines.add("withdrawn " + String.join(" ", sheet.withdrawn()));
    }
    sheet.stages().forEach(stage -> lines.addAll(stage(stage)));
    lines.add("elected " + String.join(" ", sheet.elected()));
    if (!sheet.tied().isEmpty()) {
      lines.add("tied " + String.join(" ", sheet.tied()));
    }
    return String.join("\n", lines) + "\n";
  }

  private List<String> stage(StvStage stage) {
    var lines = new ArrayList<String>();
    var tally = stage.tally();
    var votes =
        IntStream.range(0, tally.votes().size())
            .mapToObj(each -> sheet.candidates().get(each) + " " + tally.votes().get(each))
            .collect(Collectors.joining(", "));
    var number = stage.stage() + (stage.substage() > 0 ? "." + stage.substage() : "");
    lines.add("stage %s, quota %s: %s".formatted(number, stage.quota(), votes));
    lines.add("  exhausted %s, loss %s".formatted(tally.exhausted(), tally.loss()));
    if (!stage.threshold().equals(stage.quota())) {
      lines.add("  threshold " + stage.threshold());
    }
    stage.transfers().forEach(transfer -> lines.add(transfer(transfer)));
    if (!stage.elected().isEmpty()) {
      lines.add("  elected " + String.join(" ", stage.elected()));
    }
    stage.ties().forEach(tie -> lines.add(tie(tie)));
    lines.add("  by %s (%s)%s".formatted(stage.clause().key(), stage.clause().source(), of(stage)));
    return lines;
  }

  private static String of(StvStage stage) {
    var of = new ArrayList<>(stage.surplusOf().stream().toList());
    of.addAll(stage.excluded());
    return of.isEmpty() ? "" : ": " + String.join(" ", of);
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

  private static String tie(TieBreak tie) {
    return "  tie of %s for %s, %s%s: %s"
        .formatted(
            String.join(" ", tie.level()),
            tie.purpose().name().toLowerCase(Locale.ROOT),
            tie.rule(),
            tie.draw()
                .map(draw -> " " + draw.number() + " from " + draw.seed())
                .orElse(" at tally " + tie.consulted()),
            tie.chosen());
  }
}
