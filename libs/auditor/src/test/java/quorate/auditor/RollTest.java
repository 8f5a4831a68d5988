package quorate.auditor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.auditor.finding.Check;

class RollTest {
  private final World world = new World();

  @Test
  void an_entitled_practice_that_is_not_on_the_roll_is_found() {
    world.membership.change(7, entry -> entry.replace("15F", "09D"));
    var found = world.audit().findings();
    assertEquals(1, found.size());
    assertEquals(Check.ROLL_FOLLOWS_REGISTER, found.getFirst().check());
    assertTrue(found.getFirst().sentence().contains("practice P4"));
  }

  @Test
  void a_practice_on_the_roll_that_the_register_does_not_entitle_is_found() {
    world.membership.change(3, entry -> entry.replace("09D", "15F"));
    assertEquals(Set.of(Check.ROLL_FOLLOWS_REGISTER), world.failing());
  }

  @Test
  void a_closure_heard_after_the_roll_was_drawn_changes_nothing() {
    world.membership.add(
        "practice/P1",
        "membership.practice-closed.v1",
        HandRegister.practice("P1", ",\"closedon\":\"2026-05-10\""));
    assertEquals(Set.of(), world.failing());
  }

  @Test
  void a_changed_line_breaks_the_fingerprint() {
    world.ballot.change(3, entry -> entry.replace("not a member", "a friend"));
    assertEquals(Set.of(Check.ROLL_AS_FROZEN, Check.ROLL_FOLLOWS_REGISTER), world.failing());
  }

  @Test
  void a_practice_that_was_a_member_or_in_a_network_has_another_line() {
    world.membership.change(
        10,
        e ->
            e.replace("practice-closed", "network-joined")
                .replace(
                    "\"P5\",\"closedon\":\"2026-05-10\"",
                    "\"P1\",\"network\":\"U1\",\"from\":\"2026-05-10\""));
    world.membership.change(9, e -> e.replace("09D", "15F"));
    var found = world.audit().findings();
    assertEquals(1, found.size(), found.toString());
    assertEquals(Check.ROLL_FOLLOWS_REGISTER, found.getFirst().check());
    assertTrue(found.getFirst().expected().contains("constituency=U1"));
  }

  @Test
  void a_roll_drawn_at_a_position_that_membership_never_had_is_found() {
    world.ballot.change(world.frozen, entry -> entry.replace("membership:16", "membership:99"));
    assertEquals(Set.of(Check.HEARD_IN_TIME), world.failing());
  }

  @ParameterizedTest
  @CsvSource({
    "practices-of-network, network",
    "practices-of-collaboration, collaboration",
    "practices-of-place, place"
  })
  void a_roll_of_an_organisation_is_held_against_what_froze_it_only(String kind, String field) {
    String area = "{\"kind\":\"practices-of-area\",\"subicblocation\":\"09D\"}";
    String other = "{\"kind\":\"%s\",\"%s\":\"west\"}".formatted(kind, field);
    world.ballot.change(0, entry -> entry.replace(area, other));
    world.membership.change(7, entry -> entry.replace("15F", "09D"));
    assertEquals(Set.of(), world.failing());
    world.ballot.change(3, entry -> entry.replace("not a member", "a friend"));
    assertEquals(Set.of(Check.ROLL_AS_FROZEN), world.failing());
  }

  @Test
  void a_roll_under_other_terms_is_held_against_what_froze_it_only() {
    world.ballot.change(0, e -> e.replace("\"electorate\":", "\"rollterms\":{},\"electorate\":"));
    world.membership.change(7, entry -> entry.replace("15F", "09D"));
    assertEquals(Set.of(), world.failing());
    world.ballot.change(3, entry -> entry.replace("not a member", "a friend"));
    assertEquals(Set.of(Check.ROLL_AS_FROZEN), world.failing());
  }

  @Test
  void further_weights_are_held_against_what_froze_them() {
    var roll = new StringBuilder();
    world.ballot.change(0, e -> e.replace("\"electorate\":", "\"rollterms\":{},\"electorate\":"));
    for (int position : List.of(2, 3, 4)) {
      world.ballot.change(
          position,
          e -> {
            String practice = e.replaceAll(".*\"practice\":\"(P.)\".*", "$1");
            roll.append(practice).append("\t1\t\tpractice\tr\tpatients=").append("7.5\n");
            return e.replaceAll(
                "\"reason\":\"[^\"]*\"", "\"reason\":\"r\",\"weights\":{\"patients\":\"7.5\"}");
          });
    }
    world.ballot.change(
        world.frozen,
        e ->
            e.replaceAll(
                "\"fingerprint\":\"[0-9a-f]*\"",
                "\"weights\":{\"patients\":\"22.5\"},\"fingerprint\":\""
                    + World.sha256(roll.toString())
                    + "\""));
    assertEquals(Set.of(), world.failing());
    world.ballot.change(3, e -> e.replace("\"7.5\"", "\"75\""));
    assertEquals(Set.of(Check.ROLL_AS_FROZEN), world.failing());
  }
}
