package quorate.governance.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static quorate.governance.Brighton.BALLOT;
import static quorate.governance.Brighton.DECISION;
import static quorate.governance.Brighton.ELSEWHERE;
import static quorate.governance.Brighton.MATTER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.governance.Brighton;
import quorate.governance.ballot.BallotHeard.RollFrozen;
import quorate.governance.ballot.Count;
import quorate.governance.register.Link.Rel;
import quorate.governance.register.RegisterCommand.RecordDecision;
import quorate.governance.register.RegisterEvent.DecisionRecorded;
import quorate.testkit.DeciderSpec;

class RegisterDeciderTest {

  private static final List<Link> EVERYTHING =
      Arrays.stream(Rel.values()).map(rel -> new Link(rel.word(), "ballot", 7, ELSEWHERE)).toList();

  @Test
  void a_decision_stands_with_all_that_it_rests_on() {
    var entry = recorded(Brighton.advisesB());

    assertEquals("advised", entry.outcome());
    assertEquals("B", entry.winner());
    assertEquals("Option B", entry.winnerTitle());
    assertEquals(30, entry.entitled().electors());
    assertEquals("09D", entry.entitled().subIcbLocation());
    assertEquals(27, entry.turnout().heads());
    assertEquals(10, entry.rule().quorumHeads());
    assertEquals(EVERYTHING, entry.links());
  }

  @Test
  void a_tie_stands_in_the_register_without_a_winner() {
    var entry = recorded(Brighton.tiedBetweenAAndB());

    assertNull(entry.winner());
    assertEquals(List.of("A", "B"), entry.tied());
  }

  @Test
  void what_advises_nothing_supersedes_nothing() {
    assertEquals(ELSEWHERE, superseding(Brighton.advisesB()).supersedes());
    assertNull(superseding(Brighton.tiedBetweenAAndB()).supersedes());
  }

  private static DecisionRecorded superseding(Count count) {
    List<RegisterEvent> entered = new ArrayList<>();
    var command = record(count, Brighton.ROLL, EVERYTHING);
    register()
        .when(
            new RecordDecision(
                DECISION,
                MATTER,
                ELSEWHERE,
                command.drafted(),
                command.notice(),
                command.roll(),
                command.declared(),
                EVERYTHING))
        .thenEvents(entered::addAll);
    return (DecisionRecorded) entered.getFirst();
  }

  @Test
  void a_decision_is_recorded_once() {
    register()
        .given(recorded(Brighton.advisesB()))
        .when(record(Brighton.advisesB(), Brighton.ROLL, EVERYTHING))
        .thenRefused(RegisterRefusal.ALREADY_RECORDED);
  }

  @Test
  void nothing_is_recorded_until_all_behind_it_is_heard() {
    register()
        .when(record(Brighton.advisesB(), Brighton.ROLL, EVERYTHING.subList(0, 5)))
        .thenRefused(RegisterRefusal.GROUNDS_MISSING, "declaration");
  }

  @Test
  void a_declaration_that_counts_another_roll_is_not_recorded() {
    var shorter = new RollFrozen(BALLOT, 29, "29", "cd".repeat(32), "2026-06-01", "membership:412");

    register()
        .when(record(Brighton.advisesB(), shorter, EVERYTHING))
        .thenRefused(RegisterRefusal.GROUNDS_DISAGREE);
  }

  private static DecisionRecorded recorded(Count count) {
    List<RegisterEvent> entered = new ArrayList<>();
    register().when(record(count, Brighton.ROLL, EVERYTHING)).thenEvents(entered::addAll);
    return (DecisionRecorded) entered.getFirst();
  }

  private static DeciderSpec<RegisterCommand, RegisterEvent> register() {
    return DeciderSpec.of(RegisterEntry.REGISTER, RegisterDecider::decide);
  }

  private static RecordDecision record(Count count, RollFrozen roll, List<Link> links) {
    return new RecordDecision(
        DECISION,
        MATTER,
        null,
        Brighton.DRAFTED,
        Brighton.NOTICE,
        roll,
        Brighton.declared(BALLOT, count),
        links);
  }
}
