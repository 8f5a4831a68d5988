package quorate.auditor.decision;

import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** What the chain of a decision tells of one mandate. */
record Step(String form, String giver, String holder, String subject, String limit, String basis) {

  static Step read(Fields step) throws Malformed {
    return new Step(
        step.text("form"),
        Power.party(step.in("giver")),
        Power.party(step.in("holder")),
        step.text("subject"),
        limit(step.in("limit")),
        step.text("basis"));
  }

  static String limit(Fields limit) throws Malformed {
    return limit.json().isObject()
        ? "%s %s".formatted(Taken.plain(limit.sum("amount")), limit.text("per"))
        : "none";
  }
}
