package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.meeting.Appointed.appointed;
import static quorate.governance.meeting.Appointed.appointing;
import static quorate.governance.meeting.Appointed.called;
import static quorate.governance.meeting.Appointed.coming;
import static quorate.governance.meeting.Appointed.opens;
import static quorate.governance.meeting.Appointed.withdrawing;
import static quorate.governance.meeting.Appointed.withdrawn;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.governance.meeting.MeetingCommand.AdjournMeeting;
import quorate.governance.meeting.MeetingCommand.CancelMeeting;
import quorate.governance.meeting.MeetingCommand.ResumeMeeting;
import quorate.governance.meeting.RoomEvents.Arrived;
import quorate.governance.practices.Hand;

/** Who is a member's proxy: whom it appointed in time, and as long as that stands. */
class AppointingTest {

  private static final String THURSDAY = "2026-06-25T18:00:00";

  @ParameterizedTest(name = "{0}, {1} hours, received {2}: {3}, {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # meeting           | hours | received            | state   | source
          2026-06-25T18:00:00 | 48    | 2026-06-23T18:00:00 | in-time | s327(2)(a): a Thursday
          2026-06-25T18:00:00 | 48    | 2026-06-23T18:00:01 | late    | s327(2)(a): a second after
          2026-06-29T18:00:00 | 48    | 2026-06-25T18:00:00 | in-time | s327(3): a weekend between
          2026-06-29T18:00:00 | 48    | 2026-06-25T18:00:01 | late    | s327(3)
          2026-09-01T18:00:00 | 48    | 2026-08-27T18:00:00 | in-time | s327(3): and the bank holiday of 31 August
          2026-09-01T18:00:00 | 48    | 2026-08-27T18:00:01 | late    | s327(3)
          2026-06-25T18:00:00 | 24    | 2026-06-24T18:00:00 | in-time | the terms ask for less
          2026-06-25T18:00:00 | 24    | 2026-06-24T18:00:01 | late    | the terms ask for less
          2026-06-25T18:00:00 |       | 2026-06-25T18:00:00 | in-time | without a deadline until it begins
          """)
  void whoever_was_appointed_in_time_may_come(
      String meeting, @Nullable Integer hours, String received, String state, String source) {
    var company = called(hours, meeting);
    appointed(company, 1, "G2", 5, received);
    opens(company, meeting);
    assertEquals(state, stateOf(company), source);
    if (state.equals("in-time")) {
      var came = (Arrived) company.done(coming(company, 5, "G2")).getFirst();
      assertEquals(id(891), came.proxy());
    } else {
      String why = company.refused(MeetingRefusal.NOT_APPOINTED, coming(company, 5, "G2"));
      assertTrue(why.startsWith("G2 appointed %s as its proxy, but".formatted(member(5))), why);
      assertTrue(why.contains("G2 come itself") && why.contains("s327(2)"), why);
    }
  }

  @Test
  void without_a_deadline_one_is_in_time_that_is_received_after_the_hour_and_before_it_begins() {
    var company = called(null, THURSDAY);
    appointed(company, 1, "G2", 5, "2026-06-25T18:04:00");
    opens(company, "2026-06-25T18:05:00");
    company.done(coming(company, 5, "G2"));
    var late = called(null, THURSDAY);
    appointed(late, 1, "G2", 5, "2026-06-25T18:04:00");
    late.done(opening("2026-06-25T18:03:59")); // entered once it had gone on for a while
    late.refused(MeetingRefusal.NOT_APPOINTED, coming(late, 5, "G2"));
  }

  private static MeetingCommand opening(String at) {
    return new MeetingCommand.OpenMeeting(MEETING, member(1), Appointed.london(at));
  }

  @Test
  void another_than_was_appointed_may_not_come_and_is_told_who_may() {
    var company = called(48, THURSDAY);
    appointed(company, 1, "G2", 5, "2026-06-20T10:00:00");
    opens(company, THURSDAY);
    String why = company.refused(MeetingRefusal.NOT_APPOINTED, coming(company, 6, "G2"));
    assertTrue(why.startsWith("G2 did not appoint %s as its proxy.".formatted(member(6))), why);
    assertTrue(why.contains("or by " + member(5)), why);
    company.done(itself(company)); // the member itself may
  }

  private static MeetingCommand itself(Boardroom company) {
    return new MeetingCommand.Arrive(
        MEETING, member(2), As.MEMBER, "G2", Way.IN_PERSON, company.now());
  }

  @Test
  void where_none_is_recorded_a_proxy_may_come_and_that_is_kept() {
    var company = called(48, THURSDAY);
    appointed(company, 1, "G2", 5, "2026-06-20T10:00:00");
    opens(company, THURSDAY);
    var came = (Arrived) company.done(coming(company, 6, "G3")).getFirst();
    assertEquals(true, came.unrecorded());
    assertEquals(null, came.proxy());
  }

  @Test
  void one_that_was_withdrawn_before_it_began_counts_no_more() {
    var company = called(48, THURSDAY);
    appointed(company, 1, "G2", 5, "2026-06-20T10:00:00");
    withdrawn(company, 1, "2026-06-25T17:59:59");
    opens(company, THURSDAY);
    assertEquals("withdrawn", stateOf(company));
    String why = company.refused(MeetingRefusal.NOT_APPOINTED, coming(company, 5, "G2"));
    assertTrue(why.contains("was received on 25 June 2026 at 17:59:59"), why);
  }

  @Test // s330(2), (3)
  void notice_of_its_end_that_is_received_once_it_began_changes_nothing() {
    var company = called(48, THURSDAY);
    appointed(company, 1, "G2", 5, "2026-06-20T10:00:00");
    withdrawn(company, 1, "2026-06-25T18:00:00");
    company.done(opening(THURSDAY));
    company.done(coming(company, 5, "G2"));
    company.refused(MeetingRefusal.BEGUN_ALREADY, withdrawing(1, "2026-06-25T18:00:00"));
  }

  @Test // s327(2): at an adjourned meeting by its own hour
  void an_adjourned_meeting_has_a_deadline_of_its_own() {
    var company = called(48, THURSDAY);
    appointed(company, 1, "G2", 5, "2026-06-24T10:00:00");
    opens(company, THURSDAY);
    company.refused(MeetingRefusal.NOT_APPOINTED, coming(company, 5, "G2"));
    company.done(
        new AdjournMeeting(
            MEETING, company.now(), Appointed.london("2026-07-02T18:00:00"), null, Why.NO_QUORUM));
    assertEquals("in-time", stateOf(company));
    appointed(company, 2, "G3", 6, "2026-06-30T18:00:00");
    appointed(company, 3, "G4", 7, "2026-06-30T18:00:01");
    company.at(Appointed.london("2026-07-02T18:00:00").toString());
    company.done(new ResumeMeeting(MEETING, member(1), company.now()));
    company.done(coming(company, 5, "G2"));
    company.done(coming(company, 6, "G3"));
    company.refused(MeetingRefusal.NOT_APPOINTED, coming(company, 7, "G4"));
  }

  @Test
  void one_that_goes_on_later_than_was_named_counts_from_when_it_does() {
    var company = called(48, THURSDAY);
    opens(company, THURSDAY);
    company.done(new AdjournMeeting(MEETING, company.now(), null, null, Why.NO_QUORUM));
    appointed(company, 1, "G2", 5, "2026-07-07T18:00:00");
    appointed(company, 2, "G3", 6, "2026-07-07T18:00:01");
    company.at(Appointed.london("2026-07-09T18:00:00").toString());
    company.done(new ResumeMeeting(MEETING, member(1), company.now()));
    company.done(coming(company, 5, "G2"));
    company.refused(MeetingRefusal.NOT_APPOINTED, coming(company, 6, "G3"));
  }

  @Test
  void who_came_as_a_proxy_before_it_was_adjourned_comes_again_by_an_appointment_that_stands() {
    var company = called(48, THURSDAY);
    appointed(company, 1, "G2", 5, "2026-06-20T10:00:00");
    opens(company, THURSDAY);
    company.done(coming(company, 5, "G2"));
    company.done(new AdjournMeeting(MEETING, company.now(), null, null, Why.NO_QUORUM));
    withdrawn(company, 1, "2026-06-26T10:00:00");
    company.at(Appointed.london("2026-07-09T18:00:00").toString());
    company.done(new ResumeMeeting(MEETING, member(1), company.now()));
    company.refused(MeetingRefusal.NOT_APPOINTED, coming(company, 5, "G2"));
  }

  @Test // s324(2), s318(2)(b)
  void a_member_may_appoint_several_and_two_of_one_make_no_quorum() {
    var company = called(48, THURSDAY);
    company.done(Boardroom.put(item(1), "Business"));
    appointed(company, 1, "G2", 5, "2026-06-20T10:00:00");
    appointed(company, 2, "G2", 6, "2026-06-20T10:00:00");
    appointed(company, 3, "G3", 7, "2026-06-20T10:00:00");
    opens(company, THURSDAY);
    company.done(coming(company, 5, "G2"));
    company.done(coming(company, 6, "G2"));
    assertFalse(company.take(item(1)));
    company.done(coming(company, 7, "G3"));
    assertTrue(company.take(item(1)));
  }

  @Test
  void proxies_are_appointed_by_members_on_the_roll_from_the_call_until_it_begins() {
    var company = called(48, THURSDAY);
    company.at("2026-06-20T10:00:00Z");
    company.done(appointing(1, "G2", 5, "2026-06-01T00:00:00"));
    company.refused(MeetingRefusal.BEFORE_THE_CALL, appointing(2, "G2", 5, "2026-05-31T23:59:59"));
    company.refused(MeetingRefusal.NOT_YET, appointing(2, "G2", 5, "2026-06-20T11:00:01"));
    company.refused(MeetingRefusal.NOT_A_MEMBER, appointing(2, "G5", 5, "2026-06-20T10:00:00"));
    opens(company, THURSDAY);
    String mend =
        company.refused(
            MeetingRefusal.BEGUN_ALREADY, appointing(2, "G2", 5, "2026-06-20T10:00:00"));
    assertTrue(mend.contains("none on record"), mend);
  }

  @Test
  void nobody_is_appointed_to_a_meeting_that_is_not_held_or_of_a_body_with_seats() {
    var company = called(48, THURSDAY);
    company.done(new CancelMeeting(MEETING, "Too dear", company.now()));
    company.refused(MeetingRefusal.CANCELLED, appointing(1, "G2", 5, "2026-06-01T10:00:00"));
    var board = Boardroom.board(3, Boardroom.quorumOf(2));
    board.done(Boardroom.call("2026-06-16T17:00:00Z", null));
    board.refused(
        MeetingRefusal.NO_PROXIES_HERE, appointing(1, Boardroom.seat(1), 5, "2026-06-01T10:00:00"));
  }

  @Test
  void an_appointment_that_stands_is_withdrawn_once_and_after_it_was_made() {
    var company = called(48, THURSDAY);
    appointed(company, 1, "G2", 5, "2026-06-20T10:00:00");
    company.refused(MeetingRefusal.NO_SUCH_PROXY, withdrawing(2, "2026-06-20T10:00:00"));
    company.refused(MeetingRefusal.OUT_OF_ORDER, withdrawing(1, "2026-06-20T09:59:59"));
    company.refused(MeetingRefusal.NOT_YET, withdrawing(1, "2026-06-20T10:00:01"));
    withdrawn(company, 1, "2026-06-20T10:00:00");
    company.refused(MeetingRefusal.WITHDRAWN_ALREADY, withdrawing(1, "2026-06-20T10:00:00"));
  }

  @Test
  void a_representative_appoints_for_their_own_practice_alone_and_while_they_are_one() {
    var company = called(48, THURSDAY);
    appointed(company, 1, "G3", 6, "2026-06-19T10:00:00");
    company.speaking(hand("2026-06-20", false));
    appointed(company, 2, "G2", 5, "2026-06-20T10:00:00");
    company.refused(MeetingRefusal.NOT_THEIR_PROXY, appointing(3, "G3", 5, "2026-06-20T10:00:00"));
    company.refused(MeetingRefusal.NOT_THEIR_PROXY, withdrawing(1, "2026-06-20T10:00:00"));
    withdrawn(company, 2, "2026-06-20T10:00:00");
    company.at("2026-06-21T10:00:00Z");
    company.refused(MeetingRefusal.NOT_THEIR_PROXY, appointing(3, "G2", 5, "2026-06-20T10:00:00"));
    company.speaking(hand("2026-06-21", true)); // of some ballots only
    company.refused(MeetingRefusal.NOT_THEIR_PROXY, appointing(3, "G2", 5, "2026-06-20T10:00:00"));
  }

  private static Hand hand(String until, boolean limited) {
    return new Hand(
        id(401), id(402), "G2", LocalDate.parse("2026-05-01"), LocalDate.parse(until), limited);
  }

  private static String stateOf(Boardroom company) {
    var all = new Appointments(company.meeting());
    return all.stateOf(company.meeting().proxies().appointments().getFirst());
  }
}
