package quorate.ballots.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.MORNING;
import static quorate.ballots.Brighton.NOON;
import static quorate.ballots.Brighton.RULES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.Brighton;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.BallotCommand.GiveNotice;
import quorate.ballots.electorate.WeightBasis;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/** A notice under a rule set: frozen in full, or refused by part, value and source. */
class RuleSetNoticeTest {

  private static final LocalDate MEETING = LocalDate.of(2026, 5, 11);
  private static final Map<String, Object> ORDINARY = Map.of("preset", "ordinary-resolution");
  private static final Map<String, Object> CLAUSE =
      Map.of("instrument", "articles", "place", "clause 14.2", "text", "As the articles say.");

  private static RuleBook<BallotCommand, Ballot, BallotEvent> poll() {
    return DraftingTest.ballot()
        .given(List.of(Questions.drafted(Kind.ORDINARY_RESOLUTION, Vehicle.POLL_OF_A_MEETING)));
  }

  private static GiveNotice under(
      Map<String, Object> rules, LocalDate recordDate, @Nullable Proceedings proceedings) {
    return new GiveNotice(
        BALLOT,
        recordDate,
        MORNING,
        NOON,
        null,
        TurnoutShown.AFTER_CLOSE,
        MORNING.minusSeconds(60),
        Lacking.NOTHING,
        rules,
        proceedings,
        null,
        null);
  }

  private static Proceedings meets(Instant at, @Nullable String clause) {
    return new Proceedings(at, clause, null, null);
  }

  @Test
  void a_preset_is_frozen_in_full() {
    var given = poll().when(under(ORDINARY, MEETING, meets(MORNING, null))).thenOne();
    var notice = assertInstanceOf(NoticeGiven.class, given);
    assertNull(notice.rules());
    assertEquals(RuleSets.data(RuleSets.of(ORDINARY)), notice.ruleSet());
    assertEquals("ordinary-resolution", notice.decidedUnder().orElseThrow().name());
  }

  @Test
  void what_is_more_than_advice_names_a_rule_set_and_nothing_beside_it() {
    poll()
        .when(Questions.noticeUnder(RULES, null))
        .thenRefused(BallotRefusal.RULE_SET_NOT_NAMED, "ruleset", "null");
    poll()
        .when(Questions.noticeUnder(RULES, ORDINARY))
        .thenRefused(BallotRefusal.RULES_TOLD_TWICE, "rules", "plurality, 2");
  }

  @Test
  void what_is_not_understood_is_named_by_its_path() {
    poll()
        .when(under(Map.of("preset", "ordinary"), MEETING, meets(MORNING, null)))
        .thenRefused(BallotRefusal.RULE_SET_NOT_UNDERSTOOD, "ruleset.preset", "ordinary");
    var odd = new HashMap<>(ORDINARY);
    odd.put("quorum", Map.of("heads", "many", "clause", CLAUSE));
    poll()
        .when(under(odd, MEETING, meets(MORNING, null)))
        .thenRefused(BallotRefusal.RULE_SET_NOT_UNDERSTOOD, "ruleset.quorum.heads", "many");
  }

  @Test
  void the_acts_majority_and_notice_are_not_given_away() {
    var special =
        DraftingTest.ballot()
            .given(List.of(Questions.drafted(Kind.SPECIAL_RESOLUTION, Vehicle.POLL_OF_A_MEETING)));
    var answer = special.when(under(ORDINARY, MEETING, meets(MORNING, null)));
    String why = answer.thenRefused(BallotRefusal.RULE_SET_NOT_ALLOWED);
    assertTrue(why.contains("[Companies Act 2006 s283]"), why);
    assertTrue(why.contains("[Companies Act 2006 s283(6)]"), why);
    special
        .when(under(Map.of("preset", "special-resolution"), MEETING, meets(MORNING, null)))
        .thenOne();
  }

  @Test
  void a_notice_makes_no_rule_that_is_the_articles_to_make() {
    var own = Map.of("instrument", "notice", "place", "2", "text", "So the convener.");
    var neither = Map.of("treatment", "count-in-neither", "clause", own);
    var rules = Map.of("preset", "ordinary-resolution", "interests", neither);
    var answer = poll().when(under(rules, MEETING, meets(MORNING, null)));
    String why = answer.thenRefused(BallotRefusal.RULE_SET_NOT_ALLOWED);
    assertTrue(why.endsWith("cite their clause. [Companies Act 2006 s284(4)]"), why);
  }

  @Test
  void a_contract_needs_a_clause_of_the_agreement() {
    var contract =
        DraftingTest.ballot()
            .given(List.of(Questions.drafted(Kind.CONTRACT_DECISION, Vehicle.CONTRACT)));
    String why =
        contract
            .when(under(ORDINARY, MEETING, null))
            .thenRefused(BallotRefusal.RULE_SET_NOT_ALLOWED);
    assertTrue(why.endsWith("[Agreement (clause to be cited)]"), why);
  }

  @Test
  void the_rules_ask_what_the_paper_asks() {
    poll()
        .when(under(Map.of("preset", "advisory-plurality"), MEETING, meets(MORNING, null)))
        .thenRefused(BallotRefusal.RULE_SET_NOT_ALLOWED);
    var choice = DraftingTest.ballot().given(List.of(Brighton.drafted(PaperMethod.RANKED)));
    choice
        .when(under(ORDINARY, MEETING, null))
        .thenRefused(BallotRefusal.RULE_SET_DOES_NOT_FIT, "ruleset.marks[0].passmark", "share");
  }

  private static RuleBook<BallotCommand, Ballot, BallotEvent> counted(String method) {
    var usual = Brighton.drafted(PaperMethod.RANKED);
    var paper =
        new BallotPaper(PaperMethod.RANKED, usual.paper().options(), Map.of("method", method));
    return DraftingTest.ballot()
        .given(
            List.of(
                new BallotDrafted(
                    BALLOT,
                    null,
                    usual.title(),
                    usual.question(),
                    usual.vehicle(),
                    usual.kind(),
                    paper,
                    usual.electorate(),
                    usual.weightBasis(),
                    null,
                    null)));
  }

  @Test
  void a_choice_has_the_mark_of_its_count_so_that_one_winner_is_named() {
    var plurality = Map.<String, Object>of("preset", "advisory-plurality");
    var headToHead = Map.<String, Object>of("preset", "advisory-head-to-head");
    String why =
        counted("irv")
            .when(under(plurality, MEETING, null))
            .thenRefused(BallotRefusal.RULE_SET_DOES_NOT_FIT);
    assertTrue(why.contains("counted by irv: name the mark by-the-count"), why);
    counted("minimax")
        .when(under(plurality, MEETING, null))
        .thenRefused(
            BallotRefusal.RULE_SET_DOES_NOT_FIT, "ruleset.marks[0].passmark", "most-votes");
    counted("irv")
        .when(under(headToHead, MEETING, null))
        .thenRefused(
            BallotRefusal.RULE_SET_DOES_NOT_FIT, "ruleset.marks[0].passmark", "beats-each");
    counted("schulze").when(under(headToHead, MEETING, null)).thenOne();
    DraftingTest.ballot()
        .given(List.of(Brighton.drafted(PaperMethod.PLURALITY)))
        .when(under(plurality, MEETING, null))
        .thenOne();
  }

  @Test
  void a_choice_leaves_nobody_out_and_is_counted_overall() {
    var choice = DraftingTest.ballot().given(List.of(Brighton.drafted(PaperMethod.PLURALITY)));
    var plurality = new HashMap<String, Object>(Map.of("preset", "advisory-plurality"));
    choice
        .when(under(plurality, MEETING, new Proceedings(null, null, null, List.of("G1"))))
        .thenRefused(BallotRefusal.NOBODY_CONCERNED_IN_A_CHOICE, "proceedings.concerned", "G1");
    plurality.put("scope", Map.of("kind", "in-each"));
    choice
        .when(under(plurality, MEETING, null))
        .thenRefused(BallotRefusal.RULE_SET_DOES_NOT_FIT, "ruleset.marks[0].scope", "not overall");
  }

  private static GiveNotice lacking(Lacking lacking) {
    var asked = under(Map.of("preset", "ratification"), MEETING, meets(MORNING, null));
    return new GiveNotice(
        BALLOT,
        MEETING,
        MORNING,
        NOON,
        null,
        TurnoutShown.AFTER_CLOSE,
        asked.at(),
        lacking,
        asked.ruleSet(),
        asked.proceedings(),
        null,
        null);
  }

  @Test // s239: nobody's votes would be disregarded by a code that is nobody's
  void who_is_concerned_is_on_the_roll() {
    DraftingTest.ballot()
        .given(List.of(Questions.drafted(Kind.RATIFICATION, Vehicle.POLL_OF_A_MEETING)))
        .when(lacking(new Lacking(Optional.empty(), List.of(), List.of("G8100I", "G81083"))))
        .thenRefused(
            BallotRefusal.CONCERNED_NOT_ON_THE_ROLL, "proceedings.concerned", "G8100I, G81083");
  }

  @Test
  void a_notice_after_which_nobody_would_be_left_is_refused() {
    String why =
        DraftingTest.ballot()
            .given(List.of(Brighton.drafted(PaperMethod.PLURALITY)))
            .when(
                new GiveNotice(
                    BALLOT,
                    MEETING,
                    MORNING,
                    NOON,
                    RULES,
                    TurnoutShown.AFTER_CLOSE,
                    MORNING.minusSeconds(60),
                    new Lacking(Optional.empty(), List.of("G1", "G2"))))
            .thenRefused(BallotRefusal.FIGURES_MISSING);
    assertTrue(why.contains("nobody would be left"), why);
  }

  @Test
  void the_roll_is_weighed_as_the_rules_count() {
    poll()
        .when(
            under(
                Map.of("preset", "ordinary-resolution", "weighting", "shares"),
                MEETING,
                meets(MORNING, null)))
        .thenRefused(BallotRefusal.RULE_SET_DOES_NOT_FIT, "ruleset.marks.weighting", "shares");
    DraftingTest.ballot()
        .given(List.of(Questions.weighed(WeightBasis.SHARES, Questions.SHARES)))
        .when(
            under(
                Map.of("preset", "ordinary-resolution", "weighting", "shares"),
                MEETING,
                meets(MORNING, null)))
        .thenOne();
  }

  @Test // s284: who is a member when the meeting is held, unless the articles fix a time
  void the_record_date_is_as_the_rules_say() {
    var before = MEETING.minusDays(1);
    var answer = poll().when(under(ORDINARY, before, meets(MORNING, null)));
    answer.thenRefused(BallotRefusal.RECORD_DATE_NOT_AS_RULED, "recorddate", before);
    var fixed = new HashMap<>(ORDINARY);
    fixed.put("entitledat", Map.of("moment", "fixed-by-the-articles", "clause", CLAUSE));
    poll().when(under(fixed, before, meets(MORNING, null))).thenOne();
    fixed.put("entitledat", Map.of("moment", "circulation", "clause", CLAUSE));
    poll()
        .when(under(fixed, before, meets(MORNING, null)))
        .thenRefused(BallotRefusal.RECORD_DATE_NOT_AS_RULED, "recorddate", before);
    poll().when(under(fixed, MEETING, meets(MORNING, null))).thenOne();
  }

  @Test // s322A(1)
  void votes_before_the_meeting_need_the_articles() {
    var later = MORNING.plusSeconds(86_400 * 7);
    var fixed = new HashMap<>(ORDINARY);
    fixed.put("entitledat", Map.of("moment", "fixed-by-the-articles", "clause", CLAUSE));
    poll()
        .when(under(fixed, MEETING, null))
        .thenRefused(BallotRefusal.MEETING_NOT_NAMED, "proceedings.meets", "null");
    poll()
        .when(under(fixed, MEETING, meets(later, null)))
        .thenRefused(
            BallotRefusal.ADVANCE_VOTES_NEED_A_CLAUSE, "proceedings.advanceclause", "null");
    poll().when(under(fixed, MEETING, meets(later, "15.1"))).thenOne();
    String why =
        poll()
            .when(under(ORDINARY, MEETING, meets(later, "15.1")))
            .thenRefused(BallotRefusal.RECORD_DATE_NOT_AS_RULED);
    assertTrue(why.contains("cite the articles' clause that fixes an earlier time"), why);
  }

  @Test // s322A
  void a_poll_closes_after_its_meeting_has_started() {
    var fixed = new HashMap<>(ORDINARY);
    fixed.put("entitledat", Map.of("moment", "fixed-by-the-articles", "clause", CLAUSE));
    for (var at : List.of(NOON, NOON.plusSeconds(3_600))) {
      var answer = poll().when(under(fixed, MEETING, meets(at, "15.1")));
      answer.thenRefused(MeetingRefusal.CLOSES_BEFORE_THE_MEETING, "closes", NOON);
      String why = answer.thenRefused(MeetingRefusal.CLOSES_BEFORE_THE_MEETING);
      assertTrue(why.endsWith("Give a time after %s.".formatted(at)), why);
    }
    poll().when(under(fixed, MEETING, meets(NOON.minusMillis(1), "15.1"))).thenOne();
  }

  @Test
  void there_are_no_votes_in_advance_where_hands_come_first() {
    var fixed = new HashMap<>(ORDINARY);
    fixed.put("entitledat", Map.of("moment", "fixed-by-the-articles", "clause", CLAUSE));
    var later = MORNING.plusSeconds(1);
    var answer = poll().when(under(fixed, MEETING, handsFirst(later)));
    answer.thenRefused(MeetingRefusal.HANDS_AFTER_ADVANCE_VOTES, "opens", MORNING);
    String why = answer.thenRefused(MeetingRefusal.HANDS_AFTER_ADVANCE_VOTES);
    assertTrue(
        why.endsWith("Open it at %s or later, or leave out proceedings.hands.".formatted(later)),
        why);
    poll().when(under(fixed, MEETING, handsFirst(MORNING))).thenOne();
  }

  private static Proceedings handsFirst(Instant meets) {
    var hands = new HandsRule("model-articles");
    return new Proceedings(meets, "15.1", null, null, null, null, null, null, null, null, hands);
  }
}
