package quorate.auditor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quorate.auditor.finding.Check;

/** A declaration in other words than the draft's, and a roll of members under other terms. */
class DeclaredTest {
  private static final int DRAFTED = 0;
  private static final int FROZEN = 5;

  private final World world = new World();

  private Set<Check> declared(String words, String others) {
    world.ballot.change(world.declared, e -> e.replaceFirst(words, others));
    return world.failing();
  }

  @Test
  void another_title_of_an_option_is_found() {
    assertEquals(Set.of(Check.DECLARED_AS_DUE), declared("\"title\":\"a\"", "\"title\":\"b\""));
  }

  @Test
  void another_title_is_found() {
    assertEquals(Set.of(Check.DECLARED_AS_DUE), declared("\"title\":\"T\"", "\"title\":\"U\""));
  }

  @Test
  void a_declaration_weeks_before_the_close_is_found() {
    assertEquals(
        Set.of(Check.DECLARED_AS_DUE),
        declared("\"declared\":\"2026-06", "\"declared\":\"2026-05"));
  }

  @Test
  void a_declaration_that_is_dated_after_it_was_recorded_is_found() {
    assertEquals(
        Set.of(Check.DECLARED_AS_DUE), declared("\"declared\":\"2026", "\"declared\":\"2027"));
  }

  @Test
  void a_roll_of_members_under_other_terms_with_another_is_found() {
    for (String code : List.of("P1", "P2", "P3")) {
      world.membership.add(
          "practice/" + code,
          "membership.member-admitted.v1",
          HandRegister.practice(code, ",\"from\":\"2026-05-01\""));
    }
    world.ballot.change(
        DRAFTED,
        e ->
            e.replace(
                "{\"kind\":\"practices-of-area\",\"subicblocation\":\"09D\"}",
                "{\"kind\":\"members\"},\"rollterms\":{\"exclusions\":[]}"));
    world.ballot.change(FROZEN, e -> e.replace("membership:16", "membership:19"));
    assertEquals(Set.of(), world.failing());
    world.ballot.change(FROZEN, e -> e.replace("membership:19", "membership:18"));
    assertEquals(Set.of(Check.ROLL_FOLLOWS_REGISTER), world.failing());
  }
}
