package quorate.auditor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.auditor.ballot.Rederived;
import quorate.auditor.finding.Check;
import quorate.counting.number.Exact;
import quorate.counting.outcome.data.Outcomes;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.preset.InWriting;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vote.Elector;
import quorate.counting.outcome.vote.Notice;
import quorate.counting.outcome.written.Reply;
import quorate.counting.outcome.written.WrittenResolution;

/** The same practices agree to a written resolution: P1 and P2 do, and with P2 it passes. */
class WrittenTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final RuleSet RULES = InWriting.ordinary(Weighting.members());
  private static final LocalDate CIRCULATED = LocalDate.of(2026, 5, 31);
  private static final String LAPSES = "2026-06-27T23:00:00Z";
  private static final int P1 = 7;
  private static final int P2 = 8;
  private static final int P3 = 9;

  private final World world = World.ofYesOrNo();

  @BeforeEach
  void inWriting() throws JsonProcessingException {
    String advisory = "\"vehicle\":\"advisory\"";
    for (var log : List.of(world.ballot, world.governance)) {
      for (int i = 0; i < log.entries.size(); i++) {
        log.change(i, e -> e.replace(advisory, "\"vehicle\":\"written-resolution\""));
      }
    }
    String frozen = JSON.writeValueAsString(RuleSets.data(RULES));
    world.ballot.change(
        1,
        e ->
            e.replace(HandLog.at(11), LAPSES)
                .replace(
                    "\"rules\":{\"passmark\":\"plurality\",\"quorumheads\":\"2\"}",
                    "\"ruleset\":" + frozen));
    reply(P1, true);
    reply(P2, true);
    reply(P3, false);
    reply(P3 + 1, false);
    world.ballot.change(world.closed, e -> e.replace("\"}}", "\",\"reason\":\"passed\"}}"));
    String outcome = JSON.writeValueAsString(outcome());
    for (int position : List.of(world.counted, world.declared)) {
      world.ballot.change(
          position,
          e ->
              e.replace("\"winner\":\"A\"", "\"outcome\":" + outcome)
                  .replace("\"needed\":\"2\"", "\"needed\":\"0\""));
    }
  }

  private void reply(int position, boolean yes) {
    String id = world.ballot.idAt(position);
    String choice = HandSeal.choice(id, "{\"answer\":\"" + (yes ? "yes" : "no") + "\"}");
    String agreed = yes ? ",\"agreed\":true" : "";
    world.ballot.change(
        position,
        e ->
            e.replaceAll(
                "\"choice\":\\{[^}]*},\"channel\":\"online\"(,\"agreed\":true)?",
                "\"choice\":" + choice + ",\"channel\":\"online\"" + agreed));
  }

  private static Map<String, Object> outcome() {
    var roll =
        List.of("P1", "P2", "P3").stream()
            .map(each -> new Elector(each, "", Map.of(RULES.weighting().name(), Exact.UNIT)))
            .toList();
    var replies =
        List.of(
            Reply.agrees("P1", Instant.parse(HandLog.at(P1))),
            Reply.agrees("P2", Instant.parse(HandLog.at(P2))));
    var course =
        WrittenResolution.of(RULES, CIRCULATED, roll)
            .with(new Notice(Notice.Found.NOT_JUDGED, Set.of()))
            .at(Instant.parse(LAPSES), replies);
    return Outcomes.data(RULES, course);
  }

  @Test
  void what_passed_the_moment_that_enough_agreed_holds() {
    var report = world.audit();
    assertEquals(List.of(), report.findings());
    assertEquals(
        Optional.of("passed under written-ordinary-resolution"),
        report.ballots().stream().map(Rederived::verdict).findFirst().orElseThrow());
  }

  @Test
  void a_verdict_or_a_moment_that_does_not_follow_is_found() {
    for (int position : List.of(world.counted, world.declared)) {
      world.ballot.change(
          position, e -> e.replace("\"passed\":\"2026-06-01T09:00:08Z\"", "\"passed\":\"x\""));
    }
    assertEquals(Set.of(Check.OUTCOME), world.failing());
  }

  @Test
  void an_agreement_that_is_not_signified_is_found() {
    world.ballot.change(P2, e -> e.replace(",\"agreed\":true", ""));
    assertTrue(world.failing().contains(Check.AGREEMENT_STANDS));
  }

  @Test // s296(3)
  void a_vote_after_an_agreement_is_found_and_not_counted() {
    reply(P3, true);
    var failing = world.failing();
    assertTrue(failing.contains(Check.AGREEMENT_STANDS));
    assertTrue(failing.contains(Check.COUNT), failing::toString);
  }

  @Test
  void one_that_is_closed_as_passed_before_it_was_is_found() {
    reply(P2, false);
    assertTrue(world.failing().contains(Check.CLOSE_AS_RULED));
  }

  @Test
  void one_that_is_closed_before_it_lapses_for_no_reason_is_found() {
    world.ballot.change(world.closed, e -> e.replace(",\"reason\":\"passed\"", ""));
    assertEquals(Set.of(Check.CLOSE_AS_RULED), world.failing());
  }

  @Test // s297
  void a_closing_time_that_is_not_its_lapse_is_found() {
    world.ballot.change(1, e -> e.replace(LAPSES, "2026-06-28T00:00:00Z"));
    assertEquals(Set.of(Check.CLOSE_AS_RULED), world.failing());
  }
}
