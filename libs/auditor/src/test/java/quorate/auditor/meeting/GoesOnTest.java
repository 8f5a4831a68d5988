package quorate.auditor.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.auditor.finding.Check.ATTENDANCE_ENTITLED;
import static quorate.auditor.finding.Check.DECISION_FOLLOWS_MOTION;
import static quorate.auditor.finding.Check.MEETING_VOTES;
import static quorate.auditor.finding.Check.MOTION_AS_RULED;
import static quorate.auditor.finding.Check.MOTION_IN_ORDER;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quorate.auditor.HandEntries;
import quorate.auditor.finding.Check;
import quorate.counting.number.Exact;
import quorate.counting.outcome.preset.MembersMeeting;
import quorate.counting.outcome.rule.Base;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.Reach;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.rule.Weighting;

/** What is open until a meeting goes on, and what is counted again; told otherwise, it is found. */
class GoesOnTest {

  private static final String AT = "'at':'2026-06-16T17:00:00Z'";

  private static void holds(HandEntries entries) {
    assertEquals(List.of(), entries.findings());
  }

  private static void finds(Check check, HandEntries entries) {
    assertTrue(entries.failing().contains(check), () -> entries.findings().toString());
  }

  private static HandEntries closed(HandEntries entries) {
    return entries.add("meeting-closed", "'meeting':'M'," + AT);
  }

  private static HandEntries later(HandEntries entries) {
    return entries.add("matter-raised", "'matter':'N','question':'Q'");
  }

  @Test
  void hands_enter_the_register_once_the_meeting_has_gone_on() {
    holds(later(HandCompany.lostOnHands()));
    holds(later(HandCompany.entered(closed(HandCompany.lostOnHands()))));
    finds(DECISION_FOLLOWS_MOTION, later(closed(HandCompany.lostOnHands())));
  }

  @Test
  void a_poll_immediately_after_the_hands_decides_and_alone_is_entered() {
    holds(later(closed(HandCompany.polled(HandCompany.lostOnHands()))));
    finds(
        DECISION_FOLLOWS_MOTION,
        HandCompany.polled(HandCompany.entered(HandCompany.lostOnHands())));
  }

  @Test
  void a_poll_after_the_meeting_has_gone_on_is_found() {
    finds(MOTION_IN_ORDER, HandCompany.polled(closed(HandCompany.lostOnHands())));
  }

  @Test
  void a_majority_that_articles_raise_and_nobody_asked_for_is_found() {
    var most =
        new PassMark.Share(Exact.of(19).over(Exact.of(20)), Reach.AT_LEAST, Base.FOR_AND_AGAINST);
    var articles = new Clause(Source.articles("12"), "Nineteen twentieths of the votes cast.");
    finds(
        MOTION_AS_RULED,
        HandCompany.carriedOnAPoll(
            MembersMeeting.ordinaryRaised(Weighting.shares(), most, articles)));
  }

  @Test
  void a_result_of_votes_before_an_interest_was_noted_is_found() {
    var noted =
        "'meeting':'M','item':'I','person':'A3','type':'financial','handling':'leaves'," + AT;
    var minutes =
        new HandEntries()
            .addAll(HandBoard.carried(), "meeting-closed")
            .without("motion-decided", "'X'")
            .without("meeting-decision-recorded", "'X'")
            .add("item-interest-noted", noted)
            .only(HandBoard.carried(), "motion-decided");
    finds(MOTION_IN_ORDER, minutes);
  }

  @Test
  void votes_are_recorded_again_until_their_result_and_the_last_are_counted() {
    String others =
        "'meeting':'M','motion':'X','way':'hands','votes':[{'standsfor':'S2','person':'A2','stand':'against'}],'counting':{'seats':['S1','S2','S3'],'there':[{'person':'A1','as':'member','standsfor':'S1'},{'person':'A2','as':'member','standsfor':'S2'},{'person':'A3','as':'member','standsfor':'S3'}],'concerned':[]},"
            + AT;
    holds(HandBoard.carried().before("motion-votes-recorded", "motion-votes-recorded", others));
    finds(
        MOTION_IN_ORDER,
        HandBoard.carried().before("meeting-closed", "motion-votes-recorded", others));
    finds(
        MOTION_AS_RULED,
        HandBoard.carried().before("motion-decided", "motion-votes-recorded", others));
  }

  @Test
  void hands_are_not_recorded_again_once_a_poll_was_demanded() {
    var polled = HandCompany.carriedOnAPoll();
    finds(
        MOTION_IN_ORDER,
        new HandEntries()
            .addAll(polled, "motion-decided")
            .without("meeting-decision-recorded", "'X'")
            .only(polled, "motion-votes-recorded")
            .without("motion-votes-recorded", "'poll'"));
  }

  @Test
  void votes_are_taken_again_without_whom_an_interest_keeps_out() {
    var again =
        HandBoard.put()
            .only(HandBoard.carried(), "motion-votes-recorded")
            .add(
                "item-interest-noted",
                "'meeting':'M','item':'I','person':'A3','type':'financial','handling':'leaves',"
                    + AT)
            .add(
                "motion-votes-recorded",
                "'meeting':'M','motion':'X','way':'hands','votes':[{'standsfor':'S2','person':'A2','stand':'for'}],'counting':{'seats':['S1','S2','S3'],'there':[{'person':'A1','as':'member','standsfor':'S1'},{'person':'A2','as':'member','standsfor':'S2'},{'person':'A3','as':'member','standsfor':'S3'}],'concerned':[{'member':'S3'}]},"
                    + AT);
    holds(again);
    finds(MEETING_VOTES, again.without("item-interest-noted", "'A3'"));
  }

  @Test
  void a_milder_interest_beside_a_stricter_one_frees_nobody() {
    finds(
        MEETING_VOTES,
        HandBoard.put()
            .with("body-established", "'handling':'leaves'", "'handling':'noted'")
            .with("meeting-called", "'handling':'leaves'", "'handling':'noted'")
            .add(
                "item-interest-noted",
                "'meeting':'M','item':'I','person':'A2','type':'financial','handling':'leaves',"
                    + AT)
            .add(
                "item-interest-noted",
                "'meeting':'M','item':'I','person':'A2','type':'loyalty','handling':'noted'," + AT)
            .only(HandBoard.carried(), "motion-votes-recorded"));
  }

  @Test
  void a_vote_while_another_item_is_taken_is_found() {
    finds(
        MOTION_IN_ORDER,
        HandBoard.put()
            .add(
                "item-put",
                "'meeting':'M','item':'J','number':'2','title':'T','kind':'decision','special':false")
            .add("item-taken", "'meeting':'M','item':'J','quorum':{}," + AT)
            .only(HandBoard.carried(), "motion-votes-recorded"));
  }

  private static HandEntries redrawn() {
    return HandCompany.drawnAnew(
        "'lines':[{'member':'P1','figure':'90'},{'member':'P2','figure':'5'},{'member':'P4','figure':'7'}],'changes':[{'member':'P4','now':'7','reason':'R'},{'member':'P3','before':'5','reason':'R'}]");
  }

  @Test
  void who_is_on_a_roll_that_was_drawn_anew_comes_and_who_left_does_not() {
    var came =
        redrawn()
            .add(
                "attendee-arrived",
                "'meeting':'M','person':'A4','as':'member','standsfor':'P4'," + AT);
    holds(came);
    finds(
        ATTENDANCE_ENTITLED,
        came.add(
            "attendee-arrived",
            "'meeting':'M','person':'A3','as':'member','standsfor':'P3'," + AT));
  }

  @Test
  void what_has_changed_in_a_roll_and_is_told_otherwise_is_found() {
    finds(
        ATTENDANCE_ENTITLED,
        redrawn().with("meeting-roll-drawn", ",{'member':'P3','before':'5','reason':'R'}", ""));
    finds(ATTENDANCE_ENTITLED, redrawn().with("meeting-roll-drawn", "'now':'7'", "'now':'8'"));
    finds(ATTENDANCE_ENTITLED, redrawn().with("meeting-called", "'drawn'", "'wasdrawn'"));
  }

  @Test
  void many_reasons_are_told_in_full_or_by_some_and_the_right_number_of_others() {
    var full =
        IntStream.range(0, 60).mapToObj(i -> new Reason(false, "M%d.".formatted(i), "s1")).toList();
    assertEquals(full, Reason.as(full, full));
    var some = Reason.as(List.of(), full);
    assertEquals(51, some.size());
    assertEquals("And 10 more of whom the same holds.", some.getLast().sentence());
    assertEquals(some, Reason.as(full.subList(0, 59), full));
  }

  private static HandEntries corrected(String by, boolean ofSubstance) {
    return new HandEntries()
        .addAll(HandCompany.lostOnHands(), "motion-put")
        .without("motion-votes-recorded", "'X'")
        .without("motion-decided", "'X'")
        .with("motion-moved", "ordinary-resolution", "special-resolution")
        .add(
            "motion-moved",
            "'meeting':'M','motion':'Y','item':'I','amends':'X','kind':'ordinary-resolution','text':'A dot','amended':'That it be done.','ofsubstance':%s,'by':'%s',"
                + AT,
            ofSubstance,
            by);
  }

  @Test
  void a_special_resolution_is_corrected_by_the_chair_alone_and_not_in_substance() {
    holds(corrected("A1", false));
    finds(MOTION_IN_ORDER, corrected("A2", false));
    finds(MOTION_IN_ORDER, corrected("A1", true));
    finds(
        MOTION_IN_ORDER,
        corrected("A1", false)
            .add(
                "motion-moved",
                "'meeting':'M','motion':'Z','item':'I','amends':'X','kind':'ordinary-resolution','text':'A dot','amended':'That it be done!','ofsubstance':false,'by':'A1',"
                    + AT));
  }
}
