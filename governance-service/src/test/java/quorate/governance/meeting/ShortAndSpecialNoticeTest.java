package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.meeting.Boardroom.BODY;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.call;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.seat;
import static quorate.governance.meeting.Boardroom.secretary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.meeting.AgendaEvents.Topic;
import quorate.governance.meeting.MeetingCommand.AgreeToShortNotice;
import quorate.governance.meeting.MeetingCommand.CallMeeting;
import quorate.governance.meeting.MeetingCommand.PutItem;
import quorate.governance.meeting.NoticeEvents.MeetingCalled;
import quorate.governance.meeting.NoticeEvents.OnRoll;
import quorate.governance.meeting.NoticeEvents.ShortNoticeAgreed;

/** Notice that is shorter or longer than usual, on both sides of each edge. It is 1 June 2026. */
class ShortAndSpecialNoticeTest {

  @ParameterizedTest(name = "shares {0}; {1} agree: {2}, {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # shares            | who agree | enough | source
          45 30 15 10         | 1 2 3     | true   | s307(6): 90 % exactly
          4499 3000 1500 1001 | 1 2 3     | false  | s307(6): a share less
          90 4 3 3            | 1 2       | false  | s307(5): half is no majority in number
          90 4 3              | 1 2       | true   | s307(5): two of three are
          50 50               | 1 2       | true   | s307(5)
          100                 | 1         | true   | s307(5): a sole member
          """)
  void short_notice_of_a_general_meeting(
      String shares, String agree, boolean enough, String source) {
    var company = Boardroom.company(14);
    var roll = roll(shares);
    company.done(call("2026-06-05T17:00:00Z", secretary(), roll, true));
    var members = words(agree).map(number -> "G" + number).toList();
    assertEquals(enough, agreed(company, members), source);
  }

  @ParameterizedTest(name = "{0} of 3: {1}")
  @CsvSource({"2,false", "3,true"})
  void short_notice_of_a_board_is_a_matter_for_each_of_them(int agreeing, boolean enough) {
    var board = Boardroom.board(3, Boardroom.quorumOf(2));
    board.done(call("2026-06-02T17:00:00Z", secretary(), null, true));
    var seats = IntStream.rangeClosed(1, agreeing).mapToObj(Boardroom::seat).toList();
    assertEquals(enough, agreed(board, seats));
    board.refused(MeetingRefusal.NOT_A_MEMBER, new AgreeToShortNotice(MEETING, List.of(seat(9))));
  }

  @ParameterizedTest(name = "told {0}, meeting {1}: {2}, {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # told     | meeting    | result                   | source
          2026-06-01 | 2026-06-29 | special-notice-too-short | s312(1), s360: 27 clear days
          2026-06-01 | 2026-06-30 | put                      | s312(1): 28
          2026-05-28 | 2026-06-25 | put                      | s312(4): called after it was told
          2026-05-31 | 2026-06-25 | put                      | s312(4): the day before the call
          2026-06-01 | 2026-06-25 | special-notice-too-short | s312(4): told on the day of the call
          2026-06-02 | 2026-06-30 | not-yet                  | nobody told it on a day to come
                     | 2026-06-30 | special-notice-missing   | s168(2), s511
          """)
  void special_notice_of_a_removal(
      @Nullable String told, String meeting, String result, String source) {
    for (var kind : List.of(Kind.REMOVAL_OF_DIRECTOR, Kind.REMOVAL_OF_AUDITOR)) {
      var company = Boardroom.company(14);
      company.done(call(meeting + "T17:00:00Z", roll("60 40")));
      assertEquals(result, company.tried(removal(kind, told)).orElse("put"), source);
    }
  }

  @ParameterizedTest(name = "{0} needs none")
  @ValueSource(strings = {"ordinary-resolution", "special-resolution", "ratification"})
  void special_notice_is_of_removals_only(String word) {
    var company = Boardroom.company(14);
    company.done(call("2026-06-25T17:00:00Z", roll("60 40")));
    var kind = Kind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    company.done(removal(kind, null));
  }

  @ParameterizedTest(name = "{0} by {1}, received {2}, for {3}: {4}, {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # shares   | by  | received   | meeting    | result              | source
          95 5       | 2   | 2026-06-01 | 2026-06-25 | called              | s303(2): 5 % exactly
          9501 499   | 2   | 2026-06-01 | 2026-06-25 | too-few-require-it  | s303(2): a share less
          92 4 4     | 2   | 2026-06-01 | 2026-06-25 | too-few-require-it  | s303(2)
          92 4 4     | 2 3 | 2026-06-01 | 2026-06-25 | called              | s303(2): together
          95 5       | 2   | 2026-06-01 | 2026-06-29 | called              | s304(1)(b): 28 days after the notice
          95 5       | 2   | 2026-06-01 | 2026-06-30 | held-too-late       | s304(1)(b)
          95 5       | 2   | 2026-06-02 | 2026-06-25 | not-yet             | it is received by today
          """)
  void members_require_a_meeting(
      String shares, String by, String received, String meeting, String result, String source) {
    var required = required(shares, by, received, meeting);
    assertEquals(result, Boardroom.company(14).tried(required).orElse("called"), source);
  }

  @ParameterizedTest(name = "received {0}: late {1}")
  @CsvSource({"2026-05-11,false", "2026-05-10,true"})
  void directors_call_it_within_21_days(String received, boolean late) {
    var required = required("95 5", "2", received, "2026-06-25");
    var called = (MeetingCalled) Boardroom.company(14).done(required).getFirst();
    var found = called.requisition() == null ? "" : called.requisition().found().getLast();
    assertTrue(found.contains("s304(1)(a)"), found);
    assertEquals(late, found.contains("s305(1)"), found);
  }

  private static boolean agreed(Boardroom room, List<String> who) {
    var agreed = room.done(new AgreeToShortNotice(MEETING, who)).getFirst();
    return ((ShortNoticeAgreed) agreed).enough();
  }

  private static PutItem removal(Kind kind, @Nullable String told) {
    var day = told == null ? null : LocalDate.parse(told);
    return new PutItem(
        MEETING,
        item(1),
        "Business",
        ItemKind.DECISION,
        false,
        secretary(),
        Topic.NONE,
        kind,
        Members.TEXT,
        day);
  }

  private static CallMeeting required(String shares, String by, String received, String meeting) {
    return new CallMeeting(
        MEETING,
        BODY,
        "Required",
        Instant.parse(meeting + "T17:00:00Z"),
        "Hove",
        false,
        secretary(),
        new Required(
            LocalDate.parse(received), words(by).map(number -> "G" + number).toList(), null),
        RollAsked.of(roll(shares)),
        false,
        null);
  }

  private static List<OnRoll> roll(String shares) {
    var all = words(shares).toList();
    return IntStream.range(0, all.size())
        .mapToObj(i -> new OnRoll("G" + (i + 1), all.get(i)))
        .toList();
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.strip().split(" ", -1));
  }
}
