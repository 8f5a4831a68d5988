package quorate.auditor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;
import quorate.auditor.finding.Check;
import quorate.auditor.log.Unreadable;

class OrderTest {
  private final World world = new World();
  private final HandLog log = world.membership;

  @Test
  void a_missing_position_is_found() {
    log.entries.remove(9);
    assertEquals(Set.of(Check.POSITIONS_DENSE, Check.STREAM_VERSIONS_DENSE), world.failing());
  }

  @Test
  void a_first_sight_out_of_order_is_found() {
    var late = log.entries.remove(8);
    log.entries.add(late);
    assertEquals(Set.of(Check.POSITIONS_DENSE, Check.STREAM_VERSIONS_DENSE), world.failing());
  }

  @Test
  void another_entry_at_the_same_position_is_a_fork() {
    log.entries.add(log.entries.get(3).replace("P2", "P9"));
    assertEquals(Set.of(Check.ONE_ENTRY_PER_POSITION), world.failing());
  }

  @Test
  void a_recorded_time_that_does_not_rise_is_found() {
    log.change(5, entry -> entry.replace(HandLog.at(5), HandLog.at(4)));
    assertEquals(Set.of(Check.RECORDED_TIME_RISES), world.failing());
  }

  @Test
  void a_repeated_stream_version_is_found() {
    log.change(1, e -> e.replace("\"streamversion\":\"2\"", "\"streamversion\":\"1\""));
    assertEquals(Set.of(Check.STREAM_VERSIONS_DENSE), world.failing());
  }

  @Test
  void bytes_in_another_order_are_no_entry() {
    log.change(
        8, e -> e.replaceFirst("(\"actor\":\"[^\"]*\"),(\"authority\":\"[^\"]*\")", "$2,$1"));
    assertEquals(
        Set.of(Check.ENTRY_FORM, Check.POSITIONS_DENSE, Check.STREAM_VERSIONS_DENSE),
        world.failing());
  }

  @Test
  void an_entry_of_another_convener_is_no_entry_of_this_log() {
    log.entries.add(log.entries.getLast().replace("hove", "leeds"));
    assertEquals(Set.of(Check.ENTRY_FORM), world.failing());
  }

  @Test
  void a_progress_record_is_no_entry_and_no_finding() {
    log.entries.add(4, "{\"size\":\"4\",\"completeuntil\":\"2026-06-01T09:00:04Z\"}");
    assertEquals(Set.of(), world.failing());
  }

  @Test
  void a_log_without_one_entry_is_unreadable() {
    log.entries.clear();
    log.entries.add("practice,name");
    assertThrows(Unreadable.class, world::audit);
  }
}
