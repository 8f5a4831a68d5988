package quorate.auditor.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.auditor.finding.Check.ATTENDANCE_ENTITLED;
import static quorate.auditor.finding.Check.INTEREST_HANDLED;
import static quorate.auditor.finding.Check.MEETING_NOTICE;
import static quorate.auditor.finding.Check.MEETING_VOTES;
import static quorate.auditor.finding.Check.MOTION_AS_RULED;
import static quorate.auditor.finding.Check.MOTION_IN_ORDER;

import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.auditor.HandEntries;
import quorate.auditor.finding.Check;

/** Members decide by a poll after a show of hands, and one thing of it is told otherwise. */
class GeneralMeetingTest {

  private static void finds(Check check, HandEntries entries) {
    assertTrue(entries.failing().contains(check), () -> entries.findings().toString());
  }

  @Test
  void a_poll_that_supersedes_the_hands_holds() {
    assertEquals(List.of(), HandCompany.carriedOnAPoll().findings());
  }

  @Test
  void a_poll_that_too_few_demand_is_found() {
    finds(
        MOTION_IN_ORDER,
        HandCompany.carriedOnAPoll().with("poll-demanded", "'by':['P1']", "'by':['P2']"));
  }

  @Test
  void a_poll_that_nobody_demanded_is_found() {
    finds(MOTION_IN_ORDER, HandCompany.carriedOnAPoll().without("poll-demanded", "'X'"));
  }

  @Test
  void shares_that_the_roll_does_not_give_are_found_by_the_outcome() {
    finds(
        MOTION_AS_RULED,
        HandCompany.carriedOnAPoll().with("meeting-called", "'figure':'90'", "'figure':'9'"));
  }

  @Test
  void a_vote_of_the_poll_that_is_turned_is_found() {
    finds(
        MOTION_AS_RULED,
        HandCompany.carriedOnAPoll()
            .with("motion-votes-recorded", "'A1','stand':'for'", "'A1','stand':'against'"));
  }

  @Test
  void who_stands_for_nobody_on_the_roll_is_found() {
    finds(
        ATTENDANCE_ENTITLED, HandCompany.carriedOnAPoll().with("attendee-arrived", "'P3'", "'P4'"));
  }

  @Test
  void a_proxy_that_is_told_as_a_member_is_found() {
    finds(
        MEETING_VOTES,
        HandCompany.carriedOnAPoll().with("motion-votes-recorded", "'proxy'", "'member'"));
  }

  @Test // Companies Act 2006 s1147: served 48 hours after it was sent
  void a_notice_a_day_too_late_is_found() {
    assertEquals(
        List.of(),
        HandCompany.carriedOnAPoll()
            .with("meeting-notice-sent", "2026-05-19", "2026-05-28")
            .findings());
    finds(
        MEETING_NOTICE,
        HandCompany.carriedOnAPoll().with("meeting-notice-sent", "2026-05-19", "2026-05-29"));
  }

  @Test
  void an_interest_for_which_a_member_is_sent_out_is_found() {
    finds(
        INTEREST_HANDLED,
        HandCompany.carriedOnAPoll()
            .add(
                "item-interest-noted",
                "'meeting':'M','item':'I','person':'A2','type':'financial','handling':'leaves','at':'2026-06-16T17:00:00Z'"));
  }
}
