package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.number.Exact;
import quorate.counting.outcome.notice.Channel;
import quorate.counting.outcome.notice.DayCount;
import quorate.counting.outcome.notice.MembersRequest;
import quorate.counting.outcome.notice.NoticeJudged;
import quorate.counting.outcome.notice.NoticeTerms;
import quorate.counting.outcome.notice.Period;
import quorate.counting.outcome.notice.Sending;
import quorate.counting.outcome.notice.ShortNotice;
import quorate.counting.outcome.notice.SpecialNotice;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vote.Elector;
import quorate.counting.outcome.vote.Notice.Found;

/** The law of notice, on both sides of each edge. */
class MeetingNoticeTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Clause CLAUSE = new Clause(Source.terms("4.1"), "Five days' notice.");
  private static final NoticeTerms ACT = NoticeTerms.ofMembersMeeting(Optional.empty());

  @ParameterizedTest(name = "{0}: {1} sent {2} is served {3}")
  @CsvSource({
    "over a bank holiday,email,2026-05-21T17:00,2026-05-26T17:00",
    "within a week,email,2026-06-02T09:00,2026-06-04T09:00",
    "on a Saturday,letter,2026-06-06T09:00,2026-06-10T00:00",
    "over Easter,letter,2026-04-02T12:00,2026-04-08T12:00",
    "at midnight,letter,2026-06-01T00:00,2026-06-03T00:00",
    "over Christmas,email,2026-12-24T10:00,2026-12-30T10:00",
    "by hand,by-hand,2026-05-23T17:00,2026-05-23T17:00"
  })
  void service_is_deemed_after_48_hours_of_working_days(
      String name, String channel, String sent, String served) {
    assertEquals(at(served), ACT.served(channel(channel), at(sent)));
  }

  @Test
  void day_one_is_the_day_after_service_and_the_meeting_is_no_day_of_notice() {
    var sent = at("2026-05-21T17:00");
    assertEquals(day("2026-06-10"), ACT.earliest(Channel.EMAIL, sent));
    assertEquals(Found.GOOD, judged("2026-06-10", Sending.email("a", sent)).found());
    var early = judged("2026-06-09", Sending.email("a", sent));
    assertEquals(Found.DOUBTFUL, early.found());
    assertEquals(Optional.of(day("2026-06-10")), early.earliest());
    assertEquals(
        "a counts as served on 2026-05-26: the earliest day for them is 2026-06-10.",
        early.reasons().getFirst().sentence());
    assertTrue(
        ACT.reckoning(Channel.EMAIL, sent).endsWith("the earliest lawful day is 2026-06-10."));
  }

  @ParameterizedTest(name = "{1} {0} from {2}: {3}")
  @CsvSource({
    "clear-days,5,2026-06-01,2026-06-07",
    "calendar-days,5,2026-06-01,2026-06-06",
    "working-days,5,2026-06-01,2026-06-08",
    "working-days,5,2026-05-21,2026-05-29",
    "working-days,0,2026-05-21,2026-05-21",
    "clear-days,0,2026-06-01,2026-06-02",
    "calendar-days,0,2026-06-01,2026-06-01"
  })
  void a_bodys_own_terms_count_as_they_say(String count, int days, String given, String earliest) {
    var period = new Period(days, count(count), CLAUSE);
    assertEquals(day(earliest), period.earliest(day(given)));
    assertTrue(period.isKept(day(given), day(earliest)));
    assertFalse(period.isKept(day(given), day(earliest).minusDays(1)));
  }

  @Test
  void articles_may_ask_for_more_and_never_for_less() {
    assertEquals(21, terms(21).period(MEETING).days());
    assertEquals(14, terms(7).period(MEETING).days());
    assertEquals(14, terms(14).period(MEETING).days());
  }

  @Test
  void which_period_is_longer_depends_on_the_day_of_service() {
    var articles = new Period(10, DayCount.WORKING_DAYS, CLAUSE);
    var terms = NoticeTerms.ofMembersMeeting(Optional.of(articles));
    var byHand = at("2026-12-18T10:00");
    assertEquals(day("2027-01-06"), terms.earliest(Channel.BY_HAND, byHand));
    assertEquals(day("2026-06-16"), terms.earliest(Channel.BY_HAND, at("2026-06-01T10:00")));
    var sent = List.of(new Sending("a", Channel.BY_HAND, byHand, false, false));
    assertEquals(Found.GOOD, judged(terms, sent, "2027-01-06").found());
    var early = judged(terms, sent, "2027-01-05");
    assertEquals(Found.DOUBTFUL, early.found());
    assertEquals(CLAUSE, early.reasons().getFirst().clause());
  }

  private static NoticeJudged judged(NoticeTerms terms, List<Sending> sent, String meeting) {
    return NoticeJudged.of(terms, List.of("a"), sent, Set.of(), Optional.empty(), day(meeting));
  }

  @Test
  void an_e_mail_serves_those_who_agreed_and_a_letter_everybody() {
    var sent = at("2026-05-01T09:00");
    var notAgreed = new Sending("a", Channel.EMAIL, sent, false, false);
    var found = judged("2026-06-10", notAgreed);
    assertEquals(Found.DOUBTFUL, found.found());
    assertEquals(
        "a was written to by e-mail without having agreed to it: send a letter.",
        found.reasons().getFirst().sentence());
    assertEquals(Found.GOOD, judged("2026-06-10", notAgreed, Sending.letter("a", sent)).found());
    assertEquals(
        Found.DOUBTFUL,
        NoticeJudged.of(
                ACT,
                List.of("a", "b"),
                sent("b", notAgreed),
                Set.of("a"),
                Optional.empty(),
                MEETING)
            .found());
    var board = NoticeTerms.byTerms(new Period(5, DayCount.CLEAR_DAYS, CLAUSE));
    assertEquals(
        Found.GOOD,
        NoticeJudged.of(
                board, List.of("a"), List.of(notAgreed), Set.of(), Optional.empty(), MEETING)
            .found());
  }

  @Test
  void what_came_back_serves_nobody_until_a_letter_follows() {
    var sent = at("2026-05-01T09:00");
    var bounced = Sending.email("a", sent).bounced();
    assertEquals(Found.DOUBTFUL, judged("2026-06-10", bounced).found());
    assertEquals(
        "What was sent to a came back: send a letter.",
        judged("2026-06-10", bounced).reasons().getFirst().sentence());
    assertEquals(Found.GOOD, judged("2026-06-10", bounced, letter("2026-05-21T12:00")).found());
    assertEquals(Found.DOUBTFUL, judged("2026-06-10", bounced, letter("2026-05-22T12:00")).found());
  }

  @Test
  void notice_to_nobody_is_not_good() {
    var found = found(List.of(), List.of(), Set.of());
    assertEquals(Found.DOUBTFUL, found.found());
    assertEquals(
        "Nobody is entitled to notice on that day, so nobody was told.",
        found.reasons().getFirst().sentence());
  }

  @Test
  void an_accidental_omission_is_deemed_good_and_one_of_everybody_is_none() {
    var sent = sent("b");
    assertEquals(Found.DOUBTFUL, found(List.of("a", "b"), sent, Set.of()).found());
    var excused = found(List.of("a", "b"), sent, Set.of("a"));
    assertEquals(Found.DEEMED_GOOD, excused.found());
    assertEquals(
        "a was sent nothing. That was an accident.", excused.reasons().getFirst().sentence());
    assertEquals(Found.DOUBTFUL, found(List.of("a", "c", "b"), sent, Set.of("a")).found());
    assertEquals(Found.DOUBTFUL, found(List.of("a"), List.of(), Set.of("a")).found());
    var board = NoticeTerms.byTerms(new Period(5, DayCount.CLEAR_DAYS, CLAUSE));
    assertEquals(
        Found.DOUBTFUL,
        NoticeJudged.of(board, List.of("a", "b"), sent, Set.of("a"), Optional.empty(), MEETING)
            .found());
  }

  @ParameterizedTest(name = "{0} of 10 members with {1} of 100 shares: {2}")
  @CsvSource({"6,90,true", "5,99,false", "6,89,false", "10,100,true"})
  void shorter_notice_needs_a_majority_in_number_with_90_per_cent(
      int members, int shares, boolean good) {
    var roll = roll(10, members, shares);
    var agreeing = names(members);
    var found = ShortNotice.statutory().by(agreeing, roll, Weighting.shares());
    assertEquals(good, found.good(), found.sentence());
    var sent = IntStream.range(0, 10).mapToObj(i -> Sending.email("m" + i, at("2026-06-08T09:00")));
    assertEquals(
        good ? Found.GOOD : Found.DOUBTFUL,
        NoticeJudged.of(ACT, names(10), sent.toList(), Set.of(), Optional.of(found), MEETING)
            .found());
  }

  @Test
  void articles_may_ask_for_up_to_95_per_cent_and_a_bodys_terms_bind_unless_all_waive() {
    assertThrows(IllegalArgumentException.class, () -> ShortNotice.ofArticles(Exact.units(96, 2)));
    assertThrows(IllegalArgumentException.class, () -> ShortNotice.ofArticles(Exact.units(89, 2)));
    var roll = roll(10, 9, 94);
    assertFalse(
        ShortNotice.ofArticles(Exact.units(95, 2)).by(names(9), roll, Weighting.shares()).good());
    var board = ShortNotice.byAll(CLAUSE);
    assertTrue(board.by(names(10), roll, Weighting.shares()).good());
    assertFalse(board.by(names(9), roll, Weighting.shares()).good());
  }

  @ParameterizedTest(name = "told {0}, called {1}, meeting {2}: {3}")
  @CsvSource({
    "2026-06-01,2026-06-01,2026-06-30,true",
    "2026-06-01,2026-06-01,2026-06-29,false",
    "2026-06-01,2026-06-02,2026-06-20,true",
    "2026-06-01,2026-05-29,2026-06-20,false"
  })
  void special_notice_is_28_clear_days_or_before_the_meeting_is_called(
      String told, String called, String meeting, boolean good) {
    assertEquals(good, SpecialNotice.of(day(told), day(called), day(meeting)).good());
  }

  @Test
  void members_with_five_per_cent_require_a_meeting() {
    assertTrue(MembersRequest.by(names(1), roll(10, 1, 5), Weighting.shares()).good());
    assertFalse(MembersRequest.by(names(1), roll(10, 1, 4), Weighting.shares()).good());
    assertFalse(MembersRequest.by(List.of("x"), roll(10, 1, 5), Weighting.shares()).good());
  }

  @Test
  void a_meeting_that_goes_on_within_14_days_needs_no_further_notice() {
    assertEquals(Optional.empty(), Period.ofAdjourned(day("2026-06-01"), day("2026-06-15")));
    var later = Period.ofAdjourned(day("2026-06-01"), day("2026-06-16")).orElseThrow();
    assertFalse(later.isKept(day("2026-06-09"), day("2026-06-16")));
    assertTrue(later.isKept(day("2026-06-08"), day("2026-06-16")));
  }

  private static final LocalDate MEETING = LocalDate.parse("2026-06-10");

  private static NoticeTerms terms(int days) {
    return NoticeTerms.ofMembersMeeting(Optional.of(new Period(days, DayCount.CLEAR_DAYS, CLAUSE)));
  }

  private static NoticeJudged judged(String meeting, Sending... sendings) {
    return NoticeJudged.of(
        ACT, List.of("a"), List.of(sendings), Set.of(), Optional.empty(), day(meeting));
  }

  private static NoticeJudged found(List<String> to, List<Sending> sent, Set<String> accident) {
    return NoticeJudged.of(ACT, to, sent, accident, Optional.empty(), MEETING);
  }

  private static List<Sending> sent(String to, Sending... more) {
    return Stream.concat(Stream.of(Sending.email(to, at("2026-05-01T09:00"))), Stream.of(more))
        .toList();
  }

  private static Sending letter(String sent) {
    return Sending.letter("a", at(sent));
  }

  // the first so many hold the shares together, the others the rest
  private static List<Elector> roll(int members, int first, int shares) {
    return IntStream.range(0, members)
        .mapToObj(
            i ->
                new Elector(
                    "m" + i,
                    "",
                    Map.of(
                        "shares",
                        i < first
                            ? Exact.of(shares).over(Exact.of(first))
                            : Exact.of(100 - shares).over(Exact.of(members - first)))))
        .toList();
  }

  private static List<String> names(int number) {
    return IntStream.range(0, number).mapToObj(i -> "m" + i).toList();
  }

  private static Channel channel(String word) {
    return Channel.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static DayCount count(String word) {
    return DayCount.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static ZonedDateTime at(String text) {
    return LocalDateTime.parse(text).atZone(LONDON);
  }
}
