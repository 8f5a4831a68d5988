package quorate.auditor.decision;

import static quorate.auditor.finding.Check.DECISION_FOLLOWS_BALLOT;

import java.math.BigDecimal;
import java.util.Optional;
import quorate.auditor.ballot.Rederived;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;

/** What is told of a ballot with its decision. */
record Result(Rederived ballot, Findings found) {

  /** Of advice: what beats what, and by which rule. */
  void advised(Fields data) throws Malformed {
    if (data.has("winnerbeatseach")) {
      String beats = ballot.winnerBeatsEach().map(String::valueOf).orElse("unknown");
      same(beats, data.json().path("winnerbeatseach").asText(), "whether its winner beats each");
    }
    if (data.has("tied")) {
      same(ballot.tied(), data.texts("tied"), "what is tied");
    }
    ruled(data.in("rule"));
    entitled(data.in("entitled"));
    tookPart(data.in("turnout"));
  }

  /** Of a binding ballot: what was asked of whom, and what came of it under its rule set. */
  void bound(Fields data) throws Malformed {
    same(ballot.asked().question(), data.text("question"), "its question");
    same(ballot.asked().vehicle(), data.text("vehicle"), "its vehicle");
    if (ballot.verdict().isPresent()) {
      String word = ballot.verdict().get().split(" under ", 2)[0];
      same(word, data.text("outcome"), "its outcome");
    }
    entitled(data.in("entitled"));
    // of hands it is told who was seen
    if (!data.json().path("onhands").asBoolean()) {
      tookPart(data.in("turnout"));
    }
  }

  private void ruled(Fields rule) throws Malformed {
    if (rule.json().isObject()) {
      var fixed = ballot.rule();
      same(ballot.asked().method(), rule.text("method"), "its method");
      same((long) fixed.quorumHeads(), rule.number("quorumheads"), "the heads that it needs");
      same(fixed.weightBasis(), rule.text("weightbasis"), "by what it weighs");
      if (fixed.passMark().isPresent()) {
        same(fixed.passMark().get(), rule.text("passmark"), "its pass mark");
      }
    }
  }

  private void entitled(Fields entitled) throws Malformed {
    if (entitled.json().isObject()) {
      same(ballot.fingerprint(), entitled.text("fingerprint"), "the fingerprint of its roll");
      same((long) ballot.roll().size(), entitled.number("electors"), "who is entitled");
      same(weight(ballot.rule().weight()), weight(entitled.text("weight")), "their weight");
      same(ballot.rule().recordDate(), entitled.text("recorddate"), "its record date");
    }
  }

  private void tookPart(Fields turnout) throws Malformed {
    if (turnout.json().isObject()) {
      same((long) ballot.heads(), turnout.number("heads"), "who took part");
      same(weight(ballot.rule().present()), weight(turnout.text("weight")), "what they weigh");
    }
  }

  private static String weight(String weight) throws Malformed {
    try {
      return Taken.plain(Optional.of(new BigDecimal(weight)));
    } catch (NumberFormatException e) {
      throw new Malformed("weight is not a decimal: " + weight);
    }
  }

  private void same(Object expected, Object told, String what) {
    found.same(DECISION_FOLLOWS_BALLOT, expected, told, what);
  }
}
