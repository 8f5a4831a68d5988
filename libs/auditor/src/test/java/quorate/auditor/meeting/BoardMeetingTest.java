package quorate.auditor.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static quorate.auditor.finding.Check.ATTENDANCE_ENTITLED;
import static quorate.auditor.finding.Check.DECISION_FOLLOWS_MOTION;
import static quorate.auditor.finding.Check.INTEREST_HANDLED;
import static quorate.auditor.finding.Check.MEETING_NOTICE;
import static quorate.auditor.finding.Check.MEETING_ORDER;
import static quorate.auditor.finding.Check.MEETING_QUORUM;
import static quorate.auditor.finding.Check.MEETING_TERMS;
import static quorate.auditor.finding.Check.MEETING_VOTES;
import static quorate.auditor.finding.Check.MOTION_AS_RULED;
import static quorate.auditor.finding.Check.MOTION_IN_ORDER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quorate.auditor.HandEntries;
import quorate.auditor.finding.Check;

/** A board decides a motion by hands, and one thing about it is told otherwise. */
class BoardMeetingTest {

  private static void found(Check check, HandEntries minutes) {
    assertEquals(Set.of(check), minutes.failing(), () -> minutes.findings().toString());
  }

  private static void among(Check check, HandEntries minutes) {
    assertEquals(true, minutes.failing().contains(check), () -> minutes.findings().toString());
  }

  @Test
  void an_honest_meeting_holds() {
    assertEquals(List.of(), HandBoard.carried().findings());
    assertEquals(List.of(), HandBoard.carriedByTheChair().findings());
  }

  @Test
  void another_verdict_is_found() {
    var lost =
        HandBoard.carried()
            .with("motion-decided", "'verdict':'passed'", "'verdict':'lost'")
            .with("meeting-decision-recorded", "'outcome':'passed'", "'outcome':'lost'");
    found(MOTION_AS_RULED, lost);
  }

  @Test
  void a_vote_that_is_turned_is_found_by_the_outcome() {
    among(
        MOTION_AS_RULED,
        HandBoard.carried()
            .with(
                "motion-votes-recorded",
                "'person':'A2','stand':'for'",
                "'person':'A2','stand':'against'"));
  }

  @Test
  void a_figure_of_the_sum_is_found() {
    among(MOTION_AS_RULED, HandBoard.carried().with("motion-decided", "2 for", "3 for"));
  }

  @Test
  void a_vote_by_who_left_is_found() {
    var minutes =
        HandBoard.put()
            .add("attendee-left", "'meeting':'M','person':'A3','at':'2026-06-16T17:00:00Z'")
            .add(
                "motion-votes-recorded",
                "'meeting':'M','motion':'X','way':'hands','votes':[{'standsfor':'S3','person':'A3','stand':'for'}],'counting':{'seats':['S1','S2','S3'],'there':[{'person':'A1','as':'member','standsfor':'S1'},{'person':'A2','as':'member','standsfor':'S2'}],'concerned':[]},'at':'2026-06-16T17:00:00Z'");
    found(MEETING_VOTES, minutes);
  }

  @Test
  void a_vote_that_is_cast_twice_is_found() {
    among(
        MEETING_VOTES,
        HandBoard.carried()
            .with(
                "motion-votes-recorded",
                "'standsfor':'S3','person':'A3'",
                "'standsfor':'S2','person':'A2'"));
  }

  @Test
  void a_seat_that_is_said_to_have_counted_is_found() {
    among(
        MEETING_VOTES,
        HandBoard.carried()
            .with("motion-votes-recorded", "['S1','S2','S3']", "['S1','S2','S3','S4']"));
  }

  @Test
  void a_vote_without_a_quorum_is_found() {
    var minutes =
        HandBoard.put()
            .add("attendee-left", "'meeting':'M','person':'A3','at':'2026-06-16T17:00:00Z'")
            .add("attendee-left", "'meeting':'M','person':'A2','at':'2026-06-16T17:00:00Z'")
            .add(
                "motion-votes-recorded",
                "'meeting':'M','motion':'X','way':'hands','votes':[{'standsfor':'S1','person':'A1','stand':'for'}],'counting':{'seats':['S1','S2','S3'],'there':[{'person':'A1','as':'member','standsfor':'S1'}],'concerned':[]},'at':'2026-06-16T17:00:00Z'");
    found(MEETING_QUORUM, minutes);
  }

  @Test
  void a_quorum_that_is_told_otherwise_is_found() {
    found(MEETING_QUORUM, HandBoard.carried().with("item-taken", "'met':true", "'met':false"));
    found(MEETING_QUORUM, HandBoard.carried().with("motion-put", "3 there", "2 there"));
  }

  @Test
  void a_vote_of_who_has_an_interest_is_found() {
    var minutes =
        HandBoard.put()
            .add(
                "item-interest-noted",
                "'meeting':'M','item':'I','person':'A2','type':'financial','handling':'leaves','at':'2026-06-16T17:00:00Z'")
            .add(
                "motion-votes-recorded",
                "'meeting':'M','motion':'X','way':'hands','votes':[{'standsfor':'S2','person':'A2','stand':'for'}],'counting':{'seats':['S1','S2','S3'],'there':[{'person':'A1','as':'member','standsfor':'S1'},{'person':'A2','as':'member','standsfor':'S2'},{'person':'A3','as':'member','standsfor':'S3'}],'concerned':[{'member':'S2'}]},'at':'2026-06-16T17:00:00Z'");
    found(MEETING_VOTES, minutes);
    found(MEETING_VOTES, minutes.with("motion-votes-recorded", "{'member':'S2'}", ""));
  }

  @Test
  void an_interest_that_is_handled_too_mildly_is_found() {
    found(
        INTEREST_HANDLED,
        HandBoard.opened()
            .add(
                "item-interest-noted",
                "'meeting':'M','item':'I','person':'A2','type':'financial','handling':'noted','at':'2026-06-16T17:00:00Z'"));
  }

  @Test
  void a_vote_while_a_declared_interest_is_not_handled_is_found() {
    String about = "'about':{'organisations':[],'subjects':['nights']},'kind':'decision'";
    var declared =
        HandBoard.carried()
            .with("item-put", "'kind':'decision'", about)
            .first(
                "interest-declared",
                "'person':'A2','interest':'N','type':'financial','about':{'subjects':['nights.late'],'competing':[]},'since':'2026-01-01','declared':'2026-05-20'");
    found(INTEREST_HANDLED, declared);
    assertEquals(
        List.of(), declared.with("interest-declared", "2026-01-01", "2026-06-17").findings());
  }

  @Test
  void one_of_another_type_that_is_common_to_all_handles_no_declared_one() {
    among(INTEREST_HANDLED, allShare("indirect"));
    assertFalse(allShare("financial").failing().contains(INTEREST_HANDLED));
  }

  private static HandEntries allShare(String type) {
    var minutes =
        HandBoard.opened()
            .with(
                "item-put",
                "'kind':'decision'",
                "'about':{'organisations':[],'subjects':['nights']},'kind':'decision'")
            .first(
                "interest-declared",
                "'person':'A2','interest':'N','type':'financial','about':{'subjects':['nights.late'],'competing':[]},'since':'2026-01-01','declared':'2026-05-20'");
    for (int i = 1; i <= 3; i++) {
      minutes.add(
          "item-interest-noted",
          "'meeting':'M','item':'I','person':'A%d','type':'%s','handling':'leaves','at':'2026-06-16T17:00:00Z'",
          i,
          type);
    }
    return minutes
        .add(
            "common-interest-noted",
            "'meeting':'M','item':'I','persons':['A1','A2','A3'],'type':'%s','clause':'clause 7','at':'2026-06-16T17:00:00Z'",
            type)
        .add(
            "item-taken",
            "'meeting':'M','item':'I','at':'2026-06-16T17:00:00Z','quorum':{'met':true,'reasons':%s}",
            HandEntries.reasons(HandBoard.quorum()));
  }

  @Test
  void an_interest_that_not_all_share_is_not_common() {
    found(
        INTEREST_HANDLED,
        HandBoard.opened()
            .add(
                "item-interest-noted",
                "'meeting':'M','item':'I','person':'A2','type':'financial','handling':'leaves','at':'2026-06-16T17:00:00Z'")
            .add(
                "common-interest-noted",
                "'meeting':'M','item':'I','persons':['A1','A2','A3'],'type':'financial','clause':'clause 7','at':'2026-06-16T17:00:00Z'"));
  }

  @Test
  void who_holds_no_seat_and_comes_with_a_vote_is_found() {
    among(ATTENDANCE_ENTITLED, HandBoard.carried().with("attendee-arrived", "'A3'", "'A4'"));
  }

  @Test
  void who_was_suspended_that_day_and_sits_is_found() {
    var minutes =
        HandBoard.opened(
            HandBoard.called(
                HandBoard.established()
                    .add(
                        "seat-suspended",
                        "'body':'B','seat':'S3','holding':'H3','from':'2026-06-10','bars':[]")));
    among(ATTENDANCE_ENTITLED, minutes);
  }

  @Test
  void a_casting_vote_that_breaks_no_tie_is_found() {
    among(
        MOTION_AS_RULED,
        HandBoard.carried()
            .with(
                "motion-decided",
                "'outcome':",
                "'casting':{'chair':'A1','stand':'for'},'outcome':"));
  }

  @Test
  void a_casting_vote_of_another_than_the_chair_is_found() {
    among(
        MOTION_AS_RULED,
        HandBoard.carriedByTheChair().with("motion-decided", "'chair':'A1'", "'chair':'A2'"));
  }

  @Test
  void a_motion_that_nobody_seconded_is_found() {
    found(MOTION_IN_ORDER, HandBoard.carried().without("motion-seconded", "'A3'"));
  }

  @Test
  void a_motion_that_its_mover_seconds_is_found() {
    found(MOTION_IN_ORDER, HandBoard.carried().with("motion-seconded", "'A3'", "'A2'"));
  }

  @Test
  void a_meeting_by_other_rules_than_its_terms_is_found() {
    among(MEETING_TERMS, HandBoard.carried().with("meeting-called", "'heads':'2'", "'heads':'1'"));
  }

  @Test
  void terms_that_were_revised_before_the_notice_stand_in_it_or_are_found() {
    found(
        MEETING_TERMS,
        HandBoard.called()
            .add(
                "terms-revised",
                "'body':'B','from':'2026-06-02','terms':%s",
                HandBoard.terms().replace("\"heads\":\"2\"", "\"heads\":\"3\""))
            .add("meeting-notice-sent", "'meeting':'M','sent':[]"));
  }

  @Test
  void a_notice_that_is_found_better_than_it_was_is_found() {
    found(
        MEETING_NOTICE,
        HandBoard.carried()
            .with("meeting-notice-sent", "2026-06-01T09:00:00Z", "2026-06-14T09:00:00Z"));
  }

  @Test
  void what_happens_after_the_end_or_before_its_hour_is_found() {
    found(
        MEETING_ORDER,
        HandBoard.opened()
            .with("attendee-arrived", "2026-06-16T17:00:00Z", "2026-06-16T16:59:00Z"));
    found(MEETING_ORDER, HandBoard.carried().add("item-withdrawn", "'meeting':'M','item':'I'"));
  }

  @Test
  void an_entry_in_the_register_that_says_something_else_is_found() {
    for (String other :
        List.of(
            "'outcome':'passed'", "'against':['S3']", "'That it be done'", "'on':'2026-06-16'")) {
      String wrong =
          other
              .replace("passed", "lost")
              .replace("S3", "S2")
              .replace("done", "left")
              .replace("-16", "-17");
      among(
          DECISION_FOLLOWS_MOTION,
          HandBoard.carried().with("meeting-decision-recorded", other, wrong));
    }
  }

  @Test
  void an_entry_from_before_its_way_and_rule_were_told_holds() {
    var old =
        HandBoard.carried()
            .with(
                "meeting-decision-recorded",
                ",'way':'hands','rule':'%s, version %d'"
                    .formatted(HandBoard.RULES.name(), HandBoard.RULES.version()),
                "");
    assertEquals(List.of(), old.findings());
  }

  @Test
  void a_decision_that_never_entered_the_register_is_found() {
    found(DECISION_FOLLOWS_MOTION, HandBoard.carried().without("meeting-decision-recorded", "'D'"));
  }
}
