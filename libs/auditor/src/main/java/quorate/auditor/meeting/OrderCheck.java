package quorate.auditor.meeting;

import static quorate.auditor.finding.Check.MEETING_ORDER;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;
import quorate.auditor.meeting.Meeting.Stage;

/** Whether something can happen as far as the meeting has come. */
record OrderCheck(Meeting meeting, Instant stamped, Findings findings) {

  private static final Set<String> ANY_TIME =
      Set.of(
          "meeting-notice-sent",
          "notice-delivery-noted",
          "notice-omission-excused",
          "short-notice-agreed",
          "meeting-roll-drawn");
  private static final Set<String> UNTIL_OVER =
      Set.of("item-put", "item-heard", "item-withdrawn", "item-interest-noted");

  void check(String type, Fields data) throws Malformed {
    findings.must(MEETING_ORDER, follows(type), "a meeting that sits", "it is " + meeting.stage);
    if (!ANY_TIME.contains(type) && data.has("at")) {
      var at = data.instant("at");
      boolean inOrder = !at.isBefore(meeting.room.last) || isNow(at);
      findings.must(MEETING_ORDER, inOrder, "after " + meeting.room.last, "it is of " + at);
    }
  }

  // several at once, who named no time, are stamped before they are recorded one after the other
  private boolean isNow(Instant at) {
    return at.truncatedTo(ChronoUnit.MICROS).equals(stamped.truncatedTo(ChronoUnit.MICROS));
  }

  private boolean follows(String type) {
    if (ANY_TIME.contains(type)) {
      return true;
    }
    if (UNTIL_OVER.contains(type)) {
      return meeting.stage != Stage.OVER;
    }
    return switch (type) {
      case "meeting-opened", "meeting-cancelled" -> meeting.stage == Stage.CALLED;
      case "proxy-appointed", "proxy-withdrawn" ->
          meeting.stage == Stage.CALLED || meeting.stage == Stage.ADJOURNED;
      case "meeting-resumed" -> meeting.stage == Stage.ADJOURNED;
      case "meeting-closed" -> meeting.stage == Stage.OPEN || meeting.stage == Stage.ADJOURNED;
      default -> meeting.stage == Stage.OPEN;
    };
  }
}
