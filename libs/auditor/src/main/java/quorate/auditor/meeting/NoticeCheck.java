package quorate.auditor.meeting;

import static quorate.auditor.finding.Check.ATTENDANCE_ENTITLED;
import static quorate.auditor.finding.Check.MEETING_NOTICE;
import static quorate.auditor.finding.Check.MEETING_ORDER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;
import quorate.counting.outcome.notice.NoticeJudged;
import quorate.counting.outcome.notice.NoticeTerms;
import quorate.counting.outcome.notice.Period;
import quorate.counting.outcome.notice.ShortNotice;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.Source;

/** How notice is found when a meeting begins or goes on, and who is in the chair then. */
record NoticeCheck(Meeting meeting, Assembly assembly, Findings findings) {

  private static final String OWN =
      "The terms of reference say how long before a meeting its notice goes out.";

  void check(String type, Fields data) throws Malformed {
    var at = data.instant("at");
    var day = Meeting.day(at);
    boolean first = type.equals("meeting-opened");
    boolean onItsDay = first ? day.equals(meeting.day()) : !day.isBefore(meeting.day());
    findings.must(
        MEETING_ORDER, onItsDay && !at.isBefore(meeting.due), "at its hour", "begins " + at);
    String chair = data.text("chair");
    findings.must(ATTENDANCE_ENTITLED, assembly.mayChair(chair), "one who sits", "chair " + chair);
    judged(data, first ? meeting.day() : day);
  }

  private void judged(Fields data, LocalDate day) throws Malformed {
    var stated = Reason.read(data);
    var adjourned = meeting.adjourned.map(Meeting::day);
    var again = adjourned.flatMap(from -> again(from, day));
    if (adjourned.isPresent() && again.isEmpty()) {
      // a meeting that goes on soon rests on the notice that it had
      findings.same(MEETING_NOTICE, meeting.room.notice, data.text("notice"), "notice is found");
      findings.same(MEETING_NOTICE, List.of(), stated, "for these reasons");
      return;
    }
    var found =
        NoticeJudged.of(
            again.map(terms()::with).orElse(terms()),
            assembly.entitled(),
            meeting.told.sendings(again.flatMap(period -> adjourned).orElse(LocalDate.MIN)),
            meeting.told.excused,
            consent(),
            day);
    findings.same(MEETING_NOTICE, found.found().toString(), data.text("notice"), "notice is found");
    findings.same(MEETING_NOTICE, Reason.of(found.reasons()), stated, "for these reasons");
  }

  private Optional<Period> again(LocalDate adjourned, LocalDate goesOn) {
    return assembly.isStatutory() ? Period.ofAdjourned(adjourned, goesOn) : Optional.empty();
  }

  private NoticeTerms terms() {
    var notice = assembly.terms.notice();
    var source =
        new Source(Instrument.TERMS_OF_REFERENCE, Terms.place(notice.clause(), "(notice)"));
    var own = new Period(notice.days(), notice.count(), new Clause(source, OWN));
    return assembly.isStatutory()
        ? NoticeTerms.ofMembersMeeting(Optional.of(own))
        : NoticeTerms.byTerms(own);
  }

  private Optional<ShortNotice.Found> consent() throws Malformed {
    if (meeting.told.shortNotice.isEmpty()) {
      return Optional.empty();
    }
    var agreed = meeting.told.shortNotice.get();
    var clause =
        assembly.isStatutory()
            ? ShortNotice.statutory().clause()
            : new Clause(terms().least().clause().source(), agreed.text("clause"));
    boolean enough = agreed.json().path("enough").asBoolean();
    return Optional.of(new ShortNotice.Found(enough, agreed.text("found"), clause));
  }
}
