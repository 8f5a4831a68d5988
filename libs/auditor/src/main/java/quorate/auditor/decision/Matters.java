package quorate.auditor.decision;

import static quorate.auditor.finding.Check.DECISION_FOLLOWS_BALLOT;
import static quorate.auditor.finding.Check.DECISION_LINKS;
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

  public Matters(Map<String, Rederived> ballots, Links links, Consumer<Finding> findings) {
    this.ballots = ballots;
    this.links = links;
    this.findings = findings;
  }

  /** Takes the next entry of governance's log. */
  public void apply(Entry entry) throws Malformed {
    Fields data = entry.data();
    switch (entry.type()) {
      case "governance.matter-raised.v1" ->
          questions.put(data.text("matter"), data.text("question"));
      case "governance.matter-put-to-ballot.v1" -> put(entry, data);
      case "governance.matter-settled.v1" -> settled(entry, data);
      case "governance.decision-recorded.v1" -> decided(entry, data);
      default -> {}
    }
  }

  private void put(Entry entry, Fields data) throws Malformed {
    String matter = data.text("matter");
    ballotOf.put(matter, data.text("ballot"));
    if (STATUTORY.contains(data.text("kind")) && data.text("vehicle").equals("advisory")) {
      String what = data.text("kind") + " put to an advisory ballot";
      say(entry, STATUTORY_NEEDS_A_MEETING, "a general meeting", what, matter);
    }
    mustAsk(entry, matter, data.text("question"));
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
  }

  private void decided(Entry entry, Fields data) throws Malformed {
    String matter = data.text("matter");
    follows(entry, data, matter);
    mustAsk(entry, matter, data.text("question"));
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
    entitled(entry, data.in("entitled"), ballot, matter);
  }

  private void entitled(Entry entry, Fields entitled, Rederived ballot, String matter)
      throws Malformed {
    if (entitled.json().isObject()) {
      var check = DECISION_FOLLOWS_BALLOT;
      same(entry, check, ballot.fingerprint(), entitled.text("fingerprint"), matter);
      same(entry, check, (long) ballot.roll().size(), entitled.number("electors"), matter);
    }
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
