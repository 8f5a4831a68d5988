package quorate.auditor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import quorate.auditor.finding.Check;

/** Decisions for others, and the mandates behind them. */
class PowersTest {

  private static final Set<Check> FOUND = Set.of(Check.DECISION_WITHIN_MANDATE);
  private final World world = new World();

  @Test
  void a_decision_within_its_mandates_holds() {
    granted("M", "practice", "P1", "federation", "F", "100.00", true);
    granted("N", "federation", "F", "body", "B", "100.00", false);
    decided("body", "B", "urgent-care.nights", "\"M\",\"N\"");
    used("M", "100.00");
    assertEquals(Set.of(), world.failing());
  }

  @Test
  void one_after_the_revocation_is_found() {
    granted("M", "practice", "P1", "federation", "F", "100.00", true);
    world.governance.add(
        "mandate/M", "governance.mandate-revoked.v1", "{\"mandate\":\"M\",\"on\":\"2026-06-01\"}");
    decided("federation", "F", "urgent-care", "\"M\"");
    assertEquals(FOUND, world.failing());
  }

  @Test
  void one_on_another_subject_is_found() {
    granted("M", "practice", "P1", "federation", "F", "100.00", true);
    decided("federation", "F", "urgent-caretaker", "\"M\"");
    assertEquals(FOUND, world.failing());
  }

  @Test
  void one_by_what_may_not_be_handed_on_is_found() {
    granted("M", "practice", "P1", "federation", "F", "100.00", false);
    granted("N", "federation", "F", "body", "B", "100.00", false);
    decided("body", "B", "urgent-care", "\"M\",\"N\"");
    assertEquals(FOUND, world.failing());
  }

  @Test
  void uses_a_penny_over_the_limit_are_found() {
    granted("M", "practice", "P1", "federation", "F", "100.00", true);
    used("M", "60.00");
    used("M", "40.00");
    assertEquals(Set.of(), world.failing());
    used("M", "0.01");
    assertEquals(FOUND, world.failing());
  }

  @Test
  void one_by_a_mandate_of_nobody_is_found() {
    decided("federation", "F", "urgent-care", "\"X\"");
    assertEquals(FOUND, world.failing());
  }

  private void granted(
      String id,
      String giverKind,
      String giver,
      String kind,
      String holder,
      String limit,
      boolean on) {
    world.governance.add(
        "mandate/" + id,
        "governance.mandate-granted.v1",
        """
        {"mandate":"%s","form":"mandate","giver":{"kind":"%s","code":"%s"},\
        "holder":{"kind":"%s","code":"%s"},"since":"2026-05-01","terms":{"subjects":\
        [{"code":"urgent-care","words":"Urgent care"}],"limit":{"amount":"%s","per":"in-all"},\
        "conditions":[],"subdelegation":%s}}"""
            .formatted(id, giverKind, giver, kind, holder, limit, on));
  }

  private void decided(String kind, String decider, String subject, String mandates) {
    world.governance.add(
        "decision/T",
        "governance.decision-taken.v1",
        """
        {"decision":"T","decider":{"kind":"%s","code":"%s"},"principals":[{"party":\
        {"kind":"practice","code":"P1"},"mandates":[%s]}],"subject":{"code":"%s","words":"W"},\
        "on":"2026-06-01"}"""
            .formatted(kind, decider, mandates, subject));
  }

  private void used(String id, String sum) {
    world.governance.add(
        "mandate/" + id,
        "governance.mandate-used.v1",
        "{\"mandate\":\"%s\",\"decision\":\"T\",\"sum\":\"%s\",\"on\":\"2026-06-01\"}"
            .formatted(id, sum));
  }
}
