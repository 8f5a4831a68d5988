package quorate.auditor.decision;

import static quorate.auditor.finding.Check.DECISION_SUPERSEDES;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;

/** Decisions that take the place of others: of one that is there, and only by who took it. */
public final class Succession {

  private final Consumer<Finding> findings;
  private final Map<String, Fields> decisions = new HashMap<>();
  private final Set<String> ended = new HashSet<>();

  public Succession(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /** Takes the next entry of governance's log. */
  public void apply(Entry entry) throws Malformed {
    Fields data = entry.data();
    switch (entry.type()) {
      case "governance.decision-recorded.v1", "governance.decision-taken.v1" -> {
        succeeds(data, new Findings(findings, entry));
        decisions.put(data.text("decision"), data);
      }
      case "governance.meeting-decision-recorded.v1",
          "governance.earlier-decision-recorded.v1",
          "governance.ballot-decision-recorded.v1",
          "governance.unopposed-election-recorded.v1" ->
          decisions.put(data.text("decision"), data);
      case "governance.decision-superseded.v1" -> {
        superseded(data, new Findings(findings, entry));
        ended.add(data.text("decision"));
      }
      case "governance.decision-annulled.v1", "governance.decision-lapsed.v1" ->
          ended.add(data.text("decision"));
      default -> {}
    }
  }

  private void succeeds(Fields data, Findings found) {
    data.optional("supersedes")
        .ifPresent(
            earlier ->
                found.must(
                    DECISION_SUPERSEDES,
                    decisions.containsKey(earlier),
                    "a decision that was taken before",
                    earlier + " is none"));
  }

  private void superseded(Fields data, Findings found) throws Malformed {
    String earlier = data.text("decision");
    Fields before = decisions.get(earlier);
    Fields later = decisions.get(data.text("by"));
    if (before == null || later == null) {
      found.must(DECISION_SUPERSEDES, false, "one decision by another", "there is no such");
      return;
    }
    String named = later.optional("supersedes").orElse("none");
    found.same(DECISION_SUPERSEDES, named, earlier, "what the later one names");
    boolean own = before.json().path("decider").equals(later.json().path("decider"));
    found.must(DECISION_SUPERSEDES, own, "its own decider", "another decided it");
    boolean stood = !ended.contains(earlier);
    found.must(DECISION_SUPERSEDES, stood, "one that stands", "it had ended");
  }
}
