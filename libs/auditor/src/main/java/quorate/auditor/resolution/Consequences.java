package quorate.auditor.resolution;

import static quorate.auditor.finding.Check.FILING_DUE;
import static quorate.auditor.finding.Check.RESOLUTION_REPLACED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;

/** What has to be recorded with what came of a resolution, in the same append. */
final class Consequences {

  // an append is recorded as one, but a log is read as far as it was written
  private static final int LONGEST_APPEND = 12;

  /** Something that is to stand within an append, and what was found of it. */
  private record Owed(Entry entry, String key, boolean ofFiling) {}

  private final List<Owed> owed = new ArrayList<>();
  private final Map<String, Long> done = new HashMap<>();
  private final Consumer<Finding> findings;

  Consequences(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /** A resolution came into force from a day on, or is known to: the one that it replaces ends. */
  void begins(Entry entry, String later, Resolution earlier, String id) {
    if (earlier.isCarried() && !earlier.annulled) {
      owed.add(new Owed(entry, later + " " + id, false));
    }
  }

  void files(Entry entry, String resolution, Set<String> filings) {
    filings.forEach(each -> owed.add(new Owed(entry, resolution + " " + each, true)));
  }

  /**
   * The earlier ends as the later says, by its decision, from the day on which that is in force.
   */
  void replaced(Entry entry, Map<String, Resolution> resolutions) throws Malformed {
    Fields data = entry.data();
    var found = new Findings(findings, entry);
    String id = data.text("resolution");
    done.put(data.text("by") + " " + id, entry.position());
    Resolution later = resolutions.get(data.text("by"));
    if (later == null || later.settled.isEmpty() || later.replaces().isEmpty()) {
      found.must(RESOLUTION_REPLACED, false, "a later one that was carried", "there is none");
      return;
    }
    Fields replaces = later.replaces().get();
    found.same(RESOLUTION_REPLACED, replaces.text("resolution"), id, "it replaces");
    found.same(RESOLUTION_REPLACED, replaces.text("how"), data.text("how"), "it ends");
    String decision = later.settled.get().text("decision");
    found.same(RESOLUTION_REPLACED, decision, data.text("bydecision"), "by the decision");
    LocalDate from = later.inForce.orElse(LocalDate.MAX);
    found.same(RESOLUTION_REPLACED, from, data.date("from"), "from the day");
  }

  void filed(Entry entry, Map<String, LocalDate> due) throws Malformed {
    Fields data = entry.data();
    String filing = data.text("filing");
    done.put(data.text("resolution") + " " + filing, entry.position());
    LocalDate last = due.get(filing);
    if (last != null) {
      new Findings(findings, entry).same(FILING_DUE, last, data.date("due"), "its last day");
    }
  }

  /** At the end of the log: each is there. */
  void end(long size) {
    Set<String> told = new HashSet<>();
    for (Owed each : owed) {
      if (each.entry().position() + LONGEST_APPEND < size && told.add(each.key())) {
        long at = done.getOrDefault(each.key(), Long.MAX_VALUE);
        boolean with = at <= each.entry().position() + LONGEST_APPEND;
        new Findings(findings, each.entry())
            .must(
                each.ofFiling() ? FILING_DUE : RESOLUTION_REPLACED,
                with,
                each.ofFiling() ? "what is to be filed" : "the earlier one ended with it",
                "it is not");
      }
    }
  }
}
