package quorate.auditor.position;

import static quorate.auditor.finding.Check.CONSULTATION_HEARD;
import static quorate.auditor.finding.Check.POSITION_AGREED;

import java.util.HashSet;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;

/** What happens to a position, against how it stood before. */
record PositionCheck(Position position, Cited cited, Findings findings) {

  void check(String type, Fields data) throws Malformed {
    switch (type) {
      case "answer-given" -> answered(data);
      case "consultation-ended" -> ended(data);
      case "position-agreed" -> agreed(data);
      case "position-amended" -> {
        later(data);
        dissent(data);
      }
      case "position-withdrawn" -> later(data);
      default -> {}
    }
  }

  private void answered(Fields data) throws Malformed {
    String party = Position.party(data.in("party"));
    heard(position.asked.contains(party), "one who was asked", party + " answers");
    heard(position.ended.isEmpty(), "a consultation that goes on", "it has ended");
    var on = data.date("on");
    boolean inTime = !on.isBefore(position.since) && !on.isAfter(position.until);
    heard(inTime, position.since + " to " + position.until, "answered on " + on);
  }

  private void ended(Fields data) throws Malformed {
    heard(position.ended.isEmpty(), "a consultation that goes on", "it ends again");
    var silent = Position.parties(data.list("silent"));
    findings.same(CONSULTATION_HEARD, position.silent(), silent, "who was silent");
  }

  private void agreed(Fields data) throws Malformed {
    must(position.ended.isPresent(), "a consultation that has ended", "it goes on");
    must(position.decision.isEmpty(), "one not agreed yet", "it is agreed again");
    carried(data);
    var on = data.date("on");
    must(
        position.isDecidable(on, cited.at(data)),
        "a decision after the consultation",
        "decided on " + on);
    dissent(data);
  }

  private void later(Fields data) throws Malformed {
    boolean stands = position.decision.isPresent() && !position.withdrawn;
    must(stands, "one that was agreed and stands", "it does not");
    carried(data);
    boolean another = !position.decision.equals(data.optional("decision"));
    boolean later = position.isLater(data.date("on"), cited.at(data));
    must(another && later, "a later decision", "it rests on " + data.text("decision"));
  }

  private void carried(Fields data) throws Malformed {
    String decision = data.text("decision");
    var found = cited.of(decision);
    boolean theirs =
        found.filter(each -> each.carried() && each.body().equals(position.body)).isPresent();
    must(theirs, "a decision that its body carried, and that stands", decision + " is none");
    findings.same(
        POSITION_AGREED,
        found.map(Cited.Decision::on),
        Optional.of(data.date("on")),
        "the day of its decision");
  }

  private void dissent(Fields data) throws Malformed {
    var once = new HashSet<String>();
    for (Fields each : data.list("dissent")) {
      String party = Position.party(each.in("party"));
      boolean may = position.asked.contains(party) && once.add(party);
      must(may, "dissent of who was asked", party + " dissents");
    }
  }

  private void heard(boolean holds, String expected, String what) {
    findings.must(CONSULTATION_HEARD, holds, expected, what);
  }

  private void must(boolean holds, String expected, String what) {
    findings.must(POSITION_AGREED, holds, expected, what);
  }
}
