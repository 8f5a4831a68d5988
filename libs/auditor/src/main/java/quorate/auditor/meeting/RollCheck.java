package quorate.auditor.meeting;

import static quorate.auditor.finding.Check.ATTENDANCE_ENTITLED;
import static quorate.auditor.finding.Check.MEETING_ORDER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;
import quorate.auditor.meeting.Meeting.Stage;

/** A roll that is drawn anew: when it may be, and what has changed in it. */
record RollCheck(Meeting meeting, Findings findings) {

  private record Change(String member, String before, String now) {}

  void check(Fields data) throws Malformed {
    var anew = Rolls.Drawn.read(data);
    findings.must(MEETING_ORDER, isThen(anew.occasion()), "its occasion", anew.occasion());
    var first = meeting.called.in("drawn");
    must(meeting.called.has("drawn"), "a roll that is drawn", "it was given");
    for (String each : List.of("figure", "suspendedclause")) {
      var found = data.in("drawn").optional(each);
      findings.same(ATTENDANCE_ENTITLED, first.optional(each), found, "drawn by another " + each);
    }
    var lines = anew.lines();
    must(lines.size() == data.list("lines").size(), "each once", "somebody is on it twice");
    var changes = changes(meeting.rolls.now().orElse(Map.of()), lines);
    findings.same(ATTENDANCE_ENTITLED, changes, stated(data), "what has changed in the roll");
    must(!changes.isEmpty(), "a change", "nothing has changed in the roll");
  }

  private boolean isThen(String occasion) {
    return switch (occasion) {
      case "notice" -> !meeting.told.isGiven() && meeting.stage != Stage.OVER;
      case "opening" -> meeting.stage == Stage.CALLED;
      case "resumption" -> meeting.stage == Stage.ADJOURNED;
      default -> false;
    };
  }

  private static List<Change> changes(Map<String, String> before, Map<String, String> lines) {
    var earlier = new LinkedHashMap<>(before);
    var changes = new ArrayList<Change>();
    lines.forEach(
        (member, figure) -> {
          String had = earlier.containsKey(member) ? earlier.remove(member) : "";
          if (!figure.equals(had)) {
            changes.add(new Change(member, had, figure));
          }
        });
    earlier.forEach((member, figure) -> changes.add(new Change(member, figure, "")));
    return changes;
  }

  private static List<Change> stated(Fields data) throws Malformed {
    var changes = new ArrayList<Change>();
    for (Fields each : data.list("changes")) {
      changes.add(
          new Change(
              each.text("member"),
              each.optional("before").orElse(""),
              each.optional("now").orElse("")));
    }
    return changes;
  }

  private void must(boolean holds, String expected, String what) {
    findings.must(ATTENDANCE_ENTITLED, holds, expected, what);
  }
}
