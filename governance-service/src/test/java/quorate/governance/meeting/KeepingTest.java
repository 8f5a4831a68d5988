package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.meeting.Boardroom.LATER;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.board;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;
import static quorate.governance.meeting.Boardroom.put;
import static quorate.governance.meeting.Boardroom.quorumOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.governance.meeting.MeetingCommand.AdjournMeeting;
import quorate.governance.meeting.MeetingCommand.AgreeAction;
import quorate.governance.meeting.MeetingCommand.ApproveMinutes;
import quorate.governance.meeting.MeetingCommand.CallMeeting;
import quorate.governance.meeting.MeetingCommand.CloseMeeting;
import quorate.governance.meeting.MeetingCommand.FinishAction;
import quorate.governance.meeting.MeetingCommand.OpenMeeting;
import quorate.governance.meeting.MeetingCommand.ResumeMeeting;
import quorate.governance.meeting.MeetingCommand.SignMinutes;

/** Adjournment, minutes and actions. */
class KeepingTest {

  private static final LocalDate JULY = LocalDate.parse("2026-07-16");

  @Test
  void an_adjourned_meeting_goes_on_on_its_day_with_the_business_that_it_left() {
    var board = board(3, quorumOf(2)).opened(3, 1);
    board.arrive(1, 2);
    var until = Instant.parse("2026-06-20T17:00:00Z");
    board.refused(
        MeetingRefusal.ENDS_BEFORE_IT_BEGINS,
        new AdjournMeeting(MEETING, board.now(), board.now(), null, Why.NO_TIME));
    board.refused(MeetingRefusal.NOT_ADJOURNED, new ResumeMeeting(MEETING, member(1), board.now()));
    board.done(new AdjournMeeting(MEETING, board.now(), until, null, Why.NO_QUORUM));
    assertEquals(List.of(), board.meeting().room().present());
    board.refused(MeetingRefusal.UNFINISHED_BUSINESS_ONLY, put(item(2), "New"));
    board.refused(MeetingRefusal.NOT_OPEN, board.motion(id(850), item(1), 1));
    board.at("2026-06-19T17:00:00Z");
    board.refused(MeetingRefusal.ANOTHER_DAY, new ResumeMeeting(MEETING, member(1), board.now()));
    board.at("2026-06-20T17:00:00Z");
    board.done(new ResumeMeeting(MEETING, member(1), board.now()));
    board.arrive(1, 2);
    assertEquals("good", board.meeting().room().notice());
  }

  @Test
  void minutes_are_approved_at_a_later_meeting_and_signed_by_a_chair() {
    var board = board(3, quorumOf(2)).opened(3, 1);
    board.refused(MeetingRefusal.NOT_OVER, approval());
    board.done(new CloseMeeting(MEETING, board.now()));
    board.refused(MeetingRefusal.NOT_A_LATER_MEETING, approval());
    board.refused(MeetingRefusal.NOT_APPROVED, new SignMinutes(MEETING, member(1), JULY, null));
    board.next();
    board.done(called());
    board.turn();
    board.refused(MeetingRefusal.NOT_A_LATER_MEETING, approval());
    board.turn();
    board.at("2026-07-16T17:00:00Z");
    board.done(new OpenMeeting(LATER, member(2), board.now()));
    board.turn();
    board.refused(MeetingRefusal.NOT_YET, approval(JULY.plusDays(1)));
    board.refused(MeetingRefusal.BEFORE_IT_COULD_BE, approval(JULY.minusDays(1)));
    board.done(approval());
    board.refused(MeetingRefusal.APPROVED_ALREADY, approval());
    board.refused(MeetingRefusal.NOT_THE_CHAIR, new SignMinutes(MEETING, member(3), JULY, null));
    board.as(false, member(3));
    board.refused(MeetingRefusal.NOT_THE_CHAIR, new SignMinutes(MEETING, member(2), JULY, null));
    board.as(true);
    board.refused(
        MeetingRefusal.SIGNATURE_NOT_SHOWN, new SignMinutes(MEETING, member(2), JULY, null));
    board.as(false, member(2));
    board.refused(
        MeetingRefusal.NOT_YET, new SignMinutes(MEETING, member(2), JULY.plusDays(1), null));
    board.refused(
        MeetingRefusal.BEFORE_IT_COULD_BE,
        new SignMinutes(MEETING, member(2), JULY.minusDays(1), null));
    board.done(new SignMinutes(MEETING, member(2), JULY, null));
    board.refused(MeetingRefusal.SIGNED_ALREADY, new SignMinutes(MEETING, member(1), JULY, null));
  }

  @Test
  void minutes_are_approved_at_no_meeting_that_began_before_theirs_was_over() {
    var board = board(3, quorumOf(2));
    board.done(called());
    board.next();
    board.done(Boardroom.call("2026-07-16T17:00:00Z", null));
    board.turn();
    board.at("2026-07-16T17:00:00Z");
    board.done(new OpenMeeting(LATER, member(1), board.now()));
    board.turn();
    board.done(new OpenMeeting(MEETING, member(1), board.now()));
    board.at("2026-07-16T18:00:00Z");
    board.done(new CloseMeeting(MEETING, board.now()));
    board.turn();
    board.at("2026-07-16T18:30:00Z");
    board.done(new AdjournMeeting(LATER, board.now(), null, null, Why.NO_TIME));
    board.turn();
    board.refused(MeetingRefusal.NOT_A_LATER_MEETING, approval());
    board.turn();
    board.at("2026-07-16T19:00:00Z");
    board.done(new ResumeMeeting(LATER, member(1), board.now())); // it has gone on since
    board.turn();
    board.done(approval());
    board.refused(MeetingRefusal.APPROVED_ALREADY, approval());
  }

  @Test
  void an_action_is_overdue_from_the_day_after_it_was_due() {
    var board = board(3, quorumOf(2)).opened(3, 1);
    board.refused(MeetingRefusal.DUE_BEFORE_AGREED, action("2026-06-15"));
    board.done(action("2026-06-30"));
    var agreed = board.meeting().book().actions().getFirst();
    assertEquals("agreed", agreed.stateOn(LocalDate.parse("2026-06-30")));
    assertEquals("overdue", agreed.stateOn(LocalDate.parse("2026-07-01")));
    var tomorrow = LocalDate.parse("2026-06-17");
    board.refused(MeetingRefusal.NOT_YET, new FinishAction(MEETING, id(880), tomorrow));
    board.refused(MeetingRefusal.NO_SUCH_ACTION, new FinishAction(MEETING, id(881), tomorrow));
    board.refused(
        MeetingRefusal.DONE_BEFORE_AGREED,
        new FinishAction(MEETING, id(880), tomorrow.minusDays(2)));
    board.done(new FinishAction(MEETING, id(880), tomorrow.minusDays(1)));
    var done = board.meeting().book().actions().getFirst();
    assertEquals("done", done.stateOn(LocalDate.parse("2026-07-01")));
    board.refused(MeetingRefusal.DONE_ALREADY, new FinishAction(MEETING, id(880), tomorrow));
  }

  private static AgreeAction action(String due) {
    return new AgreeAction(
        MEETING, id(880), item(1), "Write to the ICB", member(2), LocalDate.parse(due));
  }

  private static ApproveMinutes approval() {
    return approval(JULY);
  }

  private static ApproveMinutes approval(LocalDate on) {
    return new ApproveMinutes(MEETING, LATER, on, "0".repeat(64), List.of());
  }

  private static CallMeeting called() {
    return new CallMeeting(
        LATER,
        Boardroom.BODY,
        "July meeting",
        Instant.parse("2026-07-16T17:00:00Z"),
        "Hove",
        false,
        Boardroom.secretary(),
        null,
        RollAsked.of(null),
        false,
        null);
  }
}
