package quorate.auditor.ballot;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import quorate.auditor.log.Fields;
import quorate.counting.CountSheet;
import quorate.counting.HeadToHead;
import quorate.counting.Stage;

/**
 * The figures of a count sheet by name, stated or derived, so that two can be laid side by side.
 */
record Figures(Map<String, String> byName) {

  static final String OUTCOME = "outcome";
  private static final String NOT_COUNTED = "not counted";

  /** The figures that follow from roll, votes and choices. */
  static Figures derived(String method, Turnout turnout, CountSheet sheet) {
    return derived(method, turnout, sheet, false);
  }

  /** The same, with what a sheet tells where the paper names a counting rule. */
  static Figures derived(String method, Turnout turnout, CountSheet sheet, boolean ruled) {
    var figures = new TreeMap<String, String>();
    figures.put("method", method);
    figures.put("electors", Integer.toString(turnout.entitled().heads()));
    figures.put("weight", turnout.entitled().weight().toString());
    figures.put("turnout in heads", Integer.toString(turnout.present().heads()));
    figures.put("turnout in weight", turnout.present().weight().toString());
    figures.put("quorum present", Integer.toString(turnout.present().heads()));
    figures.put("quorum needed", Integer.toString(turnout.needed()));
    figures.put("quorum met", Boolean.toString(turnout.isQuorate()));
    sheet.votes().forEach(v -> figures.put("votes for " + v.option(), v.votes().toString()));
    figures.put("abstentions", sheet.abstentions().weight().toString());
    if (!sheet.invalid().isEmpty()) {
      figures.put("invalid", sheet.invalidWeight().toString());
    }
    if (!sheet.notCounted().isZero()) {
      figures.put(NOT_COUNTED, sheet.notCounted().toString());
    }
    if (turnout.isQuorate()) {
      sheet.winner().ifPresent(winner -> figures.put("winner", winner));
      sheet.winnerBeatsEach().ifPresent(beats -> figures.put("beats each", beats.toString()));
    }
    putTied(figures, sheet.tied());
    sheet.headToHead().ifPresent(all -> all.pairs().forEach(pair -> put(figures, pair)));
    sheet.stages().forEach(stage -> put(figures, stage));
    if (ruled) {
      RuledFigures.derive(figures, sheet, turnout.isQuorate());
    }
    return new Figures(figures);
  }

  /** The figures that a sheet or a declaration states. */
  static Figures stated(Fields sheet) {
    var figures = new TreeMap<String, String>();
    var heads = sheet.in("quorum").in("heads");
    put(figures, "method", sheet, "method");
    put(figures, "electors", sheet, "electors");
    put(figures, "weight", sheet, "weight");
    put(figures, "turnout in heads", sheet.in("turnout"), "heads");
    put(figures, "turnout in weight", sheet.in("turnout"), "weight");
    put(figures, "quorum present", heads, "present");
    put(figures, "quorum needed", heads, "needed");
    put(figures, "quorum met", sheet.in("quorum"), "met");
    for (Fields line : sheet.list("options")) {
      put(figures, "votes for " + line.json().path("option").asText(), line, "votes");
    }
    put(figures, "abstentions", sheet, "abstentions");
    put(figures, "invalid", sheet, "invalid");
    put(figures, NOT_COUNTED, sheet, "notcounted");
    put(figures, "winner", sheet, "winner");
    putTied(figures, sheet.texts("tied"));
    sheet.list("headtohead").forEach(stated -> put(figures, pair(stated)));
    put(figures, "beats each", sheet, "winnerbeatseach");
    sheet.list("stages").forEach(stage -> putStage(figures, stage));
    RuledFigures.state(figures, sheet);
    if (sheet.has(OUTCOME)) {
      put(figures, OUTCOME, Plain.of(sheet.in(OUTCOME).json()));
    }
    return new Figures(figures);
  }

  /**
   * With what the votes come to: the quorum is the rule set's, and of a yes or no, or a choice that
   * is lost, the outcome is told and no winner.
   */
  Figures with(Map<String, Object> outcome, boolean yesOrNo) {
    var figures = new TreeMap<>(byName);
    figures.keySet().removeIf(name -> name.startsWith(OUTCOME));
    boolean quorate = !"inquorate".equals(outcome.get("bythevotes"));
    figures.put("quorum met", Boolean.toString(quorate));
    if (yesOrNo || !quorate || "lost".equals(outcome.get("bythevotes"))) {
      List.of("winner", "beats each", "elected").forEach(figures::remove);
    }
    if (yesOrNo) {
      figures.remove("tied");
    }
    put(figures, OUTCOME, outcome);
    return new Figures(figures);
  }

  private static void put(Map<String, String> figures, String path, Object value) {
    switch (value) {
      case Map<?, ?> map -> map.forEach((name, each) -> put(figures, path + " " + name, each));
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          put(figures, path + " " + (i + 1), list.get(i));
        }
      }
      default -> figures.put(path, value.toString());
    }
  }

  /** With so many qualifying persons seen, who are not as many as the electors there. */
  Figures seen(int persons) {
    var figures = new TreeMap<>(byName);
    figures.put("quorum present", Integer.toString(persons));
    return new Figures(figures);
  }

  /** The names of the figures that are not the same in the other. */
  List<String> differences(Figures other) {
    var names = new TreeSet<>(byName.keySet());
    names.addAll(other.byName.keySet());
    return names.stream()
        .filter(name -> !figure(name).equals(other.figure(name)))
        .filter(
            name -> !RuledFigures.isTransfer(name) || (tellsTransfers() && other.tellsTransfers()))
        .filter(name -> !isLeftToTheOutcome(name, other))
        .toList();
  }

  // a declaration of a yes or no may leave out who is ahead at a stage: the outcome decides
  private boolean isLeftToTheOutcome(String name, Figures other) {
    return figure("method").equals("yes-no")
        && name.matches("stage .* (elected|tied)")
        && !(byName.containsKey(name) && other.byName.containsKey(name));
  }

  // a sheet that would be too large leaves them out: they follow from the papers
  private boolean tellsTransfers() {
    return byName.keySet().stream().anyMatch(RuledFigures::isTransfer);
  }

  String figure(String name) {
    return byName.getOrDefault(name, "nothing");
  }

  private static void put(Map<String, String> figures, String name, Fields in, String property) {
    var value = in.json().path(property);
    if (value.isValueNode()) {
      figures.put(name, value.asText());
    }
  }

  private static void put(Map<String, String> figures, Stage stage) {
    String name = RuledFigures.name(stage);
    stage.votes().forEach(v -> figures.put(name + " of " + v.option(), v.votes().toString()));
    figures.put(name + " exhausted", stage.exhausted().toString());
    figures.put(name + " eliminated", String.join(" ", stage.eliminated()));
  }

  private static void putStage(Map<String, String> figures, Fields stage) {
    String name = RuledFigures.name(stage);
    for (Fields votes : stage.list("votes")) {
      put(figures, name + " of " + votes.json().path("option").asText(), votes, "votes");
    }
    put(figures, name + " exhausted", stage, "exhausted");
    figures.put(name + " eliminated", String.join(" ", stage.texts("eliminated")));
  }

  private static void putTied(Map<String, String> figures, List<String> tied) {
    if (!tied.isEmpty()) {
      figures.put("tied", String.join(" ", tied));
    }
  }

  private static Pair pair(Fields stated) {
    var json = stated.json();
    return new Pair(
        json.path("option").asText(),
        json.path("against").asText(),
        json.path("prefer").asText(),
        json.path("opposed").asText());
  }

  private static void put(Map<String, String> figures, HeadToHead pair) {
    put(
        figures,
        new Pair(
            pair.option(), pair.against(), pair.prefer().toString(), pair.opposed().toString()));
  }

  private static void put(Map<String, String> figures, Pair either) {
    Pair pair = either.inOrder();
    figures.put(
        pair.option() + " against " + pair.against(), pair.prefer() + " to " + pair.opposed());
  }

  private record Pair(String option, String against, String prefer, String opposed) {

    /** A sheet may have a pair either way round, or both. */
    Pair inOrder() {
      return option.compareTo(against) < 0
          ? this
          : new Pair(
              /* option= */ against,
              /* against= */ option,
              /* prefer= */ opposed,
              /* opposed= */ prefer);
    }
  }
}
