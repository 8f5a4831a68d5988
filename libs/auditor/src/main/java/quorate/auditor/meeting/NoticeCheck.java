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
import quorate.counting.outcome.notice.Period;
import quorate.counting.outcome.notice.ShortNotice;
import quorate.counting.outcome.rule.Clause;

/** How notice is found when a meeting begins or goes on, and who is in the chair then. */
record NoticeCheck(Meeting meeting, Assembly assembly, Findings findings) {

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
            again.map(assembly.notice()::with).orElse(assembly.notice()),
            assembly.told(),
            meeting.told.sendings(again.flatMap(period -> adjourned).orElse(LocalDate.MIN)),
            meeting.told.excused,
            consent(),
            day);
    findings.same(MEETING_NOTICE, found.found().toString(), data.text("notice"), "notice is found");
    var reasons = Reason.as(stated, Reason.of(found.reasons()));
    findings.same(MEETING_NOTICE, reasons, stated, "for these reasons");
  }

  private Optional<Period> again(LocalDate adjourned, LocalDate goesOn) {
    return assembly.isStatutory() ? Period.ofAdjourned(adjourned, goesOn) : Optional.empty();
  }

  private Optional<ShortNotice.Found> consent() throws Malformed {
    if (meeting.told.shortNotice.isEmpty()) {
      return Optional.empty();
    }
    var agreed = meeting.told.shortNotice.get();
    var clause =
        assembly.isStatutory()
            ? ShortNotice.statutory().clause()
            : new Clause(assembly.notice().least().clause().source(), agreed.text("clause"));
    boolean enough = agreed.json().path("enough").asBoolean();
    return Optional.of(new ShortNotice.Found(enough, agreed.text("found"), clause));
  }
}
