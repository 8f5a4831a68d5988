package quorate.ballots.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.closedBallot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.Closed;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.counting.Choice.Abstain;
import quorate.counting.Choice.Rank;
import quorate.counting.Outcome;
import quorate.counting.Participation;
import quorate.counting.Weight;
import quorate.counting.number.Exact;

class BallotBoxTest {

  private static final List<ElectorEnrolled> ROLL =
      Stream.of("G1", "G2", "G3").map(BallotBoxTest::enrolled).toList();

  private static ElectorEnrolled enrolled(String practice) {
    return new ElectorEnrolled(BALLOT, practice, practice, "1", null, "practice", "because");
  }

  private static OpenedVote vote(long position, String practice, String... options) {
    return new OpenedVote(position, practice, new Rank(List.of(options)));
  }

  private static BallotBox box(List<ElectorEnrolled> roll, OpenedVote... votes) {
    Ballot ballot = new Ballot.NotDrafted();
    for (BallotEvent event : closedBallot()) {
      ballot = Ballot.evolve(ballot, event);
    }
    return new BallotBox(assertInstanceOf(Closed.class, ballot), roll, List.of(votes));
  }

  @Test
  void the_latest_vote_of_each_practice_before_the_close_counts() {
    var sheet =
        box(
                ROLL,
                vote(30, "G1", "B"),
                vote(10, "G1", "A"),
                vote(20, "G2", "B", "A"),
                vote(41, "G2", "C"),
                new OpenedVote(25, "G3", new Abstain()))
            .count(41);
    assertEquals(new Outcome.Won("B"), sheet.outcome());
    assertEquals(Exact.of(2), sheet.votes().get(1).votes());
    assertEquals(new Participation(3, Weight.of(3)), sheet.turnout());
    assertEquals(new Participation(1, Weight.ONE), sheet.abstentions());
    assertEquals(Optional.of(true), sheet.winnerBeatsEach());
  }

  @Test
  void quorum_is_taken_from_the_notice() {
    assertEquals(true, box(ROLL, vote(1, "G1", "A"), vote(2, "G2", "A")).count(9).quorum().met());
    assertEquals(false, box(ROLL, vote(1, "G1", "A"), vote(2, "G1", "B")).count(9).quorum().met());
  }

  @Test
  void a_log_that_is_not_what_was_frozen_is_not_counted() {
    var incomplete = box(ROLL.subList(0, 2));
    assertThrows(IllegalStateException.class, () -> incomplete.count(9));
    var stranger = box(ROLL, vote(1, "Z9", "A"));
    assertThrows(IllegalStateException.class, () -> stranger.count(9));
  }
}
