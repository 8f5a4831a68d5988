package quorate.auditor.resolution;

import static quorate.auditor.finding.Check.RESOLUTION_SETTLED;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;

/** What came of a resolution, against the decision behind it and what it waits for. */
record SettledCheck(Resolution resolution, Map<String, Fields> decisions, Findings findings) {

  void settled(Fields data) throws Malformed {
    must(resolution.settled.isEmpty(), "one that is not settled", "it is");
    Fields decision = decisions.get(data.text("decision"));
    if (decision == null || resolution.put.isEmpty()) {
      must(false, "a decision on what was put", data.text("decision") + " is none");
      return;
    }
    Fields put = resolution.put.get();
    String by = put.has("motion") ? "motion" : "ballot";
    same(put.text(by), decision.optional(by).orElse("none"), "decided by");
    same(decision.text("outcome"), data.text("outcome"), "its outcome");
    same(decision.date("on"), data.date("on"), "its day");
    same(decision.texts("arithmetic"), data.texts("arithmetic"), "its arithmetic");
    String text = put.has("motion") ? decision.text("question") : resolution.text;
    same(text, data.text("text"), "its text");
    boolean carried = data.text("outcome").equals("passed");
    same(carried, data.json().path("carried").asBoolean(), "carried");
    var inForce =
        carried
            ? resolution.commences(data.date("on"), resolution.met.keySet())
            : Optional.<LocalDate>empty();
    same(inForce, data.optionalDate("inforce"), "in force");
  }

  void met(Fields data) throws Malformed {
    String condition = data.text("condition");
    LocalDate on = data.date("on");
    boolean known =
        resolution.proposed.in("commencement").list("conditions").stream()
            .anyMatch(each -> each.optional("condition").equals(Optional.of(condition)));
    must(known && !resolution.met.containsKey(condition), "an open condition", condition);
    must(resolution.isCarried(), "one that was carried", "it was not");
    var met = new HashSet<>(resolution.met.keySet());
    met.add(condition);
    LocalDate last = resolution.met.values().stream().reduce(on, (a, b) -> a.isAfter(b) ? a : b);
    same(resolution.commences(last, met), data.optionalDate("inforce"), "in force");
  }

  void annulled(Fields data) throws Malformed {
    must(
        resolution.settled.isPresent() && !resolution.annulled, "one that is settled", "it is not");
    var decision = resolution.settled.flatMap(each -> each.optional("decision"));
    same(decision.orElse("none"), data.text("decision"), "its decision");
  }

  private void same(Object expected, Object found, String what) {
    findings.same(RESOLUTION_SETTLED, expected, found, what);
  }

  private void must(boolean holds, String expected, String what) {
    findings.must(RESOLUTION_SETTLED, holds, expected, what);
  }
}
