package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.member;
import static quorate.governance.meeting.Boardroom.seat;
import static quorate.governance.meeting.Boardroom.secretary;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.chassis.decide.CivilDay;
import quorate.counting.outcome.notice.Channel;
import quorate.governance.body.DayCount;
import quorate.governance.body.Terms;
import quorate.governance.meeting.MeetingCommand.ExcuseOmission;
import quorate.governance.meeting.MeetingCommand.NoteDelivery;
import quorate.governance.meeting.MeetingCommand.OpenMeeting;
import quorate.governance.meeting.MeetingCommand.SendNotice;
import quorate.governance.meeting.NoticeEvents.DeliveryNoted;
import quorate.governance.meeting.NoticeEvents.OnRoll;
import quorate.governance.meeting.NoticeEvents.Sent;

/**
 * How notice is found when a meeting opens. One member, A, is told as the table says, in English
 * time; the others are told by hand on the day of the call, Thursday 21 May 2026, which a bank
 * holiday follows on Monday. {@code email?} goes to who did not agree to be written to so.
 */
class NoticeFoundTest {

  @ParameterizedTest(name = "{0}; meeting on {1}: {2}, {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what A was sent                                        | meeting | found       | source
          by-hand 05-21T17:00                                      | 06-04   | doubtful    | s307(1), s360: 13 clear days
          by-hand 05-21T17:00                                      | 06-05   | good        | s307(1), s360: 14
          email 05-21T17:00                                        | 06-09   | doubtful    | s1147(2): served on Tuesday 17:00
          email 05-21T17:00                                        | 06-10   | good        | s360: day 1 is Wednesday
          letter 05-21T17:00                                       | 06-09   | doubtful    | s1147(2): by post the same
          letter 05-21T17:00                                       | 06-10   | good        | s1147(2)
          email 06-04T17:00                                        | 06-22   | doubtful    | s1147(5): a weekend is not counted
          email 06-04T17:00                                        | 06-23   | good        | s1147(5)
          email 06-05T23:59                                        | 06-23   | doubtful    | s1147(5): a minute of Friday counts
          email 06-05T23:59                                        | 06-24   | good        | s1147(5)
          email 06-06T00:01                                        | 06-24   | doubtful    | s1147(5): no part of Saturday does
          email 06-06T00:01                                        | 06-25   | good        | s1147(5)
          email? 05-21T17:00                                       | 06-10   | doubtful    | Sch 5 para 6: not agreed to
          email? 05-21T17:00, letter 05-21T17:00                   | 06-10   | good        | Sch 5 para 3: a letter serves all
          email? 05-21T17:00, letter 05-22T17:00                   | 06-10   | doubtful    | s1147(2): from the letter on
          email? 05-21T17:00, letter 05-22T17:00                   | 06-11   | good        | s1147(2)
          email? 05-21T17:00, accident                             | 06-10   | doubtful    | s313: the wrong way is no accident
          email 05-21T17:00, back email 05-22T08:00                | 06-10   | doubtful    | a hard bounce serves nobody
          email 05-21T17:00, back email 05-22T08:00, letter 05-26T09:00 | 06-11 | doubtful | from the letter on
          email 05-21T17:00, back email 05-22T08:00, letter 05-26T09:00 | 06-12 | good     | from the letter on
          email 05-21T17:00, back email 05-22T08:00, email 05-26T09:00  | 06-12 | good     | sent again to where it reaches
          email 05-21T17:00, back letter 05-22T08:00               | 06-10   | good        | the letter came back, not the e-mail
          email 05-21T17:00, back email 05-22T08:00, delivered email 05-22T09:00 | 06-10 | good | the last word counts
          email 05-21T17:00, back email 05-22T08:00, accident      | 06-10   | deemed-good | s313(1): lost by accident
          email 06-04T17:00, accident                              | 06-22   | doubtful    | s313: late is not missed
          nothing                                                  | 06-10   | doubtful    | s310: each member is told
          accident                                                 | 06-10   | deemed-good | s313(1)
          """)
  void of_a_general_meeting(String told, String meeting, String found, String source) {
    var company = Boardroom.company(14);
    var roll = List.of(new OnRoll("A", "1"), new OnRoll("B", "1"), new OnRoll("C", "1"));
    called(company, meeting, roll);
    company.done(byHand("B", company));
    company.done(byHand("C", company));
    assertEquals(found, opened(company, "A", told, meeting), source);
  }

  @ParameterizedTest(name = "{0}, {1}; meeting on {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # five days | what A was sent                           | meeting | found
          clear-days    | email? 06-10T23:59                        | 06-15   | doubtful
          clear-days    | email? 06-10T23:59                        | 06-16   | good
          clear-days    | email? 06-11T00:01                        | 06-16   | doubtful
          calendar-days | email 06-10T12:00                         | 06-14   | doubtful
          calendar-days | email 06-10T12:00                         | 06-15   | good
          working-days  | email 05-22T12:00                         | 06-01   | good
          working-days  | email 05-22T12:00                         | 05-31   | doubtful
          clear-days    | email 06-10T12:00, back email 06-10T12:01 | 06-16   | doubtful
          clear-days    | accident                                  | 06-16   | doubtful
          """)
  void of_a_board_by_its_own_terms(String count, String told, String meeting, String found) {
    var board = ofFive(count);
    called(board, meeting, null);
    board.done(byHand(seat(2), board));
    board.done(byHand(seat(3), board));
    assertEquals(found, opened(board, seat(1), told, meeting));
  }

  @ParameterizedTest(name = "called on 21 May with {0}, for {1}: {2}")
  @CsvSource({
    "clear-days,05-26,notice-too-short",
    "clear-days,05-27,called",
    "calendar-days,05-25,notice-too-short",
    "calendar-days,05-26,called",
    "working-days,05-28,notice-too-short",
    "working-days,05-29,called"
  })
  void the_day_is_late_enough_for_five_days(String count, String meeting, String result) {
    var board = ofFive(count);
    var call = Boardroom.call(hour(meeting).toString(), null);
    assertEquals(result, board.at(CALLED).tried(call).orElse("called"));
  }

  private static final String CALLED = "2026-05-21T08:00:00Z";

  private static void called(Boardroom room, String meeting, @Nullable List<OnRoll> roll) {
    room.at(CALLED).done(Boardroom.call(hour(meeting).toString(), secretary(), roll, true));
  }

  private static SendNotice byHand(String to, Boardroom room) {
    return new SendNotice(MEETING, List.of(new Sent(to, Channel.BY_HAND, room.now(), false, null)));
  }

  private static String opened(Boardroom room, String to, String told, String meeting) {
    for (String step : told.split(", ", -1)) {
      tell(room, to, step.split(" ", -1));
    }
    room.at(hour(meeting).toString());
    var opened = room.done(new OpenMeeting(MEETING, member(1), room.now())).getFirst();
    return ((RoomEvents.MeetingOpened) opened).notice();
  }

  private static void tell(Boardroom room, String to, String... words) {
    switch (words[0]) {
      case "nothing" -> {}
      case "accident" -> room.done(new ExcuseOmission(MEETING, to, Accident.OVERLOOKED));
      case "back" -> noted(room, to, words, Delivery.CAME_BACK);
      case "delivered" -> noted(room, to, words, Delivery.DELIVERED);
      default -> {
        room.at(at(words[1]).toString());
        boolean agreed = !words[0].endsWith("?");
        var sent = new Sent(to, channel(words[0]), room.now(), agreed, null);
        room.done(new SendNotice(MEETING, List.of(sent)));
      }
    }
  }

  private static void noted(Boardroom room, String to, String[] words, Delivery what) {
    room.at(at(words[2]).toString());
    room.done(
        new NoteDelivery(
            new DeliveryNoted(MEETING, to, channel(words[1]), what, room.now(), null)));
  }

  private static Boardroom ofFive(String count) {
    var notice = new Terms.Notice(5, DayCount.valueOf(constant(count)), null, "4.1");
    return Boardroom.board(3, Boardroom.quorumOf(2))
        .revised(
            terms ->
                new Terms(
                    terms.composition(),
                    terms.ruleSet(),
                    notice,
                    terms.calling(),
                    terms.agenda(),
                    terms.interests(),
                    terms.urgent(),
                    terms.document(),
                    terms.polls()));
  }

  private static Channel channel(String word) {
    return Channel.valueOf(constant(word.replace("?", "")));
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Instant hour(String day) {
    return at(day + "T18:00");
  }

  private static Instant at(String text) {
    return LocalDateTime.parse("2026-" + text).atZone(CivilDay.ZONE).toInstant();
  }
}
