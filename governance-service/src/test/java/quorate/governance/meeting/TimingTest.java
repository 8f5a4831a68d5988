package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.notice.Channel;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.body.BodyEvent.BodyDissolved;
import quorate.governance.meeting.Meeting.Stage;
import quorate.governance.meeting.MeetingCommand.AdjournMeeting;
import quorate.governance.meeting.MeetingCommand.CancelMeeting;
import quorate.governance.meeting.MeetingCommand.CloseMeeting;
import quorate.governance.meeting.MeetingCommand.OpenMeeting;
import quorate.governance.meeting.MeetingCommand.ResumeMeeting;
import quorate.governance.meeting.MeetingCommand.SendNotice;
import quorate.governance.meeting.NoticeEvents.Sent;

/** From when to when a meeting sits, and how one that does not go on ends. */
class TimingTest {

  @Test
  void it_begins_at_its_hour_and_not_before() {
    var board = board(3, quorumOf(2));
    board.done(Boardroom.call("2026-06-16T17:00:00Z", null));
    board.at("2026-06-16T16:59:59Z");
    board.refused(
        MeetingRefusal.NOT_BEFORE_ITS_HOUR, new OpenMeeting(MEETING, member(1), board.now()));
    board.at("2026-06-16T17:00:00Z");
    board.done(new OpenMeeting(MEETING, member(1), board.now()));
  }

  @Test
  void one_that_is_adjourned_without_a_day_ends_or_goes_on_later() {
    var board = board(3, quorumOf(2)).opened(3, 1);
    board.done(adjourned(board, null));
    board.refused(MeetingRefusal.NOT_OPEN, adjourned(board, null));
    board.at("2026-07-20T17:00:00Z");
    board.done(new ResumeMeeting(MEETING, member(1), board.now()));
    assertEquals("2026-07-20", board.meeting().day().toString());
    board.arrive(1, 2);
    board.done(adjourned(board, null));
    board.done(new CloseMeeting(MEETING, board.now()));
    assertEquals(Stage.CLOSED, board.meeting().stage());
    board.refused(MeetingRefusal.OVER, new CloseMeeting(MEETING, board.now()));
  }

  @Test
  void one_that_never_went_on_was_over_on_the_day_on_which_it_sat() {
    var board = board(3, quorumOf(2)).opened(3, 1);
    board.done(adjourned(board, "2026-07-20T17:00:00Z"));
    assertEquals("2026-07-20", board.meeting().day().toString());
    board.done(new CloseMeeting(MEETING, board.now()));
    assertEquals("2026-06-16", board.meeting().day().toString());
  }

  @Test
  void one_that_missed_its_day_goes_on_on_a_later_one() {
    var board = board(3, quorumOf(2)).opened(3, 1);
    board.done(adjourned(board, "2026-06-20T17:00:00Z"));
    board.at("2026-06-20T16:00:00Z");
    board.refused(
        MeetingRefusal.NOT_BEFORE_ITS_HOUR, new ResumeMeeting(MEETING, member(1), board.now()));
    board.at("2026-06-21T09:00:00Z");
    board.done(new ResumeMeeting(MEETING, member(1), board.now()));
  }

  @Test
  void a_general_meeting_that_goes_on_after_more_than_14_days_needs_seven_clear_days_notice() {
    assertEquals("good", resumedOn("2026-07-09T17:00:00Z", null));
    assertEquals("doubtful", resumedOn("2026-07-10T17:00:00Z", null));
    assertEquals("doubtful", resumedOn("2026-07-10T17:00:00Z", "2026-07-03T09:00:00Z"));
    assertEquals("good", resumedOn("2026-07-10T17:00:00Z", "2026-07-02T09:00:00Z"));
  }

  @Test
  void none_of_a_dissolved_body_begins_or_goes_on_after_its_last_day() {
    var company = GeneralMeeting.noticed(Kind.ORDINARY_RESOLUTION, null);
    company.happened(dissolved("2026-06-24"));
    company.refused(
        MeetingRefusal.BODY_DISSOLVED, new OpenMeeting(MEETING, member(1), company.now()));
    var board = board(3, quorumOf(2));
    board.done(Boardroom.call("2026-06-16T17:00:00Z", null));
    board.happened(dissolved("2026-06-15"));
    board.at("2026-06-16T17:00:00Z");
    board.refused(MeetingRefusal.BODY_DISSOLVED, new OpenMeeting(MEETING, member(1), board.now()));
    var until = GeneralMeeting.opened(Kind.ORDINARY_RESOLUTION, null);
    until.done(adjourned(until, "2026-06-27T17:00:00Z"));
    until.happened(dissolved("2026-06-26"));
    until.at("2026-06-27T17:00:00Z");
    until.refused(
        MeetingRefusal.BODY_DISSOLVED, new ResumeMeeting(MEETING, member(1), until.now()));
    until.done(new CloseMeeting(MEETING, until.now()));
  }

  @Test
  void one_of_a_dissolved_body_sits_on_its_last_day() {
    var company = GeneralMeeting.noticed(Kind.ORDINARY_RESOLUTION, null);
    company.happened(dissolved("2026-06-25"));
    company.done(new OpenMeeting(MEETING, member(1), company.now()));
  }

  @Test
  void and_after_midnight_of_that_day_nothing_is_put_voted_on_or_carried() {
    var board = board(3, quorumOf(2)).opened(3, 1);
    board.arrive(1, 2);
    board.take(item(1));
    board.moved(id(850), item(1), 1, 2);
    board.happened(dissolved("2026-06-16"));
    board.at("2026-06-16T22:59:59Z");
    board.done(board.putting(id(850)));
    board.at("2026-06-16T23:00:00Z");
    board.refused(
        MeetingRefusal.BODY_DISSOLVED, board.votes(id(850), Boardroom.vote(1, Stand.FOR)));
    board.refused(MeetingRefusal.BODY_DISSOLVED, board.motion(id(851), item(1), 1));
    board.done(new CloseMeeting(MEETING, board.now()));
  }

  private static BodyDissolved dissolved(String last) {
    return new BodyDissolved(Boardroom.BODY, LocalDate.parse(last), null);
  }

  @Test
  void one_that_has_not_begun_can_be_cancelled_and_nothing_follows() {
    var board = board(3, quorumOf(2));
    board.refused(MeetingRefusal.NO_SUCH_MEETING, cancelled(board));
    board.done(Boardroom.call("2026-06-16T17:00:00Z", null));
    board.done(put(item(1), "One"));
    board.done(cancelled(board));
    board.refused(MeetingRefusal.CANCELLED, cancelled(board));
    board.refused(MeetingRefusal.CANCELLED, put(item(2), "Two"));
    board.refused(MeetingRefusal.CANCELLED, board.motion(id(850), item(1), 1));
    board.at("2026-06-16T17:00:00Z");
    board.refused(MeetingRefusal.CANCELLED, new OpenMeeting(MEETING, member(1), board.now()));
    board.refused(MeetingRefusal.CANCELLED, new CloseMeeting(MEETING, board.now()));
    var begun = board(3, quorumOf(2)).opened(3, 1);
    begun.refused(MeetingRefusal.BEGUN_ALREADY, cancelled(begun));
  }

  // adjourned on 25 June without a day; by hand, so that it is served as it is sent
  private static String resumedOn(String day, @Nullable String noticed) {
    var company = GeneralMeeting.opened(Kind.ORDINARY_RESOLUTION, null);
    company.done(adjourned(company, null));
    if (noticed != null) {
      company.at(noticed);
      for (var line : GeneralMeeting.ROLL) {
        var sent = new Sent(line.member(), Channel.BY_HAND, company.now(), false, null);
        company.done(new SendNotice(MEETING, List.of(sent)));
      }
    }
    company.at(day);
    var resumed =
        (RoomEvents.MeetingResumed)
            company.done(new ResumeMeeting(MEETING, member(1), company.now())).getFirst();
    return resumed.notice();
  }

  private static AdjournMeeting adjourned(Boardroom room, @Nullable String until) {
    return new AdjournMeeting(
        MEETING, room.now(), until == null ? null : Instant.parse(until), null, Why.NO_TIME);
  }

  private static CancelMeeting cancelled(Boardroom board) {
    return new CancelMeeting(MEETING, "The chair is ill", board.now());
  }
}
