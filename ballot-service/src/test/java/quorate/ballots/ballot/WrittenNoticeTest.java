package quorate.ballots.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.Brighton.MORNING;
import static quorate.ballots.Brighton.NOON;
import static quorate.ballots.ballot.InWriting.CIRCULATED;
import static quorate.ballots.ballot.InWriting.LAPSES;
import static quorate.ballots.ballot.InWriting.RULES;
import static quorate.ballots.ballot.InWriting.circulated;
import static quorate.ballots.ballot.InWriting.london;
import static quorate.ballots.ballot.InWriting.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.BallotCommand.WithdrawBallot;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/** Notice of a written resolution: circulated that day or before, and open until it lapses. */
class WrittenNoticeTest {

  private static final Instant AT = london("2026-03-02T10:00");

  private static RuleBook<BallotCommand, Ballot, BallotEvent> drafted() {
    return DraftingTest.ballot().given(List.of(InWriting.drafted()));
  }

  @Test // s290, s297(1)(b)
  void the_notice_circulates_it_and_it_closes_when_it_lapses() {
    var given = drafted().when(notice(AT, LAPSES, RULES, null)).thenOne();
    var notice = assertInstanceOf(NoticeGiven.class, given);
    assertEquals(CIRCULATED, notice.recordDate());
    assertEquals(Instant.parse("2026-03-29T23:00:00Z"), notice.closes());
  }

  @Test
  void a_closing_time_that_is_not_the_lapse_is_refused_with_it() {
    var hour = Instant.parse("2026-03-30T00:00:00Z");
    var answer = drafted().when(notice(AT, hour, RULES, null));
    String why = answer.thenRefused(BallotRefusal.CLOSES_NOT_AS_IT_LAPSES);
    answer.thenRefused(BallotRefusal.CLOSES_NOT_AS_IT_LAPSES, "closes", hour);
    assertTrue(
        why.contains("it lapses at 2026-03-29T23:00:00Z [Companies Act 2006 s297(1)(b)]"), why);
  }

  @Test // s291(3): copies may have gone out by other means
  void it_may_have_been_circulated_before() {
    var day28 = london("2026-03-29T10:00");
    drafted().when(notice(day28, LAPSES, RULES, circulated(CIRCULATED))).thenOne();
    var tomorrow = CIRCULATED.plusDays(1);
    var told = circulated(tomorrow);
    assertTrue(
        new ClosingTerms(notice(AT, LAPSES, RULES, told), InWriting.drafted()).unmet().isPresent());
  }

  @Test // s297(1)
  void on_day_29_it_has_lapsed() {
    var day29 = london("2026-03-30T00:00");
    var answer = drafted().when(notice(day29, LAPSES, RULES, circulated(CIRCULATED)));
    answer.thenRefused(BallotRefusal.RESOLUTION_HAS_LAPSED, "proceedings.circulated", CIRCULATED);
    String why = answer.thenRefused(BallotRefusal.RESOLUTION_HAS_LAPSED);
    assertTrue(why.endsWith("[Companies Act 2006 s297(1)(b)]; today is day 29."), why);
  }

  @Test // s289(1)
  void those_entitled_are_found_on_the_circulation_date() {
    var other = notice(AT, LAPSES, RULES, null);
    var later =
        new BallotCommand.GiveNotice(
            other.ballot(),
            CIRCULATED.minusDays(1),
            other.opens(),
            other.closes(),
            null,
            other.turnout(),
            other.at(),
            other.lacking(),
            RULES,
            null,
            null,
            null);
    drafted()
        .when(later)
        .thenRefused(BallotRefusal.RECORD_DATE_NOT_AS_RULED, "recorddate", CIRCULATED.minusDays(1));
  }

  @Test
  void neither_all_votes_nor_an_extension_moves_its_end() {
    var early = new Proceedings(null, null, null, null, null, null, true, null, null, null, null);
    drafted()
        .when(notice(AT, LAPSES, RULES, early))
        .thenRefused(BallotRefusal.PERIOD_IS_FIXED, "proceedings.closeswhenallvoted", true);
    var late =
        new Proceedings(
            null, null, null, null, null, null, null, LAPSES.plusSeconds(1), null, null, null);
    drafted()
        .when(notice(AT, LAPSES, RULES, late))
        .thenRefused(
            BallotRefusal.PERIOD_IS_FIXED, "proceedings.extendableuntil", LAPSES.plusSeconds(1));
  }

  @Test // s282(2): of all rights, not of votes cast
  void rules_of_a_meeting_do_not_decide_it() {
    var meeting = Map.<String, Object>of("preset", "ordinary-resolution");
    var why =
        drafted()
            .when(notice(AT, LAPSES, meeting, null))
            .thenRefused(BallotRefusal.RULE_SET_NOT_ALLOWED);
    assertTrue(why.contains("[Companies Act 2006 s297(1)]"), why);
  }

  @Test
  void nothing_else_is_circulated() {
    var told = circulated(CIRCULATED);
    var poll = Questions.drafted(Kind.CONTRACT_DECISION, Vehicle.CONTRACT);
    var terms = new ClosingTerms(notice(MORNING, NOON, RULES, told), poll);
    assertTrue(terms.unmet().isPresent());
  }

  @Test // s296(3)
  void once_open_it_is_not_withdrawn() {
    DraftingTest.ballot()
        .given(InWriting.open())
        .when(new WithdrawBallot(quorate.ballots.Brighton.BALLOT, "A mistake"))
        .thenRefused(BallotRefusal.IN_WRITING_NOT_WITHDRAWN);
  }
}
