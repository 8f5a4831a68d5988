package quorate.auditor.meeting;

import static quorate.auditor.finding.Check.MEETING_TERMS;

import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;
import quorate.auditor.register.BodyOnDay;

/** The terms by which a meeting is held, against its body's as they were known then. */
record CallCheck(Meeting meeting, BodyOnDay body, Findings findings) {

  /** Of the first notice, which chooses them anew. */
  void first(Fields notice) throws Malformed {
    if (!meeting.told.isGiven()) {
      terms(notice.has("terms") ? Terms.read(notice.in("terms")) : meeting.terms);
    }
  }

  void terms(Terms stated) throws Malformed {
    var own = body.terms();
    if (own.isEmpty()) {
      findings.must(MEETING_TERMS, false, "a body", "it is of no body");
      return;
    }
    var expected = Terms.read(own.get());
    findings.same(MEETING_TERMS, expected.rules(), stated.rules(), "other rules");
    findings.same(
        MEETING_TERMS, expected.composition(), stated.composition(), "another composition");
    findings.same(MEETING_TERMS, expected.notice(), stated.notice(), "another notice");
    findings.same(
        MEETING_TERMS, expected.handling(), stated.handling(), "interests handled otherwise");
    findings.same(MEETING_TERMS, expected.polls(), stated.polls(), "polls demanded otherwise");
    findings.same(
        MEETING_TERMS, expected.proxyHours(), stated.proxyHours(), "proxies appointed otherwise");
  }
}
