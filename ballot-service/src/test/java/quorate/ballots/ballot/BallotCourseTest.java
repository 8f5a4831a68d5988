package quorate.ballots.ballot;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.KEY;
import static quorate.ballots.Brighton.MORNING;
import static quorate.ballots.Brighton.NOON;
import static quorate.ballots.Brighton.ROLL;
import static quorate.ballots.Brighton.closedBallot;
import static quorate.ballots.Brighton.drafted;
import static quorate.ballots.Brighton.frozen;
import static quorate.ballots.Brighton.noticedBallot;
import static quorate.ballots.Brighton.openBallot;
import static quorate.ballots.Brighton.rolledBallot;

import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.ballots.ballot.BallotCommand.CloseBallot;
import quorate.ballots.ballot.BallotCommand.FreezeRoll;
import quorate.ballots.ballot.BallotCommand.OpenBallot;
import quorate.ballots.ballot.BallotCommand.WithdrawBallot;
import quorate.ballots.ballot.BallotEvent.BallotClosed;
import quorate.ballots.ballot.BallotEvent.BallotOpened;
import quorate.ballots.ballot.BallotEvent.BallotWithdrawn;
import quorate.ballots.electorate.Roll;

class BallotCourseTest {

  private static final WithdrawBallot WITHDRAW = new WithdrawBallot(BALLOT, "a paper was wrong");
  private static final BallotEvent WITHDRAWN = new BallotWithdrawn(BALLOT, "a paper was wrong");

  @Test
  void the_roll_is_frozen_once_after_notice() {
    var freeze = new FreezeRoll(BALLOT, ROLL, 41);
    DraftingTest.ballot().given(noticedBallot()).when(freeze).then(frozen());
    DraftingTest.ballot()
        .given(List.of(drafted(PaperMethod.RANKED)))
        .when(freeze)
        .thenRefused(BallotRefusal.NOTICE_NOT_GIVEN);
    DraftingTest.ballot()
        .given(rolledBallot())
        .when(freeze)
        .thenRefused(BallotRefusal.ROLL_ALREADY_FROZEN);
  }

  @Test
  void a_roll_of_nobody_is_refused() {
    DraftingTest.ballot()
        .given(noticedBallot())
        .when(new FreezeRoll(BALLOT, new Roll(List.of(), List.of()), 41))
        .thenRefused(BallotRefusal.ROLL_EMPTY);
  }

  @Test
  void it_opens_from_its_opening_time_on_when_the_roll_is_frozen() {
    var rolled = DraftingTest.ballot().given(rolledBallot());
    rolled.when(new OpenBallot(BALLOT, "commitment", MORNING)).then(new BallotOpened(BALLOT, null));
    rolled
        .when(new OpenBallot(BALLOT, "commitment", MORNING.minusMillis(1)))
        .thenRefused(BallotRefusal.NOT_YET_TIME_TO_OPEN);
    DraftingTest.ballot()
        .given(noticedBallot())
        .when(new OpenBallot(BALLOT, "commitment", MORNING))
        .thenRefused(BallotRefusal.ROLL_NOT_FROZEN);
  }

  @Test
  void it_does_not_open_once_its_closing_time_has_come() {
    DraftingTest.ballot()
        .given(rolledBallot())
        .when(new OpenBallot(BALLOT, "commitment", NOON))
        .thenRefused(BallotRefusal.CLOSING_TIME_PASSED);
  }

  @Test
  void it_closes_from_its_closing_time_on_and_tells_the_key() {
    var open = DraftingTest.ballot().given(openBallot(PaperMethod.RANKED));
    open.when(new CloseBallot(BALLOT, KEY, NOON)).then(new BallotClosed(BALLOT, KEY));
    open.when(new CloseBallot(BALLOT, KEY, NOON.minusMillis(1)))
        .thenRefused(BallotRefusal.NOT_YET_TIME_TO_CLOSE);
    DraftingTest.ballot()
        .given(closedBallot())
        .when(new CloseBallot(BALLOT, KEY, NOON))
        .thenRefused(BallotRefusal.NOT_OPEN);
  }

  @Test
  void it_can_be_withdrawn_until_it_is_closed() {
    DraftingTest.ballot().given(noticedBallot()).when(WITHDRAW).then(WITHDRAWN);
    DraftingTest.ballot().given(openBallot(PaperMethod.RANKED)).when(WITHDRAW).then(WITHDRAWN);
    DraftingTest.ballot()
        .given(closedBallot())
        .when(WITHDRAW)
        .thenRefused(BallotRefusal.TOO_LATE_TO_WITHDRAW);
    DraftingTest.ballot()
        .given(List.of(drafted(PaperMethod.RANKED), WITHDRAWN))
        .when(WITHDRAW)
        .thenRefused(BallotRefusal.WITHDRAWN);
  }

  @Test
  void an_event_that_cannot_follow_stops_the_fold() {
    var notDrafted = new Ballot.NotDrafted();
    assertThrows(
        IllegalStateException.class,
        () -> Ballot.evolve(notDrafted, new BallotOpened(BALLOT, null)));
  }
}
