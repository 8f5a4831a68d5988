package quorate.ballots.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.NOON;
import static quorate.ballots.Brighton.closedBallot;
import static quorate.ballots.Brighton.openBallot;
import static quorate.ballots.Brighton.paper;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quorate.ballots.ballot.BallotCommand.CountBallot;
import quorate.ballots.ballot.BallotCommand.DeclareResult;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.ballot.Figures.HeadToHead;
import quorate.ballots.ballot.Figures.OptionVotes;
import quorate.counting.Choice;
import quorate.counting.Choice.Rank;
import quorate.counting.Count;
import quorate.counting.Paper;
import quorate.counting.Participation;
import quorate.counting.Weight;

class ResultTest {

  private static CountBallot counting(Choice... choices) {
    var contest = paper(PaperMethod.RANKED).contest();
    var roll = new Participation(3, Weight.of(3));
    var papers = Stream.of(choices).map(c -> new Paper("G" + c.hashCode(), Weight.ONE, c)).toList();
    return new CountBallot(
        BALLOT, new Count(contest, roll, new Participation(2, Weight.ZERO)).of(papers), null);
  }

  private static BallotCounted counted(Choice... choices) {
    var answer = DraftingTest.ballot().given(closedBallot()).when(counting(choices));
    return assertInstanceOf(BallotCounted.class, answer.thenOne());
  }

  @Test
  void a_count_stands_with_its_figures() {
    var count = counted(new Rank(List.of("B", "A")), new Rank(List.of("B")), new Choice.Abstain());
    assertEquals(new Figures.Turnout(3, "3"), count.turnout());
    assertEquals(new Figures.Quorum(new Figures.Heads(2, 3), true), count.quorum());
    assertEquals(new OptionVotes("B", "Option B", "2"), count.options().get(1));
    assertEquals("1", count.abstentions());
    assertEquals("B", count.winner());
    assertEquals(true, count.winnerBeatsEach());
    assertEquals(
        List.of(
            new HeadToHead("A", "B", "0", "2"),
            new HeadToHead("A", "C", "1", "0"),
            new HeadToHead("B", "C", "2", "0")),
        count.headToHead());
    assertEquals("runoff-majority", count.stages().getFirst().clause());
  }

  @Test
  void a_tie_has_no_winner_and_is_below_quorum_here() {
    var count = counted(new Rank(List.of("B")), new Rank(List.of("A")));
    assertNull(count.winner());
    assertNull(count.winnerBeatsEach());
    assertEquals(List.of("A", "B"), count.tied());
    assertEquals(List.of("C"), count.stages().getFirst().eliminated());
  }

  @Test
  void only_a_closed_ballot_is_counted_and_once() {
    DraftingTest.ballot()
        .given(openBallot(PaperMethod.RANKED))
        .when(counting())
        .thenRefused(BallotRefusal.NOT_CLOSED);
    DraftingTest.ballot()
        .given(closedBallot())
        .given(List.of(counted()))
        .when(counting())
        .thenRefused(BallotRefusal.ALREADY_COUNTED);
  }

  @Test
  void the_declaration_tells_what_was_asked_and_the_count_as_it_stands() {
    var count = counted(new Rank(List.of("B", "A")));
    var answer =
        DraftingTest.ballot()
            .given(closedBallot())
            .given(List.of(count))
            .when(new DeclareResult(BALLOT, new Conducting.Officer("officer", true), 0, NOON));
    var declared = assertInstanceOf(BallotDeclared.class, answer.thenOne());
    assertEquals("Which option do you prefer?", declared.question());
    assertEquals(NOON, declared.declared());
    assertEquals(count.winner(), declared.winner());
    assertEquals(count.stages(), declared.stages());
    assertEquals(List.of("09D"), declared.areas());
  }

  @Test
  void only_a_counted_ballot_is_declared_and_once() {
    var declare = new DeclareResult(BALLOT, new Conducting.Officer("officer", true), 0, NOON);
    var closed = DraftingTest.ballot().given(closedBallot());
    closed.when(declare).thenRefused(BallotRefusal.NOT_COUNTED);
    var counted = closed.given(List.of(counted()));
    counted
        .given(List.of(counted.when(declare).thenOne()))
        .when(declare)
        .thenRefused(BallotRefusal.ALREADY_DECLARED);
  }
}
