package quorate.auditor.resolution;

import static quorate.auditor.finding.Check.RESOLUTION_PUT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import quorate.auditor.ballot.Rederived;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;

/** Resolutions of governance's log, each entry held against what stands before it. */
public final class Resolutions {

  private static final String PREFIX = "governance.";
  private static final String SUFFIX = ".v1";
  private static final Set<String> ABOUT =
      Set.of(
          "resolution-seconded",
          "resolution-amended",
          "resolution-withdrawn",
          "resolution-put",
          "resolution-settled",
          "resolution-condition-met",
          "resolution-replaced",
          "resolution-annulled",
          "filing-due");
  private final Map<String, Rederived> ballots;
  private final Consumer<Finding> findings;
  private final Motions motions = new Motions();
  private final Map<String, Fields> decisions = new HashMap<>();
  private final Map<String, Resolution> resolutions = new HashMap<>();
  private final Consequences consequences;

  public Resolutions(Map<String, Rederived> ballots, Consumer<Finding> findings) {
    this.ballots = ballots;
    this.findings = findings;
    this.consequences = new Consequences(findings);
  }

  /** Takes the next entry of governance's log. */
  public void apply(Entry entry) throws Malformed {
    String type = entry.type();
    if (type.startsWith(PREFIX) && type.endsWith(SUFFIX)) {
      apply(entry, type.substring(PREFIX.length(), type.length() - SUFFIX.length()));
    }
  }

  /** At the end of the log. */
  public void end(long size) {
    consequences.end(size);
  }

  private void apply(Entry entry, String type) throws Malformed {
    Fields data = entry.data();
    switch (type) {
      case "resolution-proposed" -> resolutions.put(data.text("resolution"), new Resolution(data));
      case "meeting-decision-recorded", "ballot-decision-recorded" ->
          decisions.put(data.text("decision"), data);
      default -> {}
    }
    if (ABOUT.contains(type)) {
      about(entry, type, data);
    }
    motions.apply(type, data);
  }

  private void about(Entry entry, String type, Fields data) throws Malformed {
    var found = new Findings(findings, entry);
    String id = data.text("resolution");
    var resolution = resolutions.get(id);
    if (resolution == null) {
      found.must(RESOLUTION_PUT, false, "a resolution", "nobody proposed it");
      return;
    }
    check(entry, type, resolution, found);
    var before = resolution.inForce;
    resolution.apply(type, data);
    follow(entry, type, id, resolution, before);
  }

  private void check(Entry entry, String type, Resolution resolution, Findings found)
      throws Malformed {
    Fields data = entry.data();
    var settled = new SettledCheck(resolution, decisions, found);
    switch (type) {
      case "resolution-seconded", "resolution-amended", "resolution-withdrawn" ->
          found.must(
              RESOLUTION_PUT,
              resolution.isOpen(),
              "one that is neither put nor withdrawn",
              "it is");
      case "resolution-put" -> new PutCheck(resolution, motions, ballots, found).check(data);
      case "resolution-settled" -> settled.settled(data);
      case "resolution-condition-met" -> settled.met(data);
      case "resolution-annulled" -> settled.annulled(data);
      case "resolution-replaced" -> consequences.replaced(entry, resolutions);
      case "filing-due" -> consequences.filed(entry, Filings.due(resolution));
      default -> {}
    }
  }

  private void follow(
      Entry entry, String type, String id, Resolution resolution, Optional<LocalDate> before)
      throws Malformed {
    boolean settles = type.equals("resolution-settled");
    if (settles || type.equals("resolution-condition-met")) {
      var open = new HashSet<>(Filings.due(resolution).keySet());
      open.removeAll(resolution.filings);
      consequences.files(entry, id, open);
    }
    var replaces = resolution.replaces();
    if (before.isEmpty() && resolution.inForce.isPresent() && replaces.isPresent()) {
      String other = replaces.get().text("resolution");
      Resolution earlier = resolutions.get(other);
      if (earlier != null) {
        consequences.begins(entry, id, earlier, other);
      }
    }
  }
}
