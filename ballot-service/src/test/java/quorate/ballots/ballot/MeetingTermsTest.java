package quorate.ballots.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.Brighton.BALLOT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.BallotCommand.GiveNotice;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/**
 * What a notice may say of proxies, papers and hands; a meeting on Thursday 11 June 2026, 10:00.
 */
class MeetingTermsTest {

  private static final Instant MEETS = Instant.parse("2026-06-11T09:00:00Z");
  private static final Instant EARLIEST = Instant.parse("2026-06-09T09:00:00Z");
  private static final String DEADLINE = "proceedings.proxies.deadline";

  private static RuleBook<BallotCommand, Ballot, BallotEvent> poll() {
    return DraftingTest.ballot()
        .given(List.of(Questions.drafted(Kind.ORDINARY_RESOLUTION, Vehicle.POLL_OF_A_MEETING)));
  }

  private static RuleBook<BallotCommand, Ballot, BallotEvent> board() {
    return DraftingTest.ballot()
        .given(List.of(Questions.drafted(Kind.BOARD_RESOLUTION, Vehicle.BOARD_DECISION)));
  }

  private static GiveNotice notice(
      String preset,
      @Nullable ProxyRule proxies,
      @Nullable PaperRule papers,
      @Nullable HandsRule hands) {
    return new GiveNotice(
        BALLOT,
        LocalDate.of(2026, 6, 11),
        MEETS,
        MEETS.plusSeconds(3_600),
        null,
        TurnoutShown.AFTER_CLOSE,
        MEETS.minusSeconds(86_400 * 20),
        Lacking.NOTHING,
        Map.of("preset", preset),
        new Proceedings(MEETS, null, null, null, null, null, null, null, proxies, papers, hands),
        null,
        null);
  }

  private static GiveNotice proxies(@Nullable Instant deadline) {
    return notice("ordinary-resolution", new ProxyRule(deadline, null, null), null, null);
  }

  @Test
  void what_was_said_is_frozen() {
    var given = assertInstanceOf(NoticeGiven.class, poll().when(proxies(EARLIEST)).thenOne());
    var told = Proceedings.orNone(given.proceedings());
    assertEquals(new ProxyRule(EARLIEST, null, null), told.proxies());
    poll().when(proxies(null)).thenOne();
  }

  @Test // s327(2) and (3)
  void a_deadline_earlier_than_48_hours_of_working_days_is_void_and_refused() {
    var early = EARLIEST.minusSeconds(60);
    poll()
        .when(proxies(early))
        .thenRefused(MeetingRefusal.PROXY_DEADLINE_TOO_EARLY, DEADLINE, early);
    var late = MEETS.plusSeconds(1);
    poll().when(proxies(late)).thenRefused(MeetingRefusal.PROXY_DEADLINE_TOO_LATE, DEADLINE, late);
  }

  @Test // s324(1)
  void a_members_meeting_does_not_limit_what_one_holder_has() {
    poll()
        .when(notice("ordinary-resolution", new ProxyRule(null, "5", null), null, null))
        .thenRefused(MeetingRefusal.PROXIES_NOT_LIMITED, "proceedings.proxies.most", "5");
  }

  @Test
  void a_board_knows_no_proxies() {
    String why =
        board()
            .when(
                notice(
                    "board-by-model-articles", new ProxyRule(null, null, "clause 3"), null, null))
            .thenRefused(MeetingRefusal.PROXIES_NOT_ALLOWED);
    assertTrue(why.contains("nobody votes for them as a proxy"), why);
  }

  @Test
  void papers_are_received_until_the_close() {
    var late = MEETS.plusSeconds(3_601);
    poll()
        .when(notice("ordinary-resolution", null, new PaperRule(late, null), null))
        .thenRefused(MeetingRefusal.PAPERS_AFTER_THE_CLOSE, "proceedings.papers.until", late);
  }

  @Test
  void papers_received_in_time_are_keyed_again_within_a_bounded_time() {
    var closes = MEETS.plusSeconds(3_600);
    for (Instant unbounded : List.of(closes, closes.plus(Duration.ofDays(14)).plusMillis(1))) {
      poll()
          .when(notice("ordinary-resolution", null, new PaperRule(null, null, unbounded), null))
          .thenRefused(
              MeetingRefusal.PAPERS_NOT_CONFIRMED_SOON, "proceedings.papers.confirmby", unbounded);
    }
    var last = closes.plus(Duration.ofDays(14));
    poll()
        .when(notice("ordinary-resolution", null, new PaperRule(null, null, last), null))
        .thenOne();
  }

  @Test
  void hands_come_first_where_there_is_a_meeting_and_a_poll_is_demanded_by_a_known_rule() {
    for (var preset : List.of("statutory-floor", "model-articles", "model-articles-guarantee")) {
      poll().when(notice("ordinary-resolution", null, null, new HandsRule(preset))).thenOne();
    }
    poll()
        .when(notice("ordinary-resolution", null, null, new HandsRule("many")))
        .thenRefused(MeetingRefusal.POLL_DEMAND_NOT_UNDERSTOOD, "proceedings.hands.demand", "many");
    board().when(notice("board-by-model-articles", null, null, new HandsRule(null))).thenOne();
    board()
        .when(notice("board-by-model-articles", null, null, new HandsRule("model-articles")))
        .thenRefused(
            MeetingRefusal.POLL_DEMAND_NOT_UNDERSTOOD,
            "proceedings.hands.demand",
            "model-articles");
  }
}
