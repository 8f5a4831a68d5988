package quorate.auditor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import quorate.auditor.finding.Check;

class ResultTest {
  private final World world = new World();

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

  @Test
  void a_link_to_another_entry_is_found() {
    world.governance.change(
        world.decided, e -> e.replace(world.ballot.idAt(world.counted), world.ballot.idAt(0)));
    assertEquals(Set.of(Check.DECISION_LINKS), world.failing());
  }
}
