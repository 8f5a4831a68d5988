package quorate.auditor.ballot;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import quorate.auditor.ballot.Tally.Pair;
import quorate.auditor.log.Fields;

/**
 * The figures of a count sheet by name, stated or derived, so that two can be laid side by side.
 */
record Figures(Map<String, String> byName) {

  /** The figures that follow from roll and choices. */
  static Figures derived(Trail trail, Paper paper, Turnout turnout, Tally tally) {
    var figures = new TreeMap<String, String>();
    figures.put("method", paper.method());
    figures.put("electors", Long.toString(trail.roll.size()));
    figures.put("weight", Long.toString(trail.weight()));
    figures.put("turnout in heads", Long.toString(turnout.heads()));
    figures.put("turnout in weight", Long.toString(turnout.weight()));
    figures.put("quorum present", Long.toString(turnout.heads()));
    figures.put("quorum needed", Long.toString(turnout.needed()));
    figures.put("quorum met", Boolean.toString(turnout.isQuorate()));
    tally.votes().forEach((option, votes) -> figures.put("votes for " + option, votes.toString()));
    figures.put("abstentions", Long.toString(tally.abstentions()));
    tally.winner().ifPresent(winner -> figures.put("winner", winner));
    if (!tally.tied().isEmpty()) {
      figures.put("tied", String.join(" ", tally.tied()));
    }
    tally.pairs().forEach(pair -> put(figures, pair));
    tally.winnerBeatsEach().ifPresent(beats -> figures.put("beats each", beats.toString()));
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
    put(figures, "winner", sheet, "winner");
    List<String> tied = sheet.texts("tied");
    if (!tied.isEmpty()) {
      figures.put("tied", String.join(" ", tied));
    }
    sheet.list("headtohead").forEach(stated -> put(figures, pair(stated)));
    put(figures, "beats each", sheet, "winnerbeatseach");
    return new Figures(figures);
  }

  /** The names of the figures that are not the same in the other. */
  List<String> differences(Figures other) {
    var names = new TreeSet<>(byName.keySet());
    names.addAll(other.byName.keySet());
    return names.stream().filter(name -> !figure(name).equals(other.figure(name))).toList();
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

  private static Pair pair(Fields stated) {
    var json = stated.json();
    return new Pair(
        json.path("option").asText(),
        json.path("against").asText(),
        json.path("prefer").asLong(),
        json.path("opposed").asLong());
  }

  private static void put(Map<String, String> figures, Pair either) {
    Pair pair = either.inOrder();
    figures.put(
        pair.option() + " against " + pair.against(), pair.prefer() + " to " + pair.opposed());
  }
}
