package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.company;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.secretary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.meeting.AgendaEvents.ItemPut;
import quorate.governance.meeting.MeetingCommand.CallMeeting;
import quorate.governance.meeting.MeetingCommand.CancelMeeting;
import quorate.governance.meeting.NoticeEvents.By;
import quorate.governance.meeting.NoticeEvents.OnRoll;
import quorate.governance.meeting.Required.Business;
import quorate.governance.meeting.Required.Cited;

/** A meeting that members required on 21 May 2026, to be called by 11 June. */
class RequiredTest {

  private static final List<OnRoll> ROLL =
      List.of(
          new OnRoll("G81001", "94"),
          new OnRoll("G81002", "4"),
          new OnRoll("G81003", "1"),
          new OnRoll("G81004", "1"));

  @Test
  void its_business_stands_on_the_agenda_with_the_text_of_resolutions() {
    var called = company(14).done(call("2026-06-25", secretary()));
    var item = (ItemPut) called.get(1);
    assertEquals(Kind.SPECIAL_RESOLUTION, item.resolution());
    assertEquals("That the articles be altered", item.text());
    assertEquals(List.of("G81002", "G81003"), item.by().together());
  }

  @Test
  void the_directors_do_not_cancel_it() {
    var company = company(14);
    company.done(call("2026-06-25", secretary()));
    var why =
        company.refused(
            MeetingRefusal.REQUIRED_BY_MEMBERS,
            new CancelMeeting(MEETING, "The chair is ill", company.now()));
    assertTrue(why.contains("s304(1)"), why);
  }

  @Test
  void it_is_held_within_28_days_of_its_notice() {
    company(14).refused(MeetingRefusal.HELD_TOO_LATE, call("2026-06-30", secretary()));
    company(14).done(call("2026-06-29", secretary()));
  }

  @Test
  void called_in_vain_more_than_half_of_them_call_it_within_three_months() {
    var most = new By(null, null, List.of("G81002"));
    company(14).refused(MeetingRefusal.NOT_THEIRS_TO_CALL, call("2026-06-29", most));
    var late = "2026-06-12T09:00:00Z";
    company(14).at(late).done(call("2026-08-21", most));
    company(14).at(late).refused(MeetingRefusal.HELD_TOO_LATE, call("2026-08-22", most));
    var others = new By(null, null, List.of("G81001", "G81003"));
    var why =
        company(14).at(late).refused(MeetingRefusal.NOT_THEIRS_TO_CALL, call("2026-08-21", others));
    assertTrue(why.contains("1 of the 5 voting rights"), why);
    company(14)
        .at(late)
        .as(false)
        .refused(MeetingRefusal.NOT_THEIRS_TO_CALL, call("2026-08-21", most));
  }

  private static CallMeeting call(String day, By by) {
    return new CallMeeting(
        MEETING,
        Boardroom.BODY,
        "Required",
        Instant.parse(day + "T17:00:00Z"),
        "Hove",
        false,
        by,
        new Required(LocalDate.parse("2026-05-21"), List.of("G81002", "G81003"), cited()),
        RollAsked.of(ROLL),
        false,
        null);
  }

  private static Cited cited() {
    var business =
        new Business("Articles", Kind.SPECIAL_RESOLUTION, "That the articles be altered");
    return new Cited(
        id(821),
        "2 members require it, with 5 of 100 voting rights; 5 % are needed: enough.",
        LocalDate.parse("2026-06-11"),
        List.of(business),
        List.of(id(831)));
  }
}
