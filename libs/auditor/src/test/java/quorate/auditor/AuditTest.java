package quorate.auditor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quorate.auditor.finding.Check;
import quorate.auditor.log.Copies;

class AuditTest {
  private final World world = new World();

  @Test
  void a_history_that_holds_is_rederived_without_a_finding() {
    var report = world.audit();
    assertEquals(List.of(), report.findings());
    var ballot = report.ballots().getFirst();
    assertEquals(List.of("P1", "P2", "P3"), ballot.roll());
    assertEquals(Map.of("A", "2", "B", "1"), ballot.votes());
    assertEquals(Optional.of("A"), ballot.winner());
    assertEquals("advised", ballot.outcome());
  }

  @Test
  void a_repeat_of_the_same_bytes_is_collapsed() {
    var again = world.ballot.entries.get(3);
    world.ballot.entries.add(5, again);
    world.ballot.entries.add(again);
    assertEquals(Set.of(), world.failing());
  }

  @Test
  void one_vote_changed_in_a_copied_topic_is_named_by_log_position_and_practice() {
    int position = world.votes.getOrDefault("P2", 0);
    world.ballot.change(
        position,
        entry -> {
          int at = entry.indexOf("\"ciphertext\":\"") + 20;
          char other = entry.charAt(at) == 'x' ? 'y' : 'x';
          return entry.substring(0, at) + other + entry.substring(at + 1);
        });
    var first = world.audit().findings().getFirst();
    assertEquals(Check.CHOICE_OPENS, first.check());
    assertEquals("quorate.hove.ballot.log.v1", first.log());
    assertEquals(position, first.position());
    assertTrue(first.sentence().contains("practice P2"), first.sentence());
    assertTrue(world.failing().contains(Check.COUNT));
  }

  @Test
  void a_vote_sealed_anew_with_the_published_key_makes_the_count_wrong() {
    reseal("P3", "A");
    assertEquals(Set.of(Check.COUNT), world.failing());
  }

  @Test
  void a_vote_sealed_anew_is_named_when_laid_beside_another_copy() {
    reseal("P3", "A");
    var report = Audit.of("hove", new Copies(world.source(), new World().source()));
    var forks =
        report.findings().stream().filter(f -> f.check() == Check.ONE_ENTRY_PER_POSITION).toList();
    assertEquals(1, forks.size());
    assertEquals((long) world.votes.getOrDefault("P3", 0), forks.getFirst().position());
    assertTrue(forks.getFirst().sentence().contains("vote/B/P3"));
  }

  private void reseal(String practice, String option) {
    int position = world.votes.getOrDefault(practice, 0);
    String choice = World.sealed(world.ballot.idAt(position), option);
    world.ballot.change(
        position, e -> e.replaceFirst("\"choice\":\\{[^}]*\\}", "\"choice\":" + choice));
  }
}
