package quorate.auditor.decision;

import static quorate.auditor.finding.Check.DECISION_FOLLOWS_BALLOT;
import static quorate.auditor.finding.Check.DECISION_LINKS;
import static quorate.auditor.finding.Check.DECISION_SUPERSEDES;
import static quorate.auditor.finding.Check.QUESTION_AS_ASKED;
import static quorate.auditor.finding.Check.STATUTORY_NEEDS_A_MEETING;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import quorate.auditor.ballot.Rederived;
import quorate.auditor.finding.Check;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;

/** Governance's matters and decisions against the ballots that they rest on. */
public final class Matters {
  private static final Set<String> STATUTORY =
      Set.of("change-of-legal-structure", "special-resolution", "ordinary-resolution");
  private final Map<String, Rederived> ballots;
  private final Links links;
  private final Consumer<Finding> findings;
  private final Map<String, String> questions = new HashMap<>();
  private final Map<String, String> ballotOf = new HashMap<>();
  private final Map<String, String> reopens = new HashMap<>();
  private final Map<String, String> settledBy = new HashMap<>();

  public Matters(Map<String, Rederived> ballots, Links links, Consumer<Finding> findings) {
    this.ballots = ballots;
    this.links = links;
    this.findings = findings;
  }

  /** Takes the next entry of governance's log. */
  public void apply(Entry entry) throws Malformed {
    Fields data = entry.data();
    switch (entry.type()) {
      case "governance.matter-raised.v1" -> raised(data);
      case "governance.matter-put-to-ballot.v1" -> put(entry, data);
      case "governance.matter-asked-again.v1" -> asked(entry, data);
      case "governance.matter-settled.v1" -> settled(entry, data);
      case "governance.decision-recorded.v1" -> decided(entry, data);
      case "governance.ballot-decision-recorded.v1" -> bound(entry, data);
      case "governance.unopposed-election-recorded.v1" ->
          linked(entry, data, data.text("nomination"));
      default -> {}
    }
  }

  private void raised(Fields data) throws Malformed {
    String matter = data.text("matter");
    questions.put(matter, data.text("question"));
    data.optional("supersedes").ifPresent(earlier -> reopens.put(matter, earlier));
  }

  private void put(Entry entry, Fields data) throws Malformed {
    String matter = data.text("matter");
    if (STATUTORY.contains(data.text("kind")) && data.text("vehicle").equals("advisory")) {
      String what = data.text("kind") + " put to an advisory ballot";
      say(entry, STATUTORY_NEEDS_A_MEETING, "a general meeting", what, matter);
    }
    mustAsk(entry, matter, data.text("question"));
    asked(entry, data);
  }

  // by the first ballot, or by one that asks the same once more
  private void asked(Entry entry, Fields data) throws Malformed {
    String matter = data.text("matter");
    ballotOf.put(matter, data.text("ballot"));
    var ballot = ballots.get(data.text("ballot"));
    if (ballot != null) {
      mustAsk(entry, matter, ballot.asked().question());
    }
  }

  private void mustAsk(Entry entry, String matter, String question) {
    same(entry, QUESTION_AS_ASKED, questions.getOrDefault(matter, "nothing"), question, matter);
  }

  private void settled(Entry entry, Fields data) throws Malformed {
    String matter = data.text("matter");
    same(
        entry,
        DECISION_FOLLOWS_BALLOT,
        ballotOf.getOrDefault(matter, "no ballot"),
        data.text("ballot"),
        matter);
    follows(entry, data, matter);
    data.optional("decision").ifPresent(decision -> settledBy.put(matter, decision));
  }

  private void decided(Entry entry, Fields data) throws Malformed {
    String matter = data.text("matter");
    follows(entry, data, matter);
    String decision = data.text("decision");
    String settling = settledBy.getOrDefault(matter, decision);
    same(entry, DECISION_FOLLOWS_BALLOT, settling, decision, matter);
    mustAsk(entry, matter, data.text("question"));
    var earlier = data.optional("supersedes");
    if (earlier.isPresent()) {
      String reopened = reopens.getOrDefault(matter, "none");
      same(entry, DECISION_SUPERSEDES, reopened, earlier.get(), matter);
    }
    linked(entry, data, matter);
  }

  // of a ballot that is not in what was read nothing is said
  private void bound(Entry entry, Fields data) throws Malformed {
    var ballot = ballots.get(data.text("ballot"));
    if (ballot != null) {
      new Result(ballot, new Findings(findings, entry)).bound(data);
      linked(entry, data, data.text("ballot"));
    }
  }

  private void linked(Entry entry, Fields data, String matter) throws Malformed {
    for (Fields link : data.list("links")) {
      String expected = links.entryAt(link.text("log"), link.number("position"));
      same(entry, DECISION_LINKS, expected, link.text("entry"), matter);
    }
  }

  private void follows(Entry entry, Fields data, String matter) throws Malformed {
    var ballot = ballots.get(ballotOf.getOrDefault(matter, ""));
    if (ballot == null || !ballot.declared()) {
      say(entry, DECISION_FOLLOWS_BALLOT, "a declared ballot", "none", matter);
      return;
    }
    var check = DECISION_FOLLOWS_BALLOT;
    String winner = ballot.advised().orElse("nobody");
    same(entry, check, ballot.outcome(), data.text("outcome"), matter);
    same(entry, check, winner, data.optional("winner").orElse("nobody"), matter);
    if (data.optional("vehicle").isPresent()) {
      same(entry, check, ballot.asked().vehicle(), data.text("vehicle"), matter);
    }
    new Result(ballot, new Findings(findings, entry)).advised(data);
  }

  private void same(Entry entry, Check check, Object expected, Object found, String matter) {
    if (!expected.equals(found)) {
      say(entry, check, expected, found, matter);
    }
  }

  private void say(Entry entry, Check check, Object expected, Object found, String matter) {
    String sentence = entry.type() + " of matter " + matter + " does not hold";
    findings.accept(entry.place().lacks(check, expected, found, sentence));
  }
}
