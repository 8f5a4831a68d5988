package quorate.ballots.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import quorate.ballots.ballot.BallotCommand.GiveNotice;
import quorate.ballots.ballot.BallotCommand.RemindElectors;
import quorate.ballots.ballot.BallotEvent.BallotClosed;
import quorate.ballots.ballot.BallotEvent.BallotExtended;
import quorate.ballots.ballot.BallotEvent.BallotOpened;
import quorate.ballots.ballot.BallotEvent.BallotWithdrawn;
import quorate.ballots.ballot.BallotEvent.ReminderDue;
import quorate.chassis.decide.Decision;

/**
 * Those who have not voted are reminded when the notice says, and only while the ballot is open.
 */
class RemindingTest {

  private static final Instant FIRST = MORNING.plusSeconds(600);
  private static final Instant SECOND = FIRST.plusSeconds(600);
  private static final Instant THIRD = SECOND.plusSeconds(600);
  private static final List<Instant> ALL = List.of(FIRST, SECOND, THIRD);

  private static RuleBook<BallotCommand, Ballot, BallotEvent> given(BallotEvent... since) {
    return given(ALL, since);
  }

  private static RuleBook<BallotCommand, Ballot, BallotEvent> given(
      @Nullable List<Instant> reminders, BallotEvent... since) {
    var events = new ArrayList<BallotEvent>();
    events.add(Brighton.drafted(PaperMethod.RANKED));
    events.addAll(List.of(noticed(reminders), Brighton.frozen(), new BallotOpened(BALLOT, null)));
    events.addAll(List.of(since));
    return DraftingTest.ballot().given(events);
  }

  private static NoticeGiven noticed(@Nullable List<Instant> reminders) {
    var shown = TurnoutShown.AFTER_CLOSE;
    return new NoticeGiven(
        BALLOT, RECORD_DATE, MORNING, NOON, RULES, shown, null, null, null, reminders);
  }

  private static RuleBook.Answer<BallotEvent> notice(List<Instant> reminders) {
    return DraftingTest.ballot()
        .given(List.of(Brighton.drafted(PaperMethod.RANKED)))
        .when(
            new GiveNotice(
                BALLOT,
                RECORD_DATE,
                MORNING,
                NOON,
                RULES,
                TurnoutShown.AFTER_CLOSE,
                MORNING,
                Lacking.NOTHING,
                null,
                null,
                null,
                reminders));
  }

  private static RemindElectors at(Instant now) {
    return new RemindElectors(BALLOT, now);
  }

  private static ReminderDue due(Instant reminder) {
    return new ReminderDue(BALLOT, reminder);
  }

  @Test
  void the_notice_says_when() {
    notice(ALL).then(noticed(ALL));
  }

  @Test
  void reminders_ascend_between_the_opening_and_the_close() {
    var why = BallotRefusal.REMINDERS_NOT_UNDERSTOOD;
    notice(List.of(MORNING)).thenRefused(why, "reminders[0]", MORNING);
    notice(List.of(FIRST, NOON)).thenRefused(why, "reminders[1]", NOON);
    notice(List.of(SECOND, FIRST)).thenRefused(why, "reminders[1]", FIRST);
    notice(List.of(FIRST, FIRST)).thenRefused(why, "reminders[1]", FIRST);
  }

  @Test
  void there_are_one_to_five_of_them() {
    var why = BallotRefusal.REMINDERS_NOT_UNDERSTOOD;
    notice(List.of()).thenRefused(why, "reminders", 0);
    var six = new ArrayList<>(ALL);
    for (int i = 1; i < 4; i++) {
      six.add(THIRD.plusSeconds(i));
    }
    notice(six.subList(0, 5)).thenOne();
    notice(six).thenRefused(why, "reminders", 6);
    assertEquals(
        "Name one to five, or leave the field out.",
        ((Decision.Refused<BallotEvent>) notice(six).decision()).detail());
  }

  @Test
  void each_is_told_once_when_its_time_has_come() {
    given().when(at(FIRST.minusMillis(1))).thenRefused(BallotRefusal.NO_REMINDER_DUE);
    given().when(at(FIRST)).then(due(FIRST));
    given(due(FIRST)).when(at(FIRST)).thenRefused(BallotRefusal.NO_REMINDER_DUE);
    given(due(FIRST)).when(at(SECOND)).then(due(SECOND));
    given((List<Instant>) null).when(at(SECOND)).thenRefused(BallotRefusal.NO_REMINDER_DUE);
  }

  @Test
  void of_several_that_are_due_the_latest_alone_is_told() {
    given().when(at(SECOND.plusSeconds(1))).then(due(SECOND));
    given(due(SECOND)).when(at(SECOND.plusSeconds(2))).thenRefused(BallotRefusal.NO_REMINDER_DUE);
    given(due(SECOND)).when(at(THIRD)).then(due(THIRD));
  }

  @Test
  void nobody_is_reminded_before_it_opens_or_after_it_ends() {
    DraftingTest.ballot()
        .given(List.of(Brighton.drafted(PaperMethod.RANKED), noticed(ALL), Brighton.frozen()))
        .when(at(THIRD))
        .thenRefused(BallotRefusal.NOT_OPEN);
    given().when(at(NOON)).thenRefused(BallotRefusal.NOT_OPEN);
    given(new BallotClosed(BALLOT, KEY, CloseReason.ALL_VOTED))
        .when(at(THIRD))
        .thenRefused(BallotRefusal.NOT_OPEN);
    given(new BallotWithdrawn(BALLOT, "It is asked anew."))
        .when(at(THIRD))
        .thenRefused(BallotRefusal.NOT_OPEN);
  }

  @Test
  void an_extension_leaves_them_as_they_are() {
    var later = NOON.plusSeconds(600);
    var extended = new BallotExtended(BALLOT, NOON, later, ExtensionReason.QUORUM_AT_RISK);
    given(due(FIRST), extended).when(at(NOON)).then(due(THIRD));
    given(due(THIRD), extended).when(at(NOON)).thenRefused(BallotRefusal.NO_REMINDER_DUE);
  }

  @Test
  void a_written_resolution_may_have_them() {
    var asked =
        InWriting.notice(
            InWriting.london("2026-03-02T17:00"), InWriting.LAPSES, InWriting.RULES, null);
    var reminder = List.of(InWriting.LAPSES.minusSeconds(86_400));
    var said =
        DraftingTest.ballot().given(List.of(InWriting.drafted())).when(with(asked, reminder));
    assertEquals(reminder, ((NoticeGiven) said.thenOne()).reminders());
  }

  private static GiveNotice with(GiveNotice c, List<Instant> reminders) {
    return new GiveNotice(
        c.ballot(),
        c.recordDate(),
        c.opens(),
        c.closes(),
        c.rules(),
        c.turnout(),
        c.at(),
        c.lacking(),
        c.ruleSet(),
        c.proceedings(),
        c.conduct(),
        reminders);
  }
}
