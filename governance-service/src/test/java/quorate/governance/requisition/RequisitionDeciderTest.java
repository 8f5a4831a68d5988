package quorate.governance.requisition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.meeting.Boardroom.BODY;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Refusal;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.meeting.Boardroom;
import quorate.governance.meeting.MeetingRefusal;
import quorate.governance.meeting.Required.Business;
import quorate.governance.meeting.RollAsked;
import quorate.governance.members.Member;
import quorate.governance.members.MembersOn;
import quorate.governance.requisition.RequisitionCommand.MeetRequisition;
import quorate.governance.requisition.RequisitionCommand.RequireMeeting;
import quorate.governance.requisition.RequisitionEvent.MeetingRequired;
import quorate.governance.requisition.RequisitionEvent.RequisitionMet;

/** Who may require a general meeting, and until when it is called. It is 1 June 2026. */
class RequisitionDeciderTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
  private static final LocalDate RECEIVED = LocalDate.parse("2026-05-21");
  private static final Business ARTICLES =
      new Business("Articles", Kind.SPECIAL_RESOLUTION, "That the articles be altered");

  @Test
  void five_per_cent_of_the_voting_rights_require_it_and_less_do_not() {
    var required = (MeetingRequired) accepted(required("2026-05-21", ARTICLES, "G81002"));
    assertEquals(LocalDate.parse("2026-06-11"), required.callBy());
    var few = required("2026-05-21", ARTICLES, "G81003");
    var why = refused(RequisitionRefusal.TOO_FEW_REQUIRE_IT, few);
    assertTrue(why.contains("4 of 100 voting rights; 5 % are needed"), why);
    assertTrue(why.contains("s303"), why);
  }

  @Test
  void it_was_received_by_today_from_members_of_that_day_with_the_text_of_what_needs_one() {
    refused(RequisitionRefusal.NOT_RECEIVED_YET, required("2026-06-02", ARTICLES, "G81002"));
    refused(RequisitionRefusal.NOT_A_MEMBER, required("2026-05-21", ARTICLES, "G81009"));
    var textless = new Business("Articles", Kind.SPECIAL_RESOLUTION, null);
    refused(RequisitionRefusal.TEXT_NEEDED, required("2026-05-21", textless, "G81002"));
    refused(
        MeetingRefusal.ROLL_NEEDED,
        RequisitionDecider.require(
            requiring(RECEIVED, ARTICLES, "G81002"),
            new Requisition.Unknown(),
            Boardroom.company(14).body(),
            MembersOn.UNHEARD,
            TODAY));
    refused(
        RequisitionRefusal.NOT_OF_MEMBERS,
        RequisitionDecider.require(
            requiring(RECEIVED, ARTICLES, "G81002"),
            new Requisition.Unknown(),
            Boardroom.board(3, Boardroom.quorumOf(2)).body(),
            register(),
            TODAY));
  }

  @Test
  void one_meeting_of_its_body_meets_it() {
    var standing = standing();
    var meet = new MeetRequisition(id(821), BODY, MEETING);
    var met = (RequisitionMet) accepted(RequisitionDecider.meet(meet, standing, TODAY));
    refused(
        RequisitionRefusal.MET_ALREADY,
        RequisitionDecider.meet(meet, Requisition.evolve(standing, met), TODAY));
    refused(
        RequisitionRefusal.OF_ANOTHER_BODY,
        RequisitionDecider.meet(new MeetRequisition(id(821), id(399), MEETING), standing, TODAY));
    refused(
        RequisitionRefusal.NO_SUCH_REQUISITION,
        RequisitionDecider.meet(meet, new Requisition.Unknown(), TODAY));
  }

  @Test
  void after_21_days_the_members_may_call_it_themselves_until_three_months_have_passed() {
    var standing = standing();
    assertEquals(Optional.empty(), standing.instead(LocalDate.parse("2026-06-11")));
    var instead = standing.instead(LocalDate.parse("2026-06-12")).orElseThrow();
    assertTrue(instead.contains("until 2026-08-21"), instead);
    assertTrue(instead.contains("s305"), instead);
  }

  private static Requisition.Standing standing() {
    var required = accepted(required("2026-05-21", ARTICLES, "G81002"));
    return (Requisition.Standing) Requisition.evolve(new Requisition.Unknown(), required);
  }

  private static Decision<RequisitionEvent> required(
      String received, Business business, String... members) {
    return RequisitionDecider.require(
        requiring(LocalDate.parse(received), business, members),
        new Requisition.Unknown(),
        Boardroom.company(14).body(),
        register(),
        TODAY);
  }

  private static RequireMeeting requiring(
      LocalDate received, Business business, String... members) {
    return new RequireMeeting(
        id(821), BODY, received, List.of(members), List.of(business), RollAsked.of(null));
  }

  private static MembersOn register() {
    var members = List.of(holds("G81001", "91"), holds("G81002", "5"), holds("G81003", "4"));
    return new MembersOn(RECEIVED, 8, false, true, members, Map.of());
  }

  private static Member holds(String member, String shares) {
    return new Member(member, LocalDate.parse("2026-05-02"), null, shares, null);
  }

  private static RequisitionEvent accepted(Decision<RequisitionEvent> decision) {
    if (decision instanceof Decision.Accepted<RequisitionEvent>(var events)) {
      return events.getFirst();
    }
    throw new AssertionError("expected an event but was " + decision);
  }

  private static String refused(Refusal why, Decision<RequisitionEvent> decision) {
    if (decision instanceof Decision.Refused<RequisitionEvent>(var found, var detail, _)) {
      assertEquals(why, found, detail);
      return detail;
    }
    throw new AssertionError("expected " + why + " but was " + decision);
  }
}
