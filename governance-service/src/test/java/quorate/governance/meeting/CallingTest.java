package quorate.governance.meeting;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.meeting.Boardroom.BODY;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.board;
import static quorate.governance.meeting.Boardroom.call;
import static quorate.governance.meeting.Boardroom.company;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;
import static quorate.governance.meeting.Boardroom.put;
import static quorate.governance.meeting.Boardroom.quorumOf;
import static quorate.governance.meeting.Boardroom.seat;
import static quorate.governance.meeting.Boardroom.secretary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.notice.Channel;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.body.Office;
import quorate.governance.meeting.AgendaEvents.Topic;
import quorate.governance.meeting.MeetingCommand.AgreeToShortNotice;
import quorate.governance.meeting.MeetingCommand.CallMeeting;
import quorate.governance.meeting.MeetingCommand.GiveTime;
import quorate.governance.meeting.MeetingCommand.OpenMeeting;
import quorate.governance.meeting.MeetingCommand.PutItem;
import quorate.governance.meeting.MeetingCommand.SendNotice;
import quorate.governance.meeting.NoticeEvents.By;
import quorate.governance.meeting.NoticeEvents.OnRoll;
import quorate.governance.meeting.NoticeEvents.Sent;
import quorate.governance.meeting.NoticeEvents.ShortNoticeAgreed;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;

/** Who calls a meeting for when, and what comes on its agenda. It is 1 June 2026, a Monday. */
class CallingTest {

  private static final List<OnRoll> ROLL =
      List.of(new OnRoll("G81001", "95"), new OnRoll("G81002", "5"), new OnRoll("G81003", "4"));

  @Test
  void a_board_has_the_days_of_its_terms_and_the_earliest_day_is_offered() {
    var why =
        board(3, quorumOf(2))
            .refused(MeetingRefusal.NOTICE_TOO_SHORT, call("2026-06-06T17:00:00Z", null));
    assertTrue(why.contains("5 clear days' notice [Terms of reference clause 4.1]"), why);
    assertTrue(why.contains("the earliest lawful day is 2026-06-07"), why);
    board(3, quorumOf(2)).done(call("2026-06-07T17:00:00Z", null));
    board(3, quorumOf(2)).done(call("2026-06-06T17:00:00Z", secretary(), null, true));
  }

  @Test
  void a_general_meeting_has_fourteen_clear_days_after_deemed_service() {
    var why =
        company(5).refused(MeetingRefusal.NOTICE_TOO_SHORT, call("2026-06-17T17:00:00Z", ROLL));
    assertTrue(why.contains("it counts as served on 2026-06-03"), why);
    assertTrue(why.contains("the earliest lawful day is 2026-06-18"), why);
    company(5).done(call("2026-06-18T17:00:00Z", ROLL));
    company(21).refused(MeetingRefusal.NOTICE_TOO_SHORT, call("2026-06-24T17:00:00Z", ROLL));
    company(21).done(call("2026-06-25T17:00:00Z", ROLL));
  }

  @Test
  void those_call_it_whom_the_terms_let() {
    var board = board(4, quorumOf(2)).as(false, member(1));
    board.done(called(new By(Office.CHAIR, member(1), null)));
    board = board(4, quorumOf(2)).as(false, member(2));
    board.refused(MeetingRefusal.NOT_IN_OFFICE, called(new By(Office.CHAIR, member(1), null)));
    board.refused(MeetingRefusal.NOT_IN_OFFICE, called(new By(Office.CHAIR, member(2), null)));
    board.refused(MeetingRefusal.NOT_IN_OFFICE, called(secretary()));
    var why =
        board.refused(
            MeetingRefusal.NOT_THEIRS_TO_CALL, called(new By(Office.MEMBER, member(2), null)));
    assertTrue(why.contains("chair, secretary or 3 members together"), why);
    why = board.refused(MeetingRefusal.NOT_THEIRS_TO_CALL, called(new By(null, member(2), null)));
    assertTrue(why.startsWith("Say in which office they act."), why);
    board.as(true);
    board.refused(
        MeetingRefusal.NOT_THEIRS_TO_CALL,
        called(new By(null, null, List.of(seat(2), seat(3), seat(3)))));
    var people = List.of(seat(2), member(3).toString(), member(4).toString());
    why = board.refused(MeetingRefusal.NOT_THEIRS_TO_CALL, called(new By(null, null, people)));
    assertTrue(why.contains("the ids of seats with a vote, not of who holds them"), why);
    board.done(called(new By(null, null, List.of(seat(2), seat(3), seat(4)))));
  }

  @Test
  void members_with_five_per_cent_have_it_held_within_28_days_of_the_notice() {
    company(14).refused(MeetingRefusal.TOO_FEW_REQUIRE_IT, required("2026-06-25", "G81003"));
    company(14).refused(MeetingRefusal.HELD_TOO_LATE, required("2026-06-30", "G81001"));
    var called =
        (NoticeEvents.MeetingCalled)
            company(14).done(required("2026-06-29", "G81003", "G81002")).getFirst();
    assertEquals(
        "It was to be called by 2026-06-11 [Companies Act 2006 s304(1)(a)].",
        requireNonNull(called.requisition()).found().getLast());
  }

  @Test
  void a_members_meeting_names_its_members_and_a_board_has_seats() {
    company(14).refused(MeetingRefusal.ROLL_NEEDED, call("2026-06-25T17:00:00Z", null));
    var seats =
        board(3, quorumOf(2))
            .refused(MeetingRefusal.ROLL_NEEDED, call("2026-06-25T17:00:00Z", List.of()));
    assertTrue(seats.endsWith("leave the roll out."), seats);
    board(3, quorumOf(2)).refused(MeetingRefusal.IN_THE_PAST, call("2026-06-01T09:00:00Z", null));
  }

  @Test
  void who_may_put_no_item_is_told_what_they_can_have() {
    var board = board(3, quorumOf(2));
    board.done(call("2026-06-16T17:00:00Z", null));
    var outsider = item(new By(null, null, null), false, null, null, null);
    var why = board.as(false).refused(MeetingRefusal.NOT_THEIRS_TO_PUT, outsider);
    assertTrue(why.startsWith("The terms of reference (clause 5.1) let these put items"), why);
    assertTrue(why.contains("Others get time"), why);
    board.as(false, member(1));
    board.refused(
        MeetingRefusal.NOT_THEIRS_TO_PUT,
        item(new By(Office.CHAIR, member(1), null), false, null, null, null));
    board.as(false, member(2));
    board.done(item(new By(Office.MEMBER, member(2), null), false, null, null, null));
    board.as(true);
    board.done(
        new GiveTime(MEETING, Boardroom.item(7), "Winter", new Party(PartyKind.BODY, "icb"), 10));
    board.at("2026-06-16T17:00:00Z");
    board.done(new OpenMeeting(MEETING, member(1), board.now()));
    board.refused(MeetingRefusal.HEARD_ONLY, board.motion(id(850), Boardroom.item(7), 1));
  }

  @Test
  void special_business_and_what_members_decide_stands_in_the_notice() {
    var company = company(14);
    company.done(call("2026-06-25T17:00:00Z", ROLL));
    company.done(put(Boardroom.item(1), "Accounts"));
    company.done(
        new SendNotice(
            MEETING, List.of(new Sent("G81001", Channel.EMAIL, company.now(), true, null))));
    company.refused(MeetingRefusal.NOTICE_GONE_OUT, put(Boardroom.item(2), "One more"));
    var board = board(3, quorumOf(2));
    board.done(call("2026-06-16T17:00:00Z", null));
    var before = board.now().minus(Duration.ofDays(2));
    board.refused(
        MeetingRefusal.NOT_CALLED_THEN,
        new SendNotice(MEETING, List.of(new Sent(seat(1), Channel.EMAIL, before, true, null))));
    board.done(
        new SendNotice(
            MEETING, List.of(new Sent(seat(1), Channel.EMAIL, board.now(), true, null))));
    board.done(put(Boardroom.item(2), "One more"));
    board.refused(MeetingRefusal.NOTICE_GONE_OUT, item(secretary(), true, null, null, null));
  }

  @Test
  void special_resolutions_give_their_text_and_removals_need_special_notice() {
    var company = company(14);
    company.done(call("2026-06-25T17:00:00Z", ROLL));
    company.refused(
        MeetingRefusal.TEXT_NEEDED, item(secretary(), true, Kind.SPECIAL_RESOLUTION, null, null));
    company.done(item(secretary(), true, Kind.SPECIAL_RESOLUTION, "That it be so", null));
    company.refused(
        MeetingRefusal.SPECIAL_NOTICE_MISSING,
        item(secretary(), true, Kind.REMOVAL_OF_DIRECTOR, null, null));
    var why =
        company.refused(
            MeetingRefusal.SPECIAL_NOTICE_TOO_SHORT,
            item(secretary(), true, Kind.REMOVAL_OF_DIRECTOR, null, "2026-06-01"));
    assertTrue(why.contains("the earliest lawful day is 2026-06-30"), why);
    company.refused(
        MeetingRefusal.NOT_YET,
        item(secretary(), true, Kind.REMOVAL_OF_DIRECTOR, null, "2026-06-20"));
    company.done(item(secretary(), true, Kind.REMOVAL_OF_DIRECTOR, null, "2026-05-27"));
    company.refused(
        MeetingRefusal.KIND_NOT_FOR_THIS_BODY,
        item(secretary(), true, Kind.BOARD_RESOLUTION, null, null));
  }

  @Test
  void notice_is_judged_when_the_meeting_opens() {
    assertEquals("good", found(true, 3));
    assertEquals("doubtful", found(true, 2));
    assertEquals("doubtful", found(false, 3));
  }

  @Test
  void a_body_with_nobody_in_it_has_no_notice_and_no_meeting() {
    var board = board(0, quorumOf(2));
    board.done(call("2026-06-16T17:00:00Z", null));
    assertEquals("doubtful", NoticeOf.judged(board.body(), board.meeting()).found().toString());
    var sent = List.of(new Sent(seat(1), Channel.EMAIL, board.now(), true, null));
    var told = board.refused(MeetingRefusal.NOT_A_MEMBER, new SendNotice(MEETING, sent));
    assertTrue(told.contains("fill its seats first"), told);
    board.at("2026-06-16T17:00:00Z");
    var begun =
        board.refused(MeetingRefusal.NO_VOTE, new OpenMeeting(MEETING, member(1), board.now()));
    assertTrue(begun.contains("fill its seats first"), begun);
  }

  @Test
  void a_meeting_sits_on_its_day_and_once() {
    var board = board(3, quorumOf(2));
    board.done(call("2026-06-16T17:00:00Z", null));
    board.at("2026-06-15T17:00:00Z");
    board.refused(MeetingRefusal.ANOTHER_DAY, new OpenMeeting(MEETING, member(1), board.now()));
    board.at("2026-06-16T17:00:00Z");
    board.refused(MeetingRefusal.NO_VOTE, new OpenMeeting(MEETING, id(28), board.now()));
    board.done(new OpenMeeting(MEETING, member(1), board.now()));
    board.refused(MeetingRefusal.BEGUN_ALREADY, new OpenMeeting(MEETING, member(1), board.now()));
  }

  @Test
  void a_requisition_is_good_at_five_per_cent_exactly_and_was_received_by_today() {
    var five = List.of(new OnRoll("G81001", "95"), new OnRoll("G81002", "5"));
    var less = List.of(new OnRoll("G81001", "9501"), new OnRoll("G81002", "499"));
    company(14).done(required("2026-06-25", "2026-05-21", five, "G81002"));
    company(14)
        .refused(
            MeetingRefusal.TOO_FEW_REQUIRE_IT,
            required("2026-06-25", "2026-05-21", less, "G81002"));
    company(14)
        .refused(MeetingRefusal.NOT_YET, required("2026-06-25", "2026-06-02", five, "G81002"));
    company(14).done(required("2026-06-25", "2026-06-01", five, "G81002"));
  }

  @Test
  void special_notice_is_of_28_clear_days_and_27_are_too_few() {
    var company = company(14);
    company.done(call("2026-06-29T17:00:00Z", ROLL));
    var removal = item(secretary(), true, Kind.REMOVAL_OF_DIRECTOR, null, "2026-06-01");
    var why = company.refused(MeetingRefusal.SPECIAL_NOTICE_TOO_SHORT, removal);
    assertTrue(why.contains("27 clear days of 28"), why);
    company = company(14);
    company.done(call("2026-06-30T17:00:00Z", ROLL));
    company.done(removal);
  }

  @Test
  void who_agreed_to_short_notice_agrees_still_when_others_do() {
    var company = company(14);
    company.done(call("2026-06-05T17:00:00Z", secretary(), ROLL, true));
    assertFalse(agreed(company, "G81001").enough());
    var both = agreed(company, "G81002");
    assertTrue(both.enough(), both.found());
    assertEquals(List.of("G81002", "G81001"), both.members());
    assertEquals(both, company.meeting().told().shortNotice());
  }

  @Test
  void short_notice_is_of_time_only_and_not_of_a_way_that_a_member_did_not_agree_to() {
    assertEquals("good", foundAtShortNotice(true));
    assertEquals("doubtful", foundAtShortNotice(false));
  }

  private static String foundAtShortNotice(boolean agreed) {
    var company = company(14);
    company.done(call("2026-06-02T17:00:00Z", secretary(), ROLL, true));
    for (var line : ROLL) {
      company.done(
          new SendNotice(
              MEETING,
              List.of(new Sent(line.member(), Channel.EMAIL, company.now(), agreed, null))));
    }
    agreed(company, "G81001", "G81002");
    company.at("2026-06-02T17:00:00Z");
    var opened = company.done(new OpenMeeting(MEETING, member(1), company.now()));
    return ((RoomEvents.MeetingOpened) opened.getFirst()).notice();
  }

  private static ShortNoticeAgreed agreed(Boardroom company, String... members) {
    var consent = new AgreeToShortNotice(MEETING, List.of(members));
    return (ShortNoticeAgreed) company.done(consent).getFirst();
  }

  private static String found(boolean agreed, int members) {
    var company = company(14);
    company.done(call("2026-06-25T17:00:00Z", ROLL));
    for (var line : ROLL.subList(0, members)) {
      company.done(
          new SendNotice(
              MEETING,
              List.of(new Sent(line.member(), Channel.EMAIL, company.now(), agreed, null))));
    }
    company.at("2026-06-25T17:00:00Z");
    var opened =
        (RoomEvents.MeetingOpened)
            company.done(new OpenMeeting(MEETING, member(1), company.now())).getFirst();
    return opened.notice();
  }

  private static CallMeeting called(By by) {
    return call("2026-06-16T17:00:00Z", by, null, false);
  }

  private static CallMeeting required(String day, String... members) {
    return required(day, "2026-05-21", ROLL, members);
  }

  private static CallMeeting required(
      String day, String received, List<OnRoll> roll, String... members) {
    return new CallMeeting(
        MEETING,
        BODY,
        "Required",
        Instant.parse(day + "T17:00:00Z"),
        "Hove",
        false,
        secretary(),
        new Required(LocalDate.parse(received), List.of(members), null),
        RollAsked.of(roll),
        false,
        null);
  }

  private static PutItem item(
      By by,
      boolean special,
      @Nullable Kind resolution,
      @Nullable String text,
      @Nullable String noticeGiven) {
    return new PutItem(
        MEETING,
        id(830),
        "An item",
        ItemKind.DECISION,
        special,
        by,
        Topic.NONE,
        resolution,
        text,
        noticeGiven == null ? null : LocalDate.parse(noticeGiven));
  }
}
