package quorate.auditor.ballot;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import quorate.auditor.log.Fields;
import quorate.counting.CountSheet;
import quorate.counting.Outcome;
import quorate.counting.Stage;
import quorate.counting.number.Exact;
import quorate.counting.stv.Transfer;
import quorate.counting.tie.Draw;
import quorate.counting.tie.TieBreak;

/** What a sheet tells more where its paper names a counting rule, by name. */
final class RuledFigures {

  private static final String TRANSFERS = " transfers";

  private RuledFigures() {}

  static boolean isTransfer(String name) {
    return name.endsWith(TRANSFERS);
  }

  static String name(Stage stage) {
    return "stage " + stage.stage() + (stage.part() > 0 ? "." + stage.part() : "");
  }

  static String name(Fields stage) {
    var part = stage.json().path("part");
    return "stage "
        + stage.json().path("stage").asText()
        + (part.isMissingNode() ? "" : "." + part.asText());
  }

  static void derive(Map<String, String> figures, CountSheet sheet, boolean quorate) {
    figures.put("seats", Integer.toString(sheet.contest().rule().seats()));
    sheet.quota().ifPresent(quota -> figures.put("quota", quota.toString()));
    if (quorate) {
      put(figures, "elected", sheet.elected());
    }
    put(figures, "ranking", sheet.ranking().stream().map(RuledFigures::words).toList());
    if (sheet.outcome() instanceof Outcome.SecondRound(var two)) {
      put(figures, "advancing", two);
    }
    sheet.lot().ifPresent(lot -> figures.put("lot", lot.commitment() + " " + lot.seed()));
    sheet.stages().forEach(stage -> derive(figures, stage));
  }

  private static void derive(Map<String, String> figures, Stage stage) {
    var name = name(stage);
    put(figures, name + " quota", stage.quota());
    put(figures, name + " threshold", stage.threshold());
    put(figures, name + " in", stage.in());
    if (!stage.loss().isZero()) {
      figures.put(name + " loss", stage.loss().toString());
    }
    figures.put(name + " clause", stage.clause().key());
    put(figures, name + " elected", stage.elected());
    put(figures, name + " surplus of", stage.surplusOf().stream().toList());
    put(figures, name + " tied", stage.tied());
    put(figures, name + " ties", stage.ties().stream().map(RuledFigures::tie).toList());
    put(figures, name + TRANSFERS, stage.transfers().stream().map(RuledFigures::transfer).toList());
  }

  private static String tie(TieBreak tie) {
    var draw = tie.draw().map(Draw::number).map(number -> number.toString()).orElse("");
    return words(tie.level()) + " by " + tie.rule() + " " + draw + " to " + tie.chosen();
  }

  private static String transfer(Transfer passed) {
    return "%s to %s %s at %s %s"
        .formatted(
            words(passed.from()),
            passed.to().orElse(""),
            passed.papers(),
            passed.value(),
            passed.credited());
  }

  static void state(Map<String, String> figures, Fields sheet) {
    if (!sheet.has("seats")) {
      return;
    }
    var json = sheet.json();
    put(figures, "seats", json.path("seats"));
    put(figures, "quota", json.path("quota"));
    put(figures, "elected", sheet.texts("elected"));
    put(
        figures,
        "ranking",
        sheet.list("ranking").stream().map(each -> words(texts(each.json()))).toList());
    put(figures, "advancing", sheet.texts("advancing"));
    if (sheet.has("lot")) {
      var lot = json.path("lot");
      figures.put("lot", lot.path("commitment").asText() + " " + lot.path("seed").asText());
    }
    sheet.list("stages").forEach(stage -> state(figures, name(stage), stage));
  }

  private static void state(Map<String, String> figures, String name, Fields stage) {
    for (var each : List.of("quota", "threshold", "in", "loss", "clause")) {
      put(figures, name + " " + each, stage.json().path(each));
    }
    put(figures, name + " elected", stage.texts("elected"));
    put(figures, name + " surplus of", stage.json().path("surplusof"));
    put(figures, name + " tied", stage.texts("tied"));
    put(figures, name + " ties", stage.list("ties").stream().map(RuledFigures::tie).toList());
    put(
        figures,
        name + TRANSFERS,
        stage.list("transfers").stream().map(RuledFigures::transfer).toList());
  }

  private static String tie(Fields tie) {
    var json = tie.json();
    return words(tie.texts("level"))
        + " by "
        + json.path("rule").asText()
        + " "
        + json.path("draw").asText("")
        + " to "
        + json.path("chosen").asText();
  }

  private static String transfer(Fields passed) {
    var json = passed.json();
    return "%s to %s %s at %s %s"
        .formatted(
            words(passed.texts("from")),
            json.path("to").asText(""),
            json.path("papers").asText(),
            json.path("value").asText(),
            json.path("credited").asText());
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static String words(List<String> some) {
    return String.join(" ", some);
  }

  private static void put(Map<String, String> figures, String name, List<String> some) {
    if (!some.isEmpty()) {
      figures.put(name, String.join(", ", some));
    }
  }

  private static void put(Map<String, String> figures, String name, Optional<Exact> figure) {
    figure.ifPresent(value -> figures.put(name, value.toString()));
  }

  private static void put(Map<String, String> figures, String name, JsonNode value) {
    if (value.isValueNode()) {
      figures.put(name, value.asText());
    }
  }
}
