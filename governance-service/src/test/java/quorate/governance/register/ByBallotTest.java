package quorate.governance.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.Brighton.BALLOT;
import static quorate.governance.Brighton.DECISION;
import static quorate.governance.Brighton.ELSEWHERE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.governance.Brighton;
import quorate.governance.ballot.BallotHeard.RollFrozen;
import quorate.governance.ballot.Count;
import quorate.governance.ballot.Declaration;
import quorate.governance.ballot.Declaration.Statement;
import quorate.governance.register.Later.DecisionAnnulled;
import quorate.governance.register.Link.Rel;
import quorate.governance.register.RegisterCommand.AnnulDecision;
import quorate.governance.register.RegisterCommand.RecordBallotDecision;
import quorate.governance.register.RegisterEvent.BallotDecisionRecorded;
import quorate.testkit.DeciderSpec;

/** What a binding ballot decided, and that it was annulled. */
class ByBallotTest {

  private static final LocalDate DAY = LocalDate.parse("2026-06-16");
  private static final List<Rel> NEEDED =
      List.of(Rel.BALLOT, Rel.NOTICE, Rel.ROLL, Rel.DECLARATION);

  @Test
  void what_was_declared_stands_with_the_sum_the_rule_and_the_law_behind_it() {
    var entry = recorded(declaration(null));
    assertEquals("passed", entry.outcome());
    assertEquals("special-resolution, version 1", entry.rule());
    assertEquals(30, entry.entitled().electors());
    assertTrue(entry.arithmetic().contains("23 needed: reached. [Companies Act 2006 s283(2)]"));
    assertTrue(entry.authority().contains("Companies Act 2006 s288"), entry.authority());
    assertNull(entry.elected());
  }

  @Test
  void hands_that_the_chair_declared_are_told_so_s320() {
    var entry = recorded(declaration(Map.of("record", "1")));
    assertTrue(entry.onHands());
    assertTrue(entry.arithmetic().stream().anyMatch(line -> line.contains("s320(1)")));
  }

  @Test
  void it_is_recorded_once_and_not_before_all_behind_it_is_heard() {
    register()
        .when(record(NEEDED.subList(0, 3), Brighton.ROLL))
        .thenRefused(RegisterRefusal.GROUNDS_MISSING, "declaration");
    register()
        .given(recorded(declaration(null)))
        .when(record(NEEDED, Brighton.ROLL))
        .thenRefused(RegisterRefusal.ALREADY_RECORDED);
    var shorter = new RollFrozen(BALLOT, 29, "29", "cd".repeat(32), "2026-06-01", "membership:412");
    register().when(record(NEEDED, shorter)).thenRefused(RegisterRefusal.GROUNDS_DISAGREE);
  }

  @Test
  void a_decision_is_annulled_once_and_only_where_it_stands() {
    var annulled = new DecisionAnnulled(DECISION, BALLOT, ELSEWHERE, "roll", null, DAY);
    var recorded = recorded(declaration(null));
    register().given(recorded).when(new AnnulDecision(annulled)).then(annulled);
    register()
        .given(recorded, annulled)
        .when(new AnnulDecision(annulled))
        .thenRefused(RegisterRefusal.ANNULLED_ALREADY);
    register().when(new AnnulDecision(annulled)).thenRefused(RegisterRefusal.NOTHING_TO_ANNUL);
  }

  private static BallotDecisionRecorded recorded(Declaration declaration) {
    var entered = new ArrayList<RegisterEvent>();
    register().when(record(declaration, NEEDED, Brighton.ROLL)).thenEvents(entered::addAll);
    return (BallotDecisionRecorded) entered.getFirst();
  }

  private static DeciderSpec<RegisterCommand, RegisterEvent> register() {
    return DeciderSpec.of(RegisterEntry.REGISTER, RegisterDecider::decide);
  }

  private static RecordBallotDecision record(List<Rel> rels, RollFrozen roll) {
    return record(declaration(null), rels, roll);
  }

  private static RecordBallotDecision record(
      Declaration declaration, List<Rel> rels, RollFrozen roll) {
    var links = rels.stream().map(rel -> new Link(rel.word(), "ballot", 7, ELSEWHERE)).toList();
    return new RecordBallotDecision(
        DECISION, Brighton.DRAFTED, "special-resolution", declaration, roll, links, DAY);
  }

  private static Declaration declaration(@Nullable Map<String, Object> hands) {
    var statement =
        new Statement("agreement", true, "23 needed: reached.", "Companies Act 2006 s283(2)");
    return new Declaration(
        "New articles",
        "That the articles be altered",
        "written-resolution",
        "yes-no",
        30,
        "30",
        new Count.Turnout(27, "27"),
        new Count.Quorum(new Count.Heads(0, 27), true),
        Stream.of("A", "B").map(it -> new Count.OptionVotes(it, it, BigDecimal.TEN)).toList(),
        "7",
        "A",
        null,
        null,
        Instant.parse("2026-06-16T11:30:00Z"),
        new Declaration.Outcome("special-resolution", "1", "passed", "passed", List.of(statement)),
        hands);
  }
}
