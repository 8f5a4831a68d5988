package quorate.ballots.ballot;

import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.KEY;
import static quorate.ballots.Brighton.NOON;
import static quorate.ballots.Challenged.CHALLENGE;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.BallotCommand.AnnulResult;
import quorate.ballots.ballot.BallotCommand.CountBallot;
import quorate.ballots.ballot.BallotEvent.BallotClosed;
import quorate.ballots.ballot.BallotEvent.BallotWithdrawn;
import quorate.counting.Choice.Answer;
import quorate.counting.Count;
import quorate.counting.Paper;
import quorate.counting.Participation;
import quorate.counting.Weight;

/** What a challenge that is upheld brings to a written resolution before it is declared. */
class PassedInWritingTest {

  private static final AnnulResult UPHELD =
      new AnnulResult(BALLOT, CHALLENGE, ChallengeGround.ROLL, null, NOON);
  private static final List<BallotEvent> CLOSED =
      Stream.concat(InWriting.open().stream(), Stream.of(new BallotClosed(BALLOT, KEY))).toList();

  private static RuleBook<BallotCommand, Ballot, BallotEvent> after(List<BallotEvent> events) {
    return DraftingTest.ballot().given(events);
  }

  private static List<BallotEvent> counted(String byTheVotes) {
    var all = new Participation(3, Weight.of(3));
    var sheet =
        new Count(InWriting.drafted().paper().contest(), all, new Participation(1, Weight.ZERO))
            .of(List.of(new Paper("G1", Weight.ONE, new Answer(true))));
    var outcome = Map.<String, Object>of("verdict", byTheVotes, "bythevotes", byTheVotes);
    var count = after(CLOSED).when(new CountBallot(BALLOT, sheet, outcome)).thenOne();
    return Stream.concat(CLOSED.stream(), Stream.of(count)).toList();
  }

  @Test // s296(4)
  void what_has_passed_is_passed() {
    after(counted("passed")).when(UPHELD).thenRefused(BallotRefusal.IN_WRITING_NOT_WITHDRAWN);
  }

  @Test // s296(3): it may have passed, and the count will tell
  void what_may_have_passed_is_not_withdrawn() {
    after(InWriting.open()).when(UPHELD).thenRefused(BallotRefusal.IN_WRITING_NOT_WITHDRAWN);
    after(CLOSED).when(UPHELD).thenRefused(BallotRefusal.IN_WRITING_NOT_WITHDRAWN);
  }

  @Test
  void what_lapsed_or_never_opened_is_withdrawn() {
    var withdrawn = new BallotWithdrawn(BALLOT, "A challenge was upheld: roll", CHALLENGE);
    after(counted("lapsed")).when(UPHELD).then(withdrawn);
    after(InWriting.open().subList(0, 3)).when(UPHELD).then(withdrawn);
  }
}
