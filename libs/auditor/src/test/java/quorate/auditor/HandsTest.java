package quorate.auditor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.auditor.finding.Check;
import quorate.counting.number.Exact;
import quorate.counting.outcome.data.Outcomes;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.meeting.Hand;
import quorate.counting.outcome.meeting.MeetingVote;
import quorate.counting.outcome.meeting.ShowOfHands;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.Attendance;
import quorate.counting.outcome.vote.Elector;
import quorate.counting.outcome.vote.Notice;
import quorate.counting.outcome.vote.Stand;
import quorate.counting.outcome.vote.Votes;

/** A show of hands recorded where P2 had voted: P1 for, P2 against, P3 for. */
class HandsTest {
  private static final int HANDS = 8;
  private static final JsonMapper JSON = new JsonMapper();

  private final World world = World.ofYesOrNo();

  @BeforeEach
  void recorded() throws JsonProcessingException {
    RuleSet rules = RuleSets.of(Map.of("preset", "ordinary-resolution"));
    String frozen = JSON.writeValueAsString(RuleSets.data(rules));
    world.ballot.change(
        1,
        e ->
            e.replace(
                "\"rules\":{\"passmark\":\"plurality\",\"quorumheads\":\"2\"}",
                "\"ruleset\":" + frozen));
    String outcome = JSON.writeValueAsString(outcome(rules));
    String data =
        """
        {"ballot":"B","hands":[{"practices":["P1"],"stand":"for"},\
        {"practices":["P2"],"stand":"against"},{"practices":["P3"],"stand":"for"}],\
        "outcome":OUTCOME,"by":"desk"}"""
            .replace("OUTCOME", outcome);
    hands(
        entry ->
            entry
                .replace("vote-cast", "hands-recorded")
                .replace("vote/B/P2", "hands/B")
                .replace("\"streamversion\":\"2\"", "\"streamversion\":\"1\""));
    hands(entry -> entry.substring(0, entry.indexOf("\"data\":")) + "\"data\":" + data + "}");
  }

  private static Map<String, Object> outcome(RuleSet rules) {
    String weighting = rules.weighting().name();
    var roll =
        List.of("P1", "P2", "P3").stream()
            .map(each -> new Elector(each, "", Map.of(weighting, Exact.UNIT)))
            .toList();
    var hands =
        new ShowOfHands(
            List.of(
                Hand.of("P1", Stand.FOR), Hand.of("P2", Stand.AGAINST), Hand.of("P3", Stand.FOR)));
    var meeting =
        Votes.of(roll, List.of())
            .with(new Notice(Notice.Found.NOT_JUDGED, Set.of()))
            .at(Attendance.inPerson(List.of("P1", "P2", "P3")));
    return Outcomes.data(
        new MeetingVote(rules, hands, Optional.empty(), Optional.empty()).onHands(meeting));
  }

  private void hands(UnaryOperator<String> change) {
    world.ballot.change(HANDS, change);
  }

  private boolean isFound() {
    return world.failing().contains(Check.HANDS_AS_RULED);
  }

  @Test
  void hands_that_come_to_what_is_stated_are_good() {
    assertFalse(isFound(), () -> world.audit().findings().toString());
    assertFalse(world.failing().contains(Check.ENTRY_FORM));
  }

  @Test
  void a_verdict_that_does_not_follow_is_found() {
    hands(entry -> entry.replace("\"bythevotes\":\"passed\"", "\"bythevotes\":\"lost\""));
    assertTrue(isFound());
  }

  @Test // Companies Act 2006 s318
  void one_person_for_all_practices_is_no_quorum_of_two() {
    hands(entry -> entry.replace("\"by\":\"desk\"}", there("Ann", "Ben", "Cyd")));
    assertFalse(isFound(), () -> world.audit().findings().toString());
    hands(entry -> entry.replace(there("Ann", "Ben", "Cyd"), there("Ann", "Ann", "Ann")));
    assertTrue(isFound());
  }

  private static String there(String one, String two, String three) {
    return "\"by\":\"desk\",\"persons\":{\"P1\":\"%s\",\"P2\":\"%s\",\"P3\":\"%s\"}}"
        .formatted(one, two, three);
  }

  @Test
  void a_hand_raised_twice_for_a_stranger_or_by_nobodys_proxy_is_found() {
    hands(entry -> entry.replace("[\"P3\"]", "[\"P1\"]"));
    assertTrue(isFound());
    hands(
        entry ->
            entry.replaceFirst(
                "\\[\"P1\"\\],\"stand\":\"for\"\\},\\{\"practices\":\\[\"P2",
                "[\"P7\"],\"stand\":\"for\"},{\"practices\":[\"P2"));
    assertTrue(isFound());
    hands(entry -> entry.replace("[\"P7\"]", "[\"P3\"],\"holder\":\"P2-hand\""));
    assertTrue(isFound());
  }

  @Test
  void a_declaration_names_the_record_that_stood_and_what_it_comes_to() {
    declared("\"verdict\":\"passed\",\"record\":\"1\"");
    assertFalse(isFound(), () -> world.audit().findings().toString());
    declared("\"verdict\":\"lost\",\"record\":\"1\"");
    assertTrue(isFound());
  }

  @Test
  void a_declaration_of_another_record_is_found() {
    declared("\"verdict\":\"passed\",\"record\":\"2\"");
    assertTrue(isFound());
  }

  private void declared(String said) {
    world.ballot.add(
        "hands/B",
        "ballot.hands-declared.v1",
        "{\"ballot\":\"B\",%s,\"by\":\"desk\"}".formatted(said));
  }

  @Test
  void a_demand_that_says_others_were_there_is_found() {
    demanded(3);
    assertFalse(isFound(), () -> world.audit().findings().toString());
    demanded(2);
    assertTrue(isFound());
  }

  private void demanded(int there) {
    world.ballot.add(
        "hands/B",
        "ballot.poll-demanded.v1",
        "{\"ballot\":\"B\",\"chair\":true,\"there\":\"%d\",\"by\":\"desk\"}".formatted(there));
  }

  @Test
  void a_ballot_that_opens_though_hands_come_first_is_found() {
    world.ballot.change(
        1,
        e ->
            e.replace(
                "\"ruleset\"",
                "\"proceedings\":{\"hands\":{\"demand\":\"model-articles\"}},\"ruleset\""));
    assertTrue(isFound());
  }
}
