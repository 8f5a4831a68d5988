package quorate.auditor.meeting;

import static quorate.auditor.finding.Check.ATTENDANCE_ENTITLED;
import static quorate.auditor.finding.Check.MEETING_ORDER;

import java.time.Instant;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;

/** Who is appointed to come instead of a member, and who comes so. */
record ProxyCheck(Meeting meeting, Assembly assembly, Findings findings) {

  /** An appointment, or its end. */
  void check(String type, Fields data) throws Malformed {
    var received = data.instant("received");
    if (type.equals("proxy-appointed")) {
      appointed(data.text("member"), received);
    } else {
      withdrawn(data.text("proxy"), received);
    }
  }

  private void appointed(String member, Instant received) throws Malformed {
    boolean entitled = assembly.isOfMembers() && assembly.entitled().contains(member);
    findings.must(ATTENDANCE_ENTITLED, entitled, "a member on its roll", "proxy of " + member);
    var called = meeting.called.date("called");
    findings.must(
        MEETING_ORDER,
        !Meeting.day(received).isBefore(called),
        "once it was called on " + called,
        "a proxy is appointed at " + received);
  }

  private void withdrawn(String proxy, Instant received) {
    boolean stands =
        meeting
            .proxies
            .one(proxy)
            .filter(one -> one.withdrawn().isEmpty() && !received.isBefore(one.received()))
            .isPresent();
    findings.must(
        ATTENDANCE_ENTITLED, stands, "an appointment before that stands", "of proxy " + proxy);
  }

  /** Whoever comes as a proxy, by the appointment that is told, or by none where none is known. */
  void came(Stay stay, Fields data) {
    String told = data.optional("proxy").orElse("");
    boolean any = meeting.proxies.areOf(stay.standsFor());
    boolean follows =
        (stay.as().equals(Stay.PROXY) && any)
            ? meeting.proxies.stands(told, stay, meeting)
            : told.isEmpty();
    findings.must(
        ATTENDANCE_ENTITLED,
        follows,
        any ? "an appointment in time" : "no appointment",
        "%s comes as %s for %s by %s".formatted(stay.person(), stay.as(), stay.standsFor(), told));
  }
}
