package quorate.auditor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import quorate.auditor.finding.Check;
import quorate.auditor.finding.Finding;

class ResultTest {
  private final World world = new World().told();

  @Test
  void a_turnout_that_the_votes_do_not_give_is_found() {
    world.ballot.change(world.counted, e -> e.replace("\"heads\":\"3\"", "\"heads\":\"2\""));
    world.ballot.change(world.declared, e -> e.replace("\"heads\":\"3\"", "\"heads\":\"2\""));
    assertEquals(Set.of(Check.TURNOUT), world.failing());
  }

  @Test
  void a_count_that_the_choices_do_not_give_is_found() {
    world.ballot.change(
        world.counted,
        e -> e.replace("\"title\":\"a\",\"votes\":\"2\"", "\"title\":\"a\",\"votes\":\"3\""));
    world.ballot.change(
        world.declared,
        e -> e.replace("\"title\":\"a\",\"votes\":\"2\"", "\"title\":\"a\",\"votes\":\"3\""));
    assertEquals(Set.of(Check.COUNT), world.failing());
  }

  @Test
  void a_stage_that_the_choices_do_not_give_is_found() {
    world.ballot.change(
        world.counted, e -> e.replace("\"exhausted\":\"0\"", "\"exhausted\":\"1\""));
    world.ballot.change(
        world.declared, e -> e.replace("\"exhausted\":\"0\"", "\"exhausted\":\"1\""));
    assertEquals(Set.of(Check.COUNT), world.failing());
  }

  @Test
  void a_declaration_of_something_else_than_was_counted_is_found() {
    world.ballot.change(world.declared, e -> e.replace("\"winner\":\"A\"", "\"winner\":\"B\""));
    assertEquals(Set.of(Check.DECLARATION), world.failing());
  }

  @Test
  void a_declaration_that_answers_another_question_is_found() {
    world.ballot.change(world.declared, e -> e.replace("How?", "Why?"));
    assertEquals(Set.of(Check.DECLARATION), world.failing());
  }

  @Test
  void a_ballot_that_asked_something_else_than_the_matter_is_found() {
    world.governance.change(0, e -> e.replace("How?", "Why?"));
    assertEquals(Set.of(Check.QUESTION_AS_ASKED), world.failing());
  }

  @Test
  void a_statutory_matter_put_to_an_advisory_ballot_is_found() {
    world.governance.change(1, e -> e.replace("advisory-choice", "special-resolution"));
    assertEquals(Set.of(Check.STATUTORY_NEEDS_A_MEETING), world.failing());
  }

  @Test
  void a_decision_for_another_winner_is_found() {
    world.governance.change(world.decided, e -> e.replace("\"winner\":\"A\"", "\"winner\":\"B\""));
    assertEquals(Set.of(Check.DECISION_FOLLOWS_BALLOT), world.failing());
  }

  private void decided(Check check, String words, String others) {
    world.governance.change(world.decided, e -> e.replace(words, others));
    assertEquals(Set.of(check), world.failing());
  }

  @Test
  void a_decision_by_another_quorum_is_found() {
    decided(Check.DECISION_FOLLOWS_BALLOT, "\"quorumheads\":\"2\"", "\"quorumheads\":\"1\"");
  }

  @Test
  void a_decision_by_another_rule_is_found() {
    decided(Check.DECISION_FOLLOWS_BALLOT, "\"passmark\":\"plurality\"", "\"passmark\":\"most\"");
  }

  @Test
  void a_decision_of_more_who_were_entitled_is_found() {
    decided(
        Check.DECISION_FOLLOWS_BALLOT,
        "\"electors\":\"3\",\"weight\":\"3\"",
        "\"electors\":\"3\",\"weight\":\"4\"");
  }

  @Test
  void a_decision_of_fewer_who_took_part_is_found() {
    decided(Check.DECISION_FOLLOWS_BALLOT, "\"heads\":\"3\"", "\"heads\":\"2\"");
  }

  @Test
  void a_decision_whose_winner_is_said_to_beat_each_though_nobody_ranked_is_found() {
    decided(
        Check.DECISION_FOLLOWS_BALLOT,
        "\"winner\":\"A\"",
        "\"winner\":\"A\",\"winnerbeatseach\":true");
  }

  @Test
  void a_decision_in_the_place_of_one_that_was_not_taken_is_found() {
    world.governance.change(
        0, e -> e.replace("\"title\":\"T\"", "\"title\":\"T\",\"supersedes\":\"E\""));
    decided(
        Check.DECISION_SUPERSEDES,
        "\"vehicle\":\"advisory\"",
        "\"vehicle\":\"advisory\",\"supersedes\":\"E\"");
  }

  @Test
  void a_decision_in_the_place_of_another_than_its_matter_reopens_is_found() {
    decided(
        Check.DECISION_SUPERSEDES,
        "\"vehicle\":\"advisory\"",
        "\"vehicle\":\"advisory\",\"supersedes\":\"E\"");
  }

  @Test
  void a_matter_that_is_asked_again_is_settled_by_the_ballot_that_asks() {
    world.governance.change(1, e -> e.replace("\"ballot\":\"B\"", "\"ballot\":\"B0\""));
    assertEquals(Set.of(Check.DECISION_FOLLOWS_BALLOT), world.failing());
    world.governance.add(
        "matter/M",
        "governance.matter-asked-again.v1",
        "{\"matter\":\"M\",\"ballot\":\"B\",\"annulled\":\"B0\"}");
    world.governance.add(
        "matter/M",
        "governance.matter-settled.v1",
        "{\"matter\":\"M\",\"ballot\":\"B\",\"outcome\":\"advised\",\"winner\":\"A\"}");
    assertEquals(
        Set.of(2L, 3L),
        world.audit().findings().stream().map(Finding::position).collect(Collectors.toSet()));
  }

  @Nested
  class OfABindingBallot {
    private void entered(String question, String weight) {
      world.governance.add(
          "decision/E",
          "governance.ballot-decision-recorded.v1",
          """
          {"decision":"E","ballot":"B","question":"%s","vehicle":"advisory","outcome":"passed",\
          "onhands":false,"entitled":{"electors":"3","weight":"%s","fingerprint":"%s",\
          "recorddate":"2026-05-31"},"turnout":{"heads":"3","weight":"3"},\
          "links":[{"rel":"count","log":"ballot","position":"%d","entry":"%s"}]}"""
              .formatted(
                  question,
                  weight,
                  world.fingerprint,
                  world.counted,
                  world.ballot.idAt(world.counted)));
    }

    @Test
    void what_follows_from_it_holds() {
      entered("How?", "3");
      assertEquals(Set.of(), world.failing());
    }

    @Test
    void another_question_is_found() {
      entered("Why?", "3");
      assertEquals(Set.of(Check.DECISION_FOLLOWS_BALLOT), world.failing());
    }

    @Test
    void another_weight_of_who_was_entitled_is_found() {
      entered("How?", "2");
      assertEquals(Set.of(Check.DECISION_FOLLOWS_BALLOT), world.failing());
    }
  }

  @Test
  void a_link_to_another_entry_is_found() {
    world.governance.change(
        world.decided, e -> e.replace(world.ballot.idAt(world.counted), world.ballot.idAt(0)));
    assertEquals(Set.of(Check.DECISION_LINKS), world.failing());
  }
}
