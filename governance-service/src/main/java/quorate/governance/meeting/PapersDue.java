package quorate.governance.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import quorate.chassis.decide.CivilDay;
import quorate.counting.outcome.notice.Period;
import quorate.governance.meeting.AgendaEvents.PaperAdded;

/** How long before a meeting its papers are to be sent, where the terms of reference say so. */
public record PapersDue(Period before, LocalDate day) {

  /** By the terms by which a meeting is held; empty where they do not say. */
  public static Optional<PapersDue> of(Meeting.Called meeting) {
    var terms = meeting.terms();
    return Optional.ofNullable(terms.notice().papersDays())
        .map(days -> NoticeOf.own(terms, days, "its papers are sent"))
        .map(before -> new PapersDue(before, meeting.day()));
  }

  /** Whether it was sent later; one of which it is not known when was not. */
  public boolean isLate(PaperAdded paper) {
    Instant at = paper.at();
    return at != null && !before.isKept(CivilDay.of(at), day);
  }

  /** The clause that says so. */
  public String clause() {
    return before.clause().source().toString();
  }
}
