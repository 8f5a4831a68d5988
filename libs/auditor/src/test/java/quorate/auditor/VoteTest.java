package quorate.auditor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import quorate.auditor.finding.Check;

class VoteTest {
  private final World world = new World();

  @Test
  void a_vote_after_the_closing_time_is_found_and_not_counted() {
    world.ballot.change(1, entry -> entry.replace(HandLog.at(11), HandLog.at(10)));
    assertEquals(Set.of(Check.VOTE_IN_TIME, Check.COUNT), world.failing());
  }

  @Test
  void a_vote_before_the_opening_time_is_found() {
    world.ballot.change(1, entry -> entry.replace(World.OPENS, HandLog.at(8)));
    assertTrue(world.failing().contains(Check.VOTE_IN_TIME));
  }

  @Test
  void a_vote_for_a_practice_that_is_not_on_the_roll_is_found() {
    changeVote("P1", entry -> entry.replace("\"P1\"", "\"P7\"").replace("/P1\"", "/P7\""));
    assertTrue(world.failing().contains(Check.VOTE_ON_ROLL));
  }

  @Test
  void a_vote_that_speaks_of_another_practice_than_its_stream_is_no_entry() {
    changeVote("P1", entry -> entry.replace("\"practice\":\"P1\"", "\"practice\":\"P2\""));
    assertTrue(world.failing().contains(Check.ENTRY_FORM));
  }

  @Test
  void a_vote_under_the_mandate_of_another_practice_is_found() {
    changeVote("P1", entry -> entry.replace("P1-m", "P2-m"));
    assertMandateMissing();
  }

  @Test
  void a_vote_by_a_log_in_that_is_not_the_persons_is_found() {
    changeVote("P1", entry -> entry.replace("P1-login", "P2-login"));
    assertMandateMissing();
  }

  @Test
  void a_vote_under_a_mandate_that_had_ended_is_found() {
    world.membership.change(
        11,
        e -> e.replace("\"from\":\"2026-05-01\"", "\"from\":\"2026-05-01\",\"to\":\"2026-05-31\""));
    assertMandateMissing();
  }

  @Test
  void a_vote_that_heard_nothing_of_the_register_is_found() {
    changeVote("P1", entry -> entry.replace("membership:16", "ballot:1"));
    assertEquals(Set.of(Check.HEARD_IN_TIME), world.failing());
  }

  @Test
  void a_vote_on_what_was_known_long_before_is_found() {
    changeVote("P1", entry -> entry.replace("membership:16", "membership:12"));
    for (int position = 13; position < 17; position++) {
      int now = position;
      world.membership.change(
          now, e -> e.replace("2026-06-01T09:00:" + now + ".", "2026-06-01T08:00:" + now + "."));
    }
    for (int position = 0; position < 13; position++) {
      String old = HandLog.at(position);
      world.membership.change(position, e -> e.replaceFirst(old, old.replace("T09", "T07")));
    }
    assertEquals(Set.of(Check.HEARD_IN_TIME), world.failing());
  }

  @Test
  void a_choice_that_the_paper_does_not_offer_is_found() {
    int position = world.votes.getOrDefault("P1", 0);
    String choice = World.sealed(world.ballot.idAt(position), "Z");
    changeVote("P1", e -> e.replaceFirst("\"choice\":\\{[^}]*\\}", "\"choice\":" + choice));
    var found = world.audit().findings().getFirst();
    assertEquals(Check.CHOICE_ON_PAPER, found.check());
    assertEquals(position, found.position());
  }

  private void assertMandateMissing() {
    var found = world.audit().findings().getFirst();
    assertEquals(Check.VOTE_MANDATED, found.check());
    assertTrue(found.sentence().contains("practice P1"), found.sentence());
  }

  private void changeVote(String practice, UnaryOperator<String> change) {
    world.ballot.change(world.votes.getOrDefault(practice, 0), change);
  }
}
