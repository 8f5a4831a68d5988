package quorate.auditor.position;

import static quorate.auditor.finding.Check.CONSULTATION_HEARD;
import static quorate.auditor.finding.Check.POSITION_AGREED;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;

/** Positions of governance's log, each entry held against what stands before it. */
public final class Positions {

  private static final String PREFIX = "governance.";
  private static final String SUFFIX = ".v1";
  private static final Set<String> ABOUT =
      Set.of(
          "answer-given",
          "consultation-ended",
          "position-agreed",
          "position-amended",
          "position-withdrawn");
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private final Consumer<Finding> findings;
  private final Cited cited = new Cited();
  private final Map<String, Position> positions = new HashMap<>();

  public Positions(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /** Takes the next entry of governance's log. */
  public void apply(Entry entry) throws Malformed {
    String type = entry.type();
    if (type.startsWith(PREFIX) && type.endsWith(SUFFIX)) {
      apply(entry, type.substring(PREFIX.length(), type.length() - SUFFIX.length()));
    }
  }

  private void apply(Entry entry, String type) throws Malformed {
    Fields data = entry.data();
    if (type.equals("consultation-opened")) {
      opened(entry, data);
    } else if (ABOUT.contains(type)) {
      about(entry, type, data);
    } else if (type.equals("decision-cited") && data.has("position")) {
      voted(data.text("decision"), new Findings(findings, entry));
    } else {
      cited.apply(type, data);
    }
  }

  // nobody could answer one that is over, but where it went out on paper
  private void opened(Entry entry, Fields data) throws Malformed {
    var position = new Position(data);
    var day = LocalDate.ofInstant(entry.stamped(), LONDON);
    boolean open = !position.until.isBefore(day) || data.has("document");
    boolean ends = !position.until.isBefore(position.since);
    new Findings(findings, entry)
        .must(CONSULTATION_HEARD, open && ends, "one that can be answered", "it is over");
    positions.put(data.text("position"), position);
  }

  // what was agreed before that was written rests on what somebody took for the body, too
  private void voted(String decision, Findings found) {
    boolean voted = cited.of(decision).filter(Cited.Decision::voted).isPresent();
    found.must(POSITION_AGREED, voted, "a decision carried by its vote", decision + " is none");
  }

  private void about(Entry entry, String type, Fields data) throws Malformed {
    var found = new Findings(findings, entry);
    var position = positions.get(data.text("position"));
    if (position == null) {
      found.must(POSITION_AGREED, false, "a consultation", "nobody was asked");
      return;
    }
    new PositionCheck(position, cited, found).check(type, data);
    switch (type) {
      case "answer-given" -> position.answered.add(Position.party(data.in("party")));
      case "consultation-ended" -> position.end(data);
      case "position-agreed", "position-amended" -> position.agree(data, cited.at(data));
      case "position-withdrawn" -> position.withdrawn = true;
      default -> {}
    }
  }
}
