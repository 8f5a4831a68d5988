package quorate.auditor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import quorate.auditor.finding.Check;
import quorate.counting.tie.Lot;

/** A ballot whose paper names a counting rule, with ties broken by lot. */
class CountingRuleTest {
  private static final Lot LOT = Lot.following(HandSeal.KEY);
  private static final int OPENED = 6;

  private final World world = new World();

  CountingRuleTest() {
    world.ballot.change(
        0,
        e ->
            e.replace(
                "\"paper\":{",
                "\"paper\":{\"counting\":{\"method\":\"plurality\",\"ties\":[\"lot\"]},"));
    world.ballot.change(
        OPENED,
        e ->
            e.replace(
                "{\"ballot\":\"B\"}",
                "{\"ballot\":\"B\",\"lotcommitment\":\"" + LOT.commitment() + "\"}"));
    world.ballot.change(world.counted, CountingRuleTest::ruled);
    world.ballot.change(world.declared, CountingRuleTest::ruled);
  }

  private static String ruled(String entry) {
    return entry
        .replace(
            "\"winner\":\"A\"",
            "\"winner\":\"A\",\"seats\":\"1\",\"elected\":[\"A\"],\"lot\":{\"commitment\":\"%s\",\"seed\":\"%s\"}"
                .formatted(LOT.commitment(), LOT.seed()))
        .replace(
            "\"clause\":\"plurality-most\"",
            "\"clause\":\"plurality-most\",\"in\":\"3\",\"elected\":[\"A\"]");
  }

  @Test
  void a_sheet_that_tells_all_of_it_holds() {
    assertEquals(Set.of(), world.failing());
  }

  @Test
  void another_lot_than_the_opening_committed_to_is_found() {
    world.ballot.change(OPENED, e -> e.replace(LOT.commitment(), new Lot("another").commitment()));
    assertEquals(Set.of(Check.LOT_AS_COMMITTED), world.failing());
  }

  @Test
  void a_seat_for_another_than_the_papers_elect_is_found() {
    world.ballot.change(
        world.counted,
        e -> e.replace("\"elected\":[\"A\"],\"lot\"", "\"elected\":[\"B\"],\"lot\""));
    world.ballot.change(
        world.declared,
        e -> e.replace("\"elected\":[\"A\"],\"lot\"", "\"elected\":[\"B\"],\"lot\""));
    assertEquals(Set.of(Check.COUNT), world.failing());
  }
}
