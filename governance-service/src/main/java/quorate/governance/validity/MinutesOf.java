package quorate.governance.validity;

import java.time.LocalDate;
import quorate.governance.meeting.Meeting;
import quorate.governance.validity.Facts.Minutes;

/** What became of the minutes of a meeting by the end of a day. */
final class MinutesOf {

  private MinutesOf() {}

  static Minutes of(Meeting.Called meeting, Trail trail, LocalDate day) {
    var approved = meeting.book().approvedBy(day);
    var signed = meeting.book().signedBy(day);
    return new Minutes(
        approved == null ? null : approved.on(),
        signed == null ? null : signed.on(),
        meeting.called().roll() == null
            ? "Companies Act 2006 s249(1)"
            : "Companies Act 2006 s356(4)",
        trail.where(event -> event.equals(approved) || event.equals(signed)));
  }
}
