package quorate.auditor.meeting;

import static quorate.auditor.finding.Check.MOTION_IN_ORDER;

import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;
import quorate.counting.outcome.rule.RuleSet;

/** A poll is demanded by those who may, and found good or not by the rule of the terms. */
record PollCheck(Assembly assembly, Findings findings) {

  void check(Motion motion, Fields data, Counted counted, RuleSet rules) throws Malformed {
    must(assembly.isStatutory(), "a general meeting", "a poll is demanded elsewhere");
    must(motion.put.isPresent(), "one that is put", "it is not");
    must(!motion.isPolled(), "a first demand", "a good one stands");
    for (String key : data.texts("by")) {
      boolean there = counted.voters().stream().anyMatch(stay -> stay.standsFor(key));
      must(there, "members who are there", "demanded by " + key);
    }
    boolean chair = data.json().path("chair").asBoolean();
    must(!chair || counted.chairIsThere(), "a chair who is there", "demanded by the chair");
    found(data, rules);
  }

  private void found(Fields data, RuleSet rules) throws Malformed {
    boolean chair = data.json().path("chair").asBoolean();
    var rule = Polls.of(assembly.terms, chair);
    var found =
        chair
            ? rule.byTheChair()
            : rule.by(
                data.texts("by"), assembly.electors(rules, assembly.seats()), rules.weighting());
    String expected = "%s [%s]".formatted(found.sentence(), found.clause().source());
    boolean good = data.json().path("good").asBoolean();
    findings.same(MOTION_IN_ORDER, found.good(), good, "a good demand");
    findings.same(MOTION_IN_ORDER, expected, data.text("found"), "found so");
  }

  private void must(boolean holds, String expected, String what) {
    findings.must(MOTION_IN_ORDER, holds, expected, what);
  }
}
