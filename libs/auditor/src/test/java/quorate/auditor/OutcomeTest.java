package quorate.auditor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.auditor.ballot.Rederived;
import quorate.auditor.finding.Check;
import quorate.counting.number.Exact;
import quorate.counting.outcome.OutcomeSheet;
import quorate.counting.outcome.data.Outcomes;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.Elector;
import quorate.counting.outcome.vote.Interest;
import quorate.counting.outcome.vote.Notice;
import quorate.counting.outcome.vote.Stand;
import quorate.counting.outcome.vote.Vote;
import quorate.counting.outcome.vote.Votes;

/** The same practices asked for a yes (A) or a no (B), decided under a rule set. */
class OutcomeTest {
  private static final String CLAUSE =
      "{\"instrument\":\"agreement\",\"place\":\"clause 7\",\"text\":\"As it says.\"}";
  private static final String NEITHER =
      "{\"treatment\":\"count-in-neither\",\"clause\":" + CLAUSE + "}";
  private static final String RULES =
      """
      {"preset":"agreement-majority","name":"contract-vote",\
      "weighting":{"name":"practices","basis":"one-per-member","clause":CLAUSE},\
      "passmark":{"kind":"share","fraction":"0.5","reach":"more-than","base":"for-and-against"},\
      "clause":CLAUSE,"quorum":{"heads":"2","share":"2/3","clause":CLAUSE},\
      "equalvotes":{"kind":"fails","clause":CLAUSE}}"""
          .replace("CLAUSE", CLAUSE);

  private final World world = World.ofYesOrNo();

  @BeforeEach
  void decided() throws JsonProcessingException {
    decide(world, RULES, "", votes());
  }

  private static void decide(World world, String asked, String proceedings, Votes votes)
      throws JsonProcessingException {
    var json = new JsonMapper();
    @SuppressWarnings("unchecked")
    RuleSet rules = RuleSets.of((Map<String, Object>) json.readValue(asked, Map.class));
    String frozen = json.writeValueAsString(RuleSets.data(rules));
    world.ballot.change(
        1,
        e ->
            e.replace(
                "\"rules\":{\"passmark\":\"plurality\",\"quorumheads\":\"2\"}",
                "\"ruleset\":" + frozen + proceedings));
    String outcome = json.writeValueAsString(Outcomes.data(OutcomeSheet.of(rules, votes)));
    for (int position : List.of(world.counted, world.declared)) {
      world.ballot.change(position, e -> e.replace("\"winner\":\"A\"", "\"outcome\":" + outcome));
    }
  }

  private static Votes votes() {
    var roll =
        List.of("P1", "P2", "P3").stream()
            .map(each -> new Elector(each, "", Map.of("practices", Exact.UNIT)))
            .toList();
    var votes =
        List.of(Vote.of("P1", Stand.FOR), Vote.of("P2", Stand.FOR), Vote.of("P3", Stand.AGAINST));
    return Votes.of(roll, votes).with(new Notice(Notice.Found.NOT_JUDGED, Set.of()));
  }

  @Test
  void an_outcome_that_follows_holds() {
    var report = world.audit();
    assertEquals(List.of(), report.findings());
    assertEquals(
        Optional.of("passed under contract-vote"),
        report.ballots().stream().map(Rederived::verdict).findFirst().orElseThrow());
  }

  @Test
  void an_interest_common_to_all_counts_by_the_clause_that_the_notice_cites() throws IOException {
    String neither =
        RULES.replace("\"equalvotes\"", "\"interests\":" + NEITHER + ",\"equalvotes\"");
    var common = World.ofYesOrNo();
    String cited = ",\"proceedings\":{\"concerned\":[\"P1\"],\"commonclause\":\"9.4\"}";
    decide(common, neither, cited, votes().with(List.of(Interest.statedAsCommon("P1", "9.4"))));
    assertEquals(List.of(), common.audit().findings());
    common.ballot.change(1, e -> e.replace(",\"commonclause\":\"9.4\"", ""));
    assertEquals(Set.of(Check.OUTCOME), common.failing());
  }

  @Test
  void a_verdict_that_does_not_follow_is_found() {
    both("\"verdict\":\"passed\"", "\"verdict\":\"lost\"");
    assertEquals(Set.of(Check.OUTCOME), world.failing());
  }

  @Test
  void a_figure_or_a_clause_that_does_not_follow_is_found() {
    both("\"name\":\"for\",\"value\":\"2\"", "\"name\":\"for\",\"value\":\"3\"");
    both("Agreement clause 7", "Agreement clause 8");
    assertEquals(Set.of(Check.OUTCOME), world.failing());
  }

  @Test
  void an_outcome_left_out_is_found() {
    both("\"outcome\":", "\"other\":");
    assertEquals(Set.of(Check.OUTCOME), world.failing());
  }

  @Test
  void an_outcome_declared_otherwise_than_counted_is_found() {
    world.ballot.change(
        world.declared, e -> e.replace("\"verdict\":\"passed\"", "\"verdict\":\"tied\""));
    assertEquals(Set.of(Check.DECLARATION), world.failing());
  }

  @Test
  void a_rule_set_that_is_none_is_found() {
    world.ballot.change(1, e -> e.replace("\"more-than\"", "\"more\""));
    assertEquals(true, world.failing().contains(Check.ENTRY_FORM));
  }

  private void both(String from, String to) {
    world.ballot.change(world.counted, e -> e.replace(from, to));
    world.ballot.change(world.declared, e -> e.replace(from, to));
  }
}
