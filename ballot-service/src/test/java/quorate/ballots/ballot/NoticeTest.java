package quorate.ballots.ballot;

import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.MORNING;
import static quorate.ballots.Brighton.NOON;
import static quorate.ballots.Brighton.RECORD_DATE;
import static quorate.ballots.Brighton.RULES;
import static quorate.ballots.Brighton.drafted;
import static quorate.ballots.Brighton.notice;
import static quorate.ballots.Brighton.noticed;
import static quorate.ballots.Brighton.noticedBallot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.BallotCommand.GiveNotice;

class NoticeTest {

  private static RuleBook<BallotCommand, Ballot, BallotEvent> draft() {
    return DraftingTest.ballot().given(List.of(drafted(PaperMethod.RANKED)));
  }

  @Test
  void notice_fixes_timetable_record_date_and_rules() {
    draft().when(notice(RECORD_DATE, MORNING, NOON)).then(noticed());
  }

  @Test
  void notice_is_given_once_and_of_a_ballot_that_exists() {
    DraftingTest.ballot()
        .when(notice(RECORD_DATE, MORNING, NOON))
        .thenRefused(BallotRefusal.NO_SUCH_BALLOT);
    DraftingTest.ballot()
        .given(noticedBallot())
        .when(notice(RECORD_DATE, MORNING, NOON))
        .thenRefused(BallotRefusal.NOTICE_ALREADY_GIVEN);
  }

  @Test
  void it_opens_after_the_notice_and_closes_after_it_opens() {
    draft()
        .when(notice(RECORD_DATE, MORNING.minusSeconds(61), NOON))
        .thenRefused(BallotRefusal.OPENS_BEFORE_NOTICE, "opens", MORNING.minusSeconds(61));
    draft()
        .when(notice(RECORD_DATE, MORNING, MORNING))
        .thenRefused(BallotRefusal.CLOSES_BEFORE_IT_OPENS, "closes", MORNING);
  }

  @Test
  void the_record_date_is_at_the_latest_the_civil_day_of_opening() {
    // half past midnight of 12 May in London, still 11 May in UTC
    var opens = Instant.parse("2026-05-11T23:30:00Z");
    draft().when(notice(LocalDate.of(2026, 5, 12), opens, NOON)).thenOne();
    draft()
        .when(notice(LocalDate.of(2026, 5, 13), opens, NOON))
        .thenRefused(BallotRefusal.RECORD_DATE_AFTER_OPENING, "recorddate", "2026-05-13");
  }

  @Test
  void rules_come_from_the_notice_or_from_the_matter_and_never_two_ways() {
    var other = new BallotRules(PassMark.PLURALITY, 7);
    draft().when(under(null)).thenRefused(BallotRefusal.RULES_NOT_NAMED, "rules", "null");
    draft()
        .when(under(new BallotRules(PassMark.PLURALITY, -1)))
        .thenRefused(BallotRefusal.QUORUM_NOT_UNDERSTOOD, "rules.quorumheads", -1);
    asked().when(under(null)).then(noticed());
    asked()
        .when(under(other))
        .thenRefused(BallotRefusal.RULES_DIFFER_FROM_THE_MATTER, "rules", "plurality, 7");
  }

  private static RuleBook<BallotCommand, Ballot, BallotEvent> asked() {
    var d = drafted(PaperMethod.RANKED);
    return DraftingTest.ballot()
        .given(
            List.of(
                new BallotDrafted(
                    BALLOT,
                    BALLOT,
                    d.title(),
                    d.question(),
                    d.vehicle(),
                    d.kind(),
                    d.paper(),
                    d.electorate(),
                    d.weightBasis(),
                    RULES,
                    null)));
  }

  private static GiveNotice under(@Nullable BallotRules rules) {
    return new GiveNotice(
        BALLOT,
        RECORD_DATE,
        MORNING,
        NOON,
        rules,
        TurnoutShown.AFTER_CLOSE,
        MORNING,
        Lacking.NOTHING);
  }
}
