package quorate.auditor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.auditor.ballot.Rederived;
import quorate.auditor.finding.Check;
import quorate.counting.number.Exact;
import quorate.counting.outcome.OutcomeSheet;
import quorate.counting.outcome.data.Outcomes;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.CastingVote;
import quorate.counting.outcome.vote.Elector;
import quorate.counting.outcome.vote.Notice;
import quorate.counting.outcome.vote.Stand;
import quorate.counting.outcome.vote.Vote;
import quorate.counting.outcome.vote.Votes;

/**
 * P1 for, P3 against, P2 abstains; the chair, whose log-in is desk, settles it before it is
 * declared.
 */
class CastingTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<Check> LOOKED_AT =
      Set.of(
          Check.CASTING_VOTE,
          Check.OUTCOME,
          Check.COUNT,
          Check.TURNOUT,
          Check.DECLARATION,
          Check.ENTRY_FORM,
          Check.STREAM_VERSIONS_DENSE);

  private final World world = World.ofYesOrNo();
  private String with = "";

  @BeforeEach
  void tied() throws JsonProcessingException {
    RuleSet rules = RuleSets.of(Map.of("preset", "board-by-model-articles"));
    String frozen = JSON.writeValueAsString(RuleSets.data(rules));
    world.ballot.change(
        1,
        e ->
            e.replace(
                "\"rules\":{\"passmark\":\"plurality\",\"quorumheads\":\"2\"}",
                "\"ruleset\":" + frozen + ",\"proceedings\":{\"chair\":{\"login\":\"desk\"}}"));
    int p2 = Objects.requireNonNull(world.votes.get("P2"));
    String abstains = HandSeal.choice(world.ballot.idAt(p2), "{\"abstain\":true}");
    world.ballot.change(
        p2,
        e ->
            e.substring(0, e.indexOf("\"choice\":"))
                + "\"choice\":"
                + abstains
                + ",\"channel\":\"online\"}}");
    var votes = votes(rules);
    String without = JSON.writeValueAsString(Outcomes.data(OutcomeSheet.of(rules, votes)));
    var cast = votes.with(new CastingVote("the chair", Stand.FOR));
    with = JSON.writeValueAsString(Outcomes.data(OutcomeSheet.of(rules, cast)));
    counted(world.counted, without);
    counted(world.declared, with);
    give();
  }

  private static Votes votes(RuleSet rules) {
    var roll =
        List.of("P1", "P2", "P3").stream()
            .map(each -> new Elector(each, "", Map.of(rules.weighting().name(), Exact.UNIT)))
            .toList();
    var votes =
        List.of(
            Vote.of("P1", Stand.FOR), Vote.of("P2", Stand.ABSTAIN), Vote.of("P3", Stand.AGAINST));
    return Votes.of(roll, votes).with(new Notice(Notice.Found.NOT_JUDGED, Set.of()));
  }

  private void counted(int position, String outcome) {
    world.ballot.change(
        position,
        e ->
            e.replace("\"votes\":\"2\"", "\"votes\":\"1\"")
                .replace("\"abstentions\":\"0\"", "\"abstentions\":\"1\"")
                .replace("\"winner\":\"A\"", "\"outcome\":" + outcome));
  }

  // in the place of the declaration, which follows it
  private void give() {
    String declared = world.ballot.entries.get(world.declared);
    String data = declared.substring(declared.indexOf("\"data\":") + 7, declared.length() - 1);
    String vote =
        "{\"ballot\":\"B\",\"vote\":\"for\",\"outcome\":%s,\"by\":\"desk\"}".formatted(with);
    world.ballot.change(
        world.declared,
        e ->
            e.substring(0, e.indexOf("\"data\":")).replace("ballot-declared", "casting-vote-given")
                + "\"data\":"
                + vote
                + "}");
    world.ballot.add("ballot/B", "ballot.ballot-declared.v1", data);
  }

  private void given(String from, String to) {
    world.ballot.change(world.declared, e -> e.replace(from, to));
  }

  private Set<Check> found() {
    return world.failing().stream().filter(LOOKED_AT::contains).collect(Collectors.toSet());
  }

  @Test
  void one_that_is_as_ruled_holds_and_is_what_is_declared() {
    assertEquals(Set.of(), found(), () -> world.audit().findings().toString());
    assertEquals(
        Optional.of("passed under board-by-model-articles"),
        world.audit().ballots().stream().map(Rederived::verdict).findFirst().orElseThrow());
  }

  @Test
  void one_of_somebody_else_is_found() {
    world.ballot.change(1, e -> e.replace("\"login\":\"desk\"", "\"login\":\"other\""));
    assertEquals(Set.of(Check.CASTING_VOTE), found());
  }

  @Test
  void one_that_the_rules_do_not_give_is_found() {
    world.ballot.change(1, e -> e.replace("\"kind\":\"casting-vote\"", "\"kind\":\"reported\""));
    assertTrue(found().contains(Check.CASTING_VOTE));
  }

  @Test
  void one_that_says_what_does_not_follow_is_found() {
    given("\"vote\":\"for\"", "\"vote\":\"against\"");
    assertEquals(Set.of(Check.CASTING_VOTE), found());
  }

  @Test
  void one_on_votes_that_are_not_equal_is_found() {
    int p2 = Objects.requireNonNull(world.votes.get("P2"));
    String yes = HandSeal.choice(world.ballot.idAt(p2), "{\"answer\":\"yes\"}");
    world.ballot.change(
        p2,
        e ->
            e.substring(0, e.indexOf("\"choice\":"))
                + "\"choice\":"
                + yes
                + ",\"channel\":\"online\"}}");
    assertTrue(found().contains(Check.CASTING_VOTE));
  }

  @Test
  void a_declaration_that_leaves_it_out_is_found() {
    int last = world.ballot.entries.size() - 1;
    world.ballot.change(last, e -> e.replace("\"verdict\":\"passed\"", "\"verdict\":\"tied\""));
    assertEquals(Set.of(Check.DECLARATION), found());
  }
}
