package quorate.ballots.ballot;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.KEY;
import static quorate.ballots.Brighton.MORNING;
import static quorate.ballots.Brighton.NOON;
import static quorate.ballots.Brighton.RECORD_DATE;
import static quorate.ballots.Brighton.RULES;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.Brighton;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.BallotCommand.CloseBallot;
import quorate.ballots.ballot.BallotCommand.CloseEarly;
import quorate.ballots.ballot.BallotCommand.ExtendBallot;
import quorate.ballots.ballot.BallotCommand.GiveNotice;
import quorate.ballots.ballot.BallotCommand.MissOpening;
import quorate.ballots.ballot.BallotEvent.BallotClosed;
import quorate.ballots.ballot.BallotEvent.BallotExtended;
import quorate.ballots.ballot.BallotEvent.BallotOpened;
import quorate.ballots.ballot.BallotEvent.BallotWithdrawn;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/** A ballot closes by the clock; earlier or later only as its notice says. */
class ClosingTest {

  private static final Instant LATEST = NOON.plusSeconds(7_200);
  private static final Instant LATER = NOON.plusSeconds(3_600);
  private static final Officer OFFICER = new Officer("o", true);

  private static RuleBook<BallotCommand, Ballot, BallotEvent> open(
      @Nullable Boolean whenAllVoted, @Nullable Instant extendable) {
    var told =
        new Proceedings(
            null, null, null, null, null, null, whenAllVoted, extendable, null, null, null);
    return open(told);
  }

  private static RuleBook<BallotCommand, Ballot, BallotEvent> open(Proceedings told) {
    var notice =
        new NoticeGiven(
            BALLOT, RECORD_DATE, MORNING, NOON, RULES, TurnoutShown.AFTER_CLOSE, null, told, null);
    var events = new ArrayList<BallotEvent>();
    events.add(Brighton.drafted(PaperMethod.RANKED));
    events.addAll(List.of(notice, Brighton.frozen(), new BallotOpened(BALLOT, null)));
    return DraftingTest.ballot().given(events);
  }

  @Test
  void the_clock_waits_for_papers_that_count_as_of_their_receipt() {
    var last = NOON.plusSeconds(3_600);
    var waits = open(byReceipt(last));
    waits.when(new CloseBallot(BALLOT, KEY, true, NOON)).thenRefused(BallotRefusal.PAPERS_WAIT);
    waits.when(new CloseBallot(BALLOT, KEY, true, last)).then(new BallotClosed(BALLOT, KEY));
    waits.when(new CloseBallot(BALLOT, KEY, false, NOON)).then(new BallotClosed(BALLOT, KEY));
    open(Proceedings.NONE)
        .when(new CloseBallot(BALLOT, KEY, true, NOON))
        .then(new BallotClosed(BALLOT, KEY));
  }

  private static Proceedings byReceipt(Instant last) {
    var papers = new PaperRule(null, null, last);
    return new Proceedings(null, null, null, null, null, null, true, null, null, papers, null);
  }

  @Test
  void nor_is_it_closed_early_while_one_waits() {
    var waits = open(byReceipt(NOON.plusSeconds(3_600)));
    waits
        .when(new CloseEarly(BALLOT, KEY, CloseReason.ALL_VOTED, 3, MORNING, true))
        .thenRefused(BallotRefusal.NOT_YET_TIME_TO_CLOSE);
    waits.when(new CloseEarly(BALLOT, KEY, CloseReason.ALL_VOTED, 3, MORNING)).thenOne();
  }

  private static CloseEarly early(CloseReason reason, int voted) {
    return new CloseEarly(BALLOT, KEY, reason, voted, MORNING);
  }

  private static ExtendBallot extend(Officer officer, Instant closes, Instant at) {
    return new ExtendBallot(BALLOT, officer, closes, ExtensionReason.NOTICE_DELAYED, at);
  }

  @Test // as when the service was away from its opening to its closing time
  void what_could_not_open_in_its_time_is_withdrawn() {
    var rolled = Brighton.rolledBallot();
    for (int stage = 2; stage <= 3; stage++) {
      var ballot = DraftingTest.ballot().given(rolled.subList(0, stage));
      ballot
          .when(new MissOpening(BALLOT, NOON.minusMillis(1)))
          .thenRefused(BallotRefusal.NOT_YET_TIME_TO_CLOSE);
      var ended = ballot.when(new MissOpening(BALLOT, NOON)).thenOne();
      assertTrue(assertInstanceOf(BallotWithdrawn.class, ended).reason().contains("nobody could"));
    }
    open(null, null).when(new MissOpening(BALLOT, NOON)).thenRefused(BallotRefusal.ALREADY_OPENED);
  }

  @Test
  void it_closes_when_all_have_voted_if_the_notice_says_so() {
    open(true, null)
        .when(early(CloseReason.ALL_VOTED, 3))
        .then(new BallotClosed(BALLOT, KEY, CloseReason.ALL_VOTED));
  }

  @Test
  void otherwise_it_waits_for_the_clock() {
    open(null, null)
        .when(early(CloseReason.ALL_VOTED, 3))
        .thenRefused(BallotRefusal.NOT_YET_TIME_TO_CLOSE);
    open(true, null)
        .when(early(CloseReason.ALL_VOTED, 2))
        .thenRefused(BallotRefusal.NOT_YET_TIME_TO_CLOSE);
    open(true, null)
        .when(early(CloseReason.PASSED, 3))
        .thenRefused(BallotRefusal.NOT_YET_TIME_TO_CLOSE);
    open(true, null)
        .given(List.of(new BallotClosed(BALLOT, KEY)))
        .when(early(CloseReason.ALL_VOTED, 3))
        .thenRefused(BallotRefusal.NOT_OPEN);
  }

  @Test // s296(4)
  void a_written_resolution_closes_when_it_is_passed() {
    DraftingTest.ballot()
        .given(InWriting.open())
        .when(early(CloseReason.PASSED, 0))
        .then(new BallotClosed(BALLOT, KEY, CloseReason.PASSED));
  }

  @Test // s301
  void a_poll_in_which_all_voted_in_advance_closes_at_its_meeting_and_not_before() {
    var meets = MORNING.plusSeconds(3_600);
    var told = new Proceedings(meets, "15.1", null, null, null, null, true, null, null, null, null);
    var notice =
        new NoticeGiven(
            BALLOT, RECORD_DATE, MORNING, NOON, RULES, TurnoutShown.AFTER_CLOSE, null, told, null);
    var poll = Questions.drafted(Kind.ORDINARY_RESOLUTION, Vehicle.POLL_OF_A_MEETING);
    var open =
        DraftingTest.ballot()
            .given(List.of(poll, notice, Brighton.frozen(), new BallotOpened(BALLOT, null)));
    open.when(new CloseEarly(BALLOT, KEY, CloseReason.ALL_VOTED, 3, meets.minusMillis(1)))
        .thenRefused(BallotRefusal.NOT_YET_TIME_TO_CLOSE);
    open.when(new CloseEarly(BALLOT, KEY, CloseReason.ALL_VOTED, 3, meets))
        .then(new BallotClosed(BALLOT, KEY, CloseReason.ALL_VOTED));
  }

  @Test
  void an_extension_moves_the_closing_time() {
    var extended = new BallotExtended(BALLOT, NOON, LATER, ExtensionReason.NOTICE_DELAYED);
    open(null, LATEST).when(extend(OFFICER, LATER, MORNING)).then(extended);
    var open = open(null, LATEST).given(List.of(extended));
    open.when(new CloseBallot(BALLOT, KEY, NOON)).thenRefused(BallotRefusal.NOT_YET_TIME_TO_CLOSE);
    open.when(new CloseBallot(BALLOT, KEY, LATER)).then(new BallotClosed(BALLOT, KEY));
    open.when(extend(OFFICER, LATEST, NOON))
        .then(new BallotExtended(BALLOT, LATER, LATEST, ExtensionReason.NOTICE_DELAYED));
  }

  @Test
  void it_is_within_what_the_notice_allows_and_before_the_close() {
    open(null, null)
        .when(extend(OFFICER, LATER, MORNING))
        .thenRefused(BallotRefusal.EXTENSION_NOT_RULED);
    for (var wrong : List.of(NOON, LATEST.plusSeconds(1))) {
      open(null, LATEST)
          .when(extend(OFFICER, wrong, MORNING))
          .thenRefused(BallotRefusal.NOT_WITHIN_EXTENSION, "closes", wrong);
    }
    open(null, LATEST).when(extend(OFFICER, LATER, NOON)).thenRefused(BallotRefusal.NOT_OPEN);
    DraftingTest.ballot()
        .given(Brighton.rolledBallot())
        .when(extend(OFFICER, LATER, MORNING))
        .thenRefused(BallotRefusal.NOT_OPEN);
  }

  @Test
  void whoever_conducts_the_ballot_extends_it() {
    open(null, LATEST)
        .when(extend(new Officer("s", false), LATER, MORNING))
        .thenRefused(BallotRefusal.SECRETARY_MAY_NOT_ACT);
  }

  @Test
  void a_notice_that_allows_an_extension_allows_one() {
    var told = new Proceedings(null, null, null, null, null, null, null, NOON, null, null, null);
    var asked = Brighton.notice(RECORD_DATE, MORNING, NOON);
    var notice =
        new GiveNotice(
            BALLOT,
            RECORD_DATE,
            MORNING,
            NOON,
            RULES,
            TurnoutShown.AFTER_CLOSE,
            asked.at(),
            Lacking.NOTHING,
            null,
            told,
            null,
            null);
    DraftingTest.ballot()
        .given(List.of(Brighton.drafted(PaperMethod.RANKED)))
        .when(notice)
        .thenRefused(BallotRefusal.EXTENSION_NOT_UNDERSTOOD, "proceedings.extendableuntil", NOON);
  }
}
