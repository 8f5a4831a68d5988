package quorate.auditor.conduct;

import static quorate.auditor.finding.Check.PAPER_IN_TIME;

import java.time.Instant;
import java.time.ZoneId;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** Whether papers were received when they may be: since the notice, and until it takes none. */
record Receipts(Course course, Findings findings) {
  private static final ZoneId CIVIL = ZoneId.of("Europe/London");

  void check() throws Malformed {
    for (Entry entered : course.all("paper-entered").toList()) {
      var notice = course.lastBefore(entered, "notice-given");
      if (notice.isPresent()) {
        check(entered, notice.get());
      }
    }
  }

  private void check(Entry entered, Entry notice) throws Malformed {
    Instant received = entered.data().instant("received");
    Instant from = from(notice);
    Instant until = until(entered, notice.data());
    Instant known = entered.recorded().plus(Declarations.WAITS);
    findings.must(
        PAPER_IN_TIME,
        entered,
        !received.isBefore(from) && received.isBefore(until) && !received.isAfter(known),
        from + " to " + until,
        "has a paper that was received at " + received);
  }

  // a written resolution may have been circulated on an earlier day, which its notice states
  private Instant from(Entry notice) throws Malformed {
    boolean written =
        course
            .first("ballot-drafted")
            .filter(draft -> Course.told(draft, "vehicle").equals("written-resolution"))
            .isPresent();
    var circulated = notice.data().date("recorddate").atStartOfDay(CIVIL).toInstant();
    return written && circulated.isBefore(notice.recorded()) ? circulated : notice.recorded();
  }

  private Instant until(Entry entered, Fields notice) throws Malformed {
    var extended = course.lastBefore(entered, "ballot-extended").map(Entry::data);
    Instant closes = extended.orElse(notice).instant("closes");
    var papers = notice.in("proceedings").in("papers");
    Instant until = papers.has("until") ? papers.instant("until") : closes;
    return until.isAfter(closes) ? closes : until;
  }
}
