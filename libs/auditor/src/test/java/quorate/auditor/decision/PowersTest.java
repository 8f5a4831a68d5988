package quorate.auditor.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.auditor.finding.Check.DECISION_SUPERSEDES;
import static quorate.auditor.finding.Check.DECISION_WITHIN_AGREEMENT;
import static quorate.auditor.finding.Check.DECISION_WITHIN_MANDATE;

import java.util.Set;
import org.junit.jupiter.api.Test;
import quorate.auditor.HandEntries;
import quorate.auditor.finding.Check;

/** Decisions for others, and the mandates, the agreement and the decisions behind them. */
class PowersTest {

  private final HandEntries log = HandDecisions.lawful();

  private void found(Check check, String kind, String words, String others) {
    assertEquals(Set.of(check), log.with(kind, words, others).failing());
  }

  @Test
  void what_was_freed_is_used_again_through_a_chain_and_after_an_opt_in() {
    assertEquals(Set.of(), log.failing());
  }

  @Test
  void a_use_a_penny_over_what_is_there_again_is_found() {
    log.with("decision-taken", "'sum':'70.00'", "'sum':'70.01'");
    found(DECISION_WITHIN_MANDATE, "mandate-used", "'sum':'70.00'", "'sum':'70.01'");
  }

  @Test
  void a_use_a_penny_over_the_limit_of_each_decision_is_found() {
    log.with("mandate-granted", "'per':'in-all'", "'per':'decision'");
    log.with("decision-taken", "'per':'in-all'},'used':'0'", "'per':'decision'}");
    log.with("decision-taken", "'per':'in-all'},'used':'30.00'", "'per':'decision'}");
    assertEquals(Set.of(), log.failing());
    log.with("decision-taken", "'sum':'70.00'", "'sum':'100.01'");
    found(DECISION_WITHIN_MANDATE, "mandate-used", "'sum':'70.00'", "'sum':'100.01'");
  }

  @Test
  void another_sum_than_its_mandates_are_used_for_is_found() {
    found(DECISION_WITHIN_MANDATE, "decision-taken", "'sum':'70.00'", "'sum':'3.00'");
  }

  @Test
  void a_use_of_less_than_the_part_of_those_behind_it_is_found() {
    found(DECISION_WITHIN_MANDATE, "mandate-used", "'sum':'60.00'", "'sum':'0.01'");
  }

  @Test
  void a_use_that_is_not_there_is_found() {
    assertEquals(
        Set.of(DECISION_WITHIN_MANDATE), log.without("mandate-used", "'sum':'40.00'").failing());
  }

  @Test
  void parts_that_are_not_its_sum_are_found() {
    found(DECISION_WITHIN_MANDATE, "decision-taken", "'sum':'10.00'", "'sum':'11.00'");
  }

  @Test
  void more_that_is_free_again_than_was_not_drawn_is_found() {
    found(DECISION_WITHIN_MANDATE, "mandate-freed", "'sum':'30.00'", "'sum':'60.00'");
  }

  @Test
  void a_chain_by_another_mandate_than_its_principal_s_is_found() {
    found(
        DECISION_WITHIN_MANDATE,
        "decision-taken",
        "'chain':[{'mandate':'M','form'",
        "'chain':[{'mandate':'O','form'");
  }

  @Test
  void a_mandate_that_another_gave_is_found() {
    found(DECISION_WITHIN_MANDATE, "decision-taken", "['O','N']", "['M','N']");
  }

  @Test
  void a_chain_that_tells_another_limit_than_was_given_is_found() {
    found(
        DECISION_WITHIN_MANDATE,
        "mandate-granted",
        "'code':'F'},'since':'2026-05-01','terms':{'subjects':[{'code':'care','words':'W'}],"
            + "'limit':{'amount':'100.00'",
        "'code':'F'},'since':'2026-05-01','terms':{'subjects':[{'code':'care','words':'W'}],"
            + "'limit':{'amount':'100.01'");
  }

  @Test
  void what_hands_on_another_mandate_is_found() {
    found(
        DECISION_WITHIN_MANDATE,
        "mandate-granted",
        "'mandate':'N','form'",
        "'mandate':'N','under':'O','form'");
  }

  @Test
  void one_after_the_revocation_is_found() {
    log.before("decision-used", "mandate-revoked", "'mandate':'M','on':'2026-06-01'");
    assertEquals(Set.of(DECISION_WITHIN_MANDATE), log.failing());
  }

  @Test
  void one_by_what_may_not_be_handed_on_is_found() {
    found(
        DECISION_WITHIN_MANDATE,
        "mandate-granted",
        "'subdelegation':true",
        "'subdelegation':false");
  }

  @Test
  void one_by_a_mandate_of_nobody_is_found() {
    assertEquals(
        Set.of(DECISION_WITHIN_MANDATE), log.without("mandate-granted", "'mandate':'N'").failing());
  }

  @Test
  void another_sum_drawn_than_it_says_is_found() {
    found(DECISION_WITHIN_AGREEMENT, "agreement-drawn", "'free':'60.00'", "'free':'999999.00'");
  }

  @Test
  void a_drawing_that_is_not_there_is_found() {
    assertEquals(
        Set.of(DECISION_WITHIN_AGREEMENT),
        log.without("agreement-drawn", "'decision':'D1'").failing());
  }

  @Test
  void what_is_drawn_of_less_than_is_free_is_found() {
    found(DECISION_WITHIN_AGREEMENT, "agreement-made", "'budget':'100.00'", "'budget':'99.99'");
  }

  @Test
  void what_is_drawn_of_another_ring_fence_is_found() {
    found(
        DECISION_WITHIN_AGREEMENT,
        "agreement-made",
        "{'code':'care.nights','words'",
        "{'code':'care.days','words'");
  }

  @Test
  void more_money_that_is_free_again_than_was_not_spent_is_found() {
    found(
        DECISION_WITHIN_AGREEMENT,
        "agreement-freed",
        "'fenced':'10.00','free':'60.00'",
        "'fenced':'40.00','free':'60.00'");
  }

  @Test
  void one_in_the_place_of_none_is_found() {
    log.without("mandate-freed", "'by':'D3'").without("agreement-freed", "'by':'D3'");
    assertEquals(Set.of(DECISION_WITHIN_MANDATE), log.failing());
    log.without("decision-superseded", "'by':'D3'");
    log.without("decision-taken", "'decision':'D4'").without("mandate-used", "'decision':'D4'");
    assertEquals(Set.of(), log.failing());
    found(DECISION_SUPERSEDES, "decision-taken", "'supersedes':'D2'", "'supersedes':'D9'");
  }

  @Test
  void one_in_the_place_of_another_s_is_found() {
    log.without("decision-superseded", "'by':'D2'");
    log.add("decision-superseded", "'decision':'D4','by':'D2','on':'2026-06-01'");
    assertEquals(Set.of(DECISION_SUPERSEDES), log.failing());
  }

  @Test
  void a_second_one_in_the_place_of_the_same_is_found() {
    log.add("decision-superseded", "'decision':'D1','by':'D2','on':'2026-06-01'");
    assertEquals(Set.of(DECISION_SUPERSEDES), log.failing());
  }
}
