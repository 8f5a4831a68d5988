package quorate.governance.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.York.BOARD;
import static quorate.governance.York.FEDERATION;
import static quorate.governance.York.FIRST;
import static quorate.governance.York.LAST;
import static quorate.governance.York.MINUTE;
import static quorate.governance.York.ON_PAPER;
import static quorate.governance.York.OTHER;
import static quorate.governance.York.PRACTICE;
import static quorate.governance.York.TODAY;
import static quorate.governance.York.id;
import static quorate.governance.York.inAll;
import static quorate.governance.York.perDecision;
import static quorate.governance.York.pounds;
import static quorate.governance.York.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.governance.York;
import quorate.governance.authority.Question.Met;
import quorate.governance.mandate.Condition;
import quorate.governance.mandate.Form;
import quorate.governance.mandate.Mandate;
import quorate.governance.mandate.Mandate.Given;
import quorate.governance.mandate.MandateEvent;
import quorate.governance.mandate.MandateEvent.ConditionMet;
import quorate.governance.mandate.MandateEvent.Ground;
import quorate.governance.mandate.MandateEvent.MandateRevoked;
import quorate.governance.mandate.MandateEvent.MandateUsed;
import quorate.governance.mandate.MandateEvent.MandateVaried;
import quorate.governance.mandate.MandateTerms;
import quorate.governance.partners.Touch;
import quorate.governance.party.Party;

/** By what authority? On both sides of each edge. */
class GraphTest {

  private static final MandateTerms OPEN = terms(null, true);

  @Test
  void everybody_decides_for_themselves() {
    assertInstanceOf(Authority.Own.class, by(ask(PRACTICE, PRACTICE, "anything", null, TODAY)));
  }

  @Test
  void a_mandate_lets_its_holder_decide_for_its_giver_and_nobody_else() {
    var direct = York.granted(1, PRACTICE, FEDERATION, OPEN);
    assertEquals(List.of(id(1)), chain(by(federation("urgent-care", null, TODAY), direct)));
    refused(AuthorityRefusal.NO_MANDATE, ask(BOARD, PRACTICE, "urgent-care", null, TODAY), direct);
    refused(
        AuthorityRefusal.NO_MANDATE, ask(FEDERATION, OTHER, "urgent-care", null, TODAY), direct);
  }

  @Test
  void a_part_of_the_subject_is_in_scope_and_a_wider_or_similar_one_is_not() {
    var nights =
        York.granted(
            1,
            PRACTICE,
            FEDERATION,
            new MandateTerms(List.of(York.NIGHTS), null, null, List.of(), true, null));
    held(federation("urgent-care.nights", null, TODAY), nights);
    held(federation("urgent-care.nights.weekend", null, TODAY), nights);
    refused(AuthorityRefusal.OUT_OF_SCOPE, federation("urgent-care", null, TODAY), nights);
    refused(
        AuthorityRefusal.OUT_OF_SCOPE, federation("urgent-care.nightsitter", null, TODAY), nights);
  }

  @Test
  void the_limit_of_a_decision_is_reached_exactly_and_not_by_a_penny_more() {
    var limited = York.granted(1, PRACTICE, FEDERATION, terms(perDecision("50000.00"), true));
    held(federation("urgent-care", "50000.00", TODAY), limited);
    refused(AuthorityRefusal.OVER_LIMIT, federation("urgent-care", "50000.01", TODAY), limited);
    held(federation("urgent-care", "50000.00", TODAY), limited, used("49999.99"));
  }

  @Test
  void a_limit_in_all_is_used_up_by_decisions() {
    var limited = York.granted(1, PRACTICE, FEDERATION, terms(inAll("50000.00"), true));
    held(federation("urgent-care", "20000.00", TODAY), limited, used("30000.00"));
    var over =
        refused(
            AuthorityRefusal.OVER_LIMIT,
            federation("urgent-care", "20000.01", TODAY),
            limited,
            used("30000.00"));
    assertTrue(over.sentence().contains("£20000.00 is left"), over::sentence);
  }

  @Test
  void under_a_limit_nothing_is_authorised_without_a_sum_and_what_is_left_is_told() {
    var first = York.granted(1, PRACTICE, FEDERATION, terms(perDecision("40000.00"), true));
    var second =
        York.granted(2, Form.DELEGATION, FEDERATION, BOARD, terms(inAll("50000.00"), false), null);
    var none =
        refused(
            AuthorityRefusal.SUM_NEEDED,
            ask(BOARD, PRACTICE, "urgent-care", null, TODAY),
            first,
            second,
            new MandateUsed(id(2), id(9), "urgent-care", York.pounds("30000.00"), TODAY));
    assertEquals(id(2), none.mandate());
    assertTrue(none.sentence().startsWith("A sum up to £20000.00 is within it"), none::sentence);
    assertTrue(none.sentence().contains("£40000.00 per decision"), none::sentence);
    assertTrue(none.sentence().contains("£50000.00 in all, of which £20000.00"), none::sentence);
  }

  @Test
  void without_a_sum_a_way_without_a_limit_is_taken() {
    var limited = York.granted(1, PRACTICE, FEDERATION, terms(perDecision("10.00"), true));
    var good = York.granted(2, PRACTICE, FEDERATION, OPEN);
    assertEquals(List.of(id(2)), chain(by(federation("urgent-care", null, TODAY), limited, good)));
  }

  @Test
  void it_holds_from_its_first_day_to_its_last() {
    var mandate = York.granted(1, PRACTICE, FEDERATION, OPEN);
    held(federation("urgent-care", null, FIRST), mandate);
    held(federation("urgent-care", null, LAST), mandate);
    refused(
        AuthorityRefusal.MANDATE_NOT_YET,
        federation("urgent-care", null, FIRST.minusDays(1)),
        mandate);
    refused(
        AuthorityRefusal.MANDATE_EXPIRED,
        federation("urgent-care", null, LAST.plusDays(1)),
        mandate);
  }

  @Test
  void revoked_with_a_day_it_holds_on_that_day_and_revoked_at_once_it_does_not() {
    var mandate = York.granted(1, PRACTICE, FEDERATION, OPEN);
    var asked = federation("urgent-care", null, TODAY);
    held(asked, mandate, revoked(TODAY));
    refused(AuthorityRefusal.MANDATE_REVOKED, asked, mandate, revoked(TODAY.minusDays(1)));
    refused(AuthorityRefusal.MANDATE_REVOKED, asked, mandate, revoked(null));
    held(federation("urgent-care", null, TODAY.minusDays(1)), mandate, revoked(null));
  }

  @Test
  void other_terms_hold_from_their_day_on() {
    var mandate = York.granted(1, PRACTICE, FEDERATION, terms(perDecision("10.00"), true));
    var more =
        new MandateVaried(id(1), TODAY, terms(perDecision("20.00"), true), ON_PAPER, null, null);
    held(federation("urgent-care", "20.00", TODAY), mandate, more);
    refused(
        AuthorityRefusal.OVER_LIMIT,
        federation("urgent-care", "10.01", TODAY.minusDays(1)),
        mandate,
        more);
  }

  @Test
  void a_condition_is_met_once_or_stated_with_each_decision() {
    var once = new Condition("case", Condition.Kind.BUSINESS_CASE, false, "A case was shown.");
    var each = new Condition("asked", Condition.Kind.CONSULTATION, true, "Practices were asked.");
    var mandate = York.granted(1, PRACTICE, FEDERATION, terms(null, true, once, each));
    var met = new ConditionMet(id(1), "case", TODAY, MINUTE);
    var stated = met(new Met(id(1), "asked"));
    refused(AuthorityRefusal.CONDITION_OPEN, stated, mandate);
    refused(AuthorityRefusal.CONDITION_OPEN, met(), mandate, met);
    refused(AuthorityRefusal.CONDITION_OPEN, met(new Met(id(2), "asked")), mandate, met);
    held(stated, mandate, met);
  }

  @Test
  void what_is_varied_under_the_same_code_is_open_again() {
    var once = new Condition("case", Condition.Kind.BUSINESS_CASE, false, "A case was shown.");
    var other = new Condition("case", Condition.Kind.BUSINESS_CASE, false, "A new case was shown.");
    var mandate = York.granted(1, PRACTICE, FEDERATION, terms(null, true, once));
    var met = new ConditionMet(id(1), "case", TODAY, MINUTE);
    refused(
        AuthorityRefusal.CONDITION_OPEN,
        met(),
        mandate,
        met,
        new MandateVaried(id(1), TODAY, terms(null, true, other), ON_PAPER, null, null));
  }

  @Test
  void a_forum_advises_and_does_not_decide() {
    var forum = York.granted(1, Form.CONSULTATIVE_FORUM, York.FEDERATION, BOARD, OPEN, null);
    refused(
        AuthorityRefusal.ADVISES_ONLY, ask(BOARD, FEDERATION, "urgent-care", null, TODAY), forum);
    var committee = York.granted(1, Form.COMMITTEE, York.FEDERATION, BOARD, OPEN, null);
    held(ask(BOARD, FEDERATION, "urgent-care", null, TODAY), committee);
  }

  @Test
  void what_is_handed_on_leads_from_the_practice_to_the_board() {
    var first = York.granted(1, PRACTICE, FEDERATION, OPEN);
    var second = York.granted(2, Form.DELEGATION, FEDERATION, BOARD, terms(null, false), id(1));
    assertEquals(
        List.of(id(1), id(2)),
        chain(by(ask(BOARD, PRACTICE, "urgent-care", null, TODAY), first, second)));
  }

  @Test
  void what_may_not_be_handed_on_leads_nowhere() {
    var first = York.granted(1, PRACTICE, FEDERATION, terms(null, false));
    var second = York.granted(2, Form.DELEGATION, FEDERATION, BOARD, OPEN, null);
    var board = ask(BOARD, PRACTICE, "urgent-care", null, TODAY);
    assertEquals(
        id(1), refused(AuthorityRefusal.NO_SUB_DELEGATION, board, first, second).mandate());
  }

  @Test
  void what_hands_on_one_mandate_is_of_no_use_with_another() {
    var first = York.granted(1, PRACTICE, FEDERATION, OPEN);
    var others = York.granted(2, Form.DELEGATION, FEDERATION, BOARD, OPEN, id(3));
    refused(
        AuthorityRefusal.NO_MANDATE,
        ask(BOARD, PRACTICE, "urgent-care", null, TODAY),
        first,
        others);
  }

  @Test
  void each_mandate_of_a_chain_must_hold() {
    var first = York.granted(1, PRACTICE, FEDERATION, terms(perDecision("10.00"), true));
    var second = York.granted(2, Form.DELEGATION, FEDERATION, BOARD, OPEN, null);
    held(ask(BOARD, PRACTICE, "urgent-care", "10.00", TODAY), first, second);
    refused(
        AuthorityRefusal.OVER_LIMIT,
        ask(BOARD, PRACTICE, "urgent-care", "10.01", TODAY),
        first,
        second);
  }

  @Test
  void of_several_ways_the_one_that_holds_is_taken_and_else_the_nearest_reason_told() {
    var over = York.granted(1, PRACTICE, FEDERATION, terms(perDecision("10.00"), true));
    var expired =
        York.granted(
            2,
            PRACTICE,
            FEDERATION,
            new MandateTerms(List.of(York.URGENT), null, FIRST, List.of(), true, null));
    var good = York.granted(3, PRACTICE, FEDERATION, OPEN);
    var asked = federation("urgent-care", "11.00", TODAY);
    assertEquals(List.of(id(3)), chain(by(asked, over, expired, good)));
    refused(AuthorityRefusal.OVER_LIMIT, asked, over, expired);
  }

  @Test
  void what_touches_the_partners_is_decided_under_mandates_that_practices_gave_for_it() {
    var plain = York.granted(1, PRACTICE, FEDERATION, OPEN);
    var contract = York.granted(2, PRACTICE, FEDERATION, York.touching(Touch.CONTRACT));
    var board = York.granted(3, Form.DELEGATION, FEDERATION, BOARD, OPEN, null);
    var none = refused(AuthorityRefusal.TOUCHES_THE_PARTNERS, touching(Touch.CONTRACT), plain);
    assertEquals("contract", none.value());
    held(touching(Touch.CONTRACT), contract);
    held(touching(), contract);
    refused(
        AuthorityRefusal.TOUCHES_THE_PARTNERS, touching(Touch.CONTRACT, Touch.LIABILITY), contract);
    assertEquals(
        List.of(id(2), id(3)), chain(by(touching(BOARD, Touch.CONTRACT), plain, contract, board)));
  }

  @Test
  void mandates_in_a_circle_end() {
    var there = York.granted(1, Form.DELEGATION, FEDERATION, BOARD, OPEN, null);
    var back = York.granted(2, Form.DELEGATION, BOARD, FEDERATION, OPEN, null);
    refused(
        AuthorityRefusal.NO_MANDATE, ask(PRACTICE, BOARD, "urgent-care", null, TODAY), there, back);
  }

  private static void held(Question asked, MandateEvent... events) {
    assertInstanceOf(Authority.By.class, by(asked, events));
  }

  private static Objection refused(AuthorityRefusal why, Question asked, MandateEvent... events) {
    var none = assertInstanceOf(Authority.None.class, by(asked, events));
    assertEquals(why, none.nearest().reason(), none::toString);
    return none.nearest();
  }

  private static List<UUID> chain(Authority authority) {
    return assertInstanceOf(Authority.By.class, authority).chain().stream()
        .map(Step::mandate)
        .toList();
  }

  private static Authority by(Question asked, MandateEvent... events) {
    Map<UUID, Mandate> states = new LinkedHashMap<>();
    for (MandateEvent each : events) {
      Mandate before = states.getOrDefault(each.mandate(), new Mandate.Unknown());
      states.put(each.mandate(), Mandate.evolve(before, each));
    }
    List<Given> given = new ArrayList<>();
    states.values().forEach(each -> given.add((Given) each));
    return new Graph(given).by(asked);
  }

  private static Question federation(String subject, @Nullable String sum, LocalDate on) {
    return ask(FEDERATION, PRACTICE, subject, sum, on);
  }

  private static Question met(Met... met) {
    return new Question(FEDERATION, PRACTICE, "urgent-care", null, TODAY, Set.of(met), Set.of());
  }

  private static Question ask(
      Party decider, Party principal, String subject, @Nullable String sum, LocalDate on) {
    return new Question(
        decider, principal, subject, sum == null ? null : pounds(sum), on, Set.of(), Set.of());
  }

  private static Question touching(Touch... touches) {
    return touching(FEDERATION, touches);
  }

  private static Question touching(Party decider, Touch... touches) {
    return new Question(decider, PRACTICE, "urgent-care", null, TODAY, Set.of(), Set.of(touches));
  }

  private static MandateUsed used(String sum) {
    return new MandateUsed(id(1), id(9), "urgent-care", pounds(sum), TODAY);
  }

  private static MandateRevoked revoked(@Nullable LocalDate last) {
    return new MandateRevoked(id(1), TODAY, last, Ground.WITHDRAWN, ON_PAPER);
  }
}
