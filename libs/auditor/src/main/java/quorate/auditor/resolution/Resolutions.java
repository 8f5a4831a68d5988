package quorate.auditor.resolution;

import static quorate.auditor.finding.Check.RESOLUTION_PUT;
import static quorate.auditor.finding.Check.RESOLUTION_REPLACED;

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
  private final Set<String> putBy = new HashSet<>();
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
      case "vehicle-claimed" -> claimed(data, new Findings(findings, entry));
      default -> {}
    }
    if (ABOUT.contains(type)) {
      about(entry, type, data);
    }
    motions.apply(type, data);
  }

  // of two that would end it from the same day the first did
  private void left(Entry entry, Resolution earlier, LocalDate from) {
    boolean ended =
        earlier
            .replaced
            .filter(each -> each.optional("by").equals(entry.data().optional("leftby")))
            .filter(each -> each.optional("from").filter(day -> isBy(day, from)).isPresent())
            .isPresent();
    new Findings(findings, entry)
        .must(RESOLUTION_REPLACED, ended, "one that ended it before", "nothing did");
  }

  private static boolean isBy(String day, LocalDate from) {
    return day.compareTo(from.toString()) <= 0;
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
      case "resolution-put" -> {
        new PutCheck(resolution, motions, decisions, ballots, found).check(data);
        alone(data, found);
      }
      case "resolution-settled" -> settled.settled(data);
      case "resolution-condition-met" -> settled.met(data);
      case "resolution-annulled" -> settled.annulled(data);
      case "resolution-replaced" -> consequences.replaced(entry, resolutions);
      case "filing-due" -> consequences.filed(entry, Filings.due(resolution));
      default -> {}
    }
  }

  // a ballot or motion decides one
  private void alone(Fields data, Findings found) throws Malformed {
    String by = data.has("motion") ? data.text("motion") : data.text("ballot");
    found.must(RESOLUTION_PUT, putBy.add(by), "a motion or ballot of its own", by + " has one");
  }

  private void claimed(Fields data, Findings found) throws Malformed {
    var resolution = resolutions.get(data.text("resolution"));
    var put = Optional.ofNullable(resolution).flatMap(each -> each.put);
    boolean byIt =
        put.filter(
                each ->
                    each.optional("motion")
                        .or(() -> each.optional("ballot"))
                        .equals(data.optional("by")))
            .isPresent();
    found.must(RESOLUTION_PUT, byIt, "what is put by it", data.text("by") + " is claimed");
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
      if (earlier != null && entry.data().has("leftby")) {
        left(entry, earlier, resolution.inForce.get());
      } else if (earlier != null) {
        consequences.begins(entry, id, earlier, other);
      }
    }
  }
}
