package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.call;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.meeting.MeetingCommand.Arrive;
import quorate.governance.meeting.MeetingCommand.MoveMotion;
import quorate.governance.meeting.MeetingCommand.OpenMeeting;
import quorate.governance.meeting.NoticeEvents.OnRoll;

/** Which body decides what at a meeting, and where a clause is cited for it. */
class KindsTest {

  @ParameterizedTest(name = "{0}: board {1}, company {2}, collaboration {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # kind                    | board  | company | collaboration
          advisory-choice           | no     | no      | no
          contract-decision         | clause | no      | clause
          election                  | clause | clause  | clause
          board-resolution          | yes    | no      | no
          ordinary-resolution       | no     | yes     | no
          special-resolution        | no     | yes     | no
          change-of-legal-structure | no     | yes     | no
          removal-of-director       | no     | yes     | no
          removal-of-auditor        | no     | yes     | no
          ratification              | no     | yes     | no
          """)
  void who_decides_what(String word, String board, String company, String collaboration) {
    var kind = Kind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    assertEquals(board, answer(Boardroom.board(3, Boardroom.quorumOf(2)), kind, null));
    assertEquals(company, answer(Boardroom.company(14), kind, roll("50", "50")));
    assertEquals(collaboration, answer(Networks.by("practices"), kind, roll("50", "50")));
  }

  @ParameterizedTest
  @EnumSource(names = {"SPECIAL_RESOLUTION", "CHANGE_OF_LEGAL_STRUCTURE"})
  void what_is_noticed_in_its_text_is_corrected_and_not_amended_in_substance(Kind kind) {
    var company = Boardroom.company(14);
    Members.of(company, "60+ 40-").opened(kind, "2026-05-27");
    company.done(GeneralMeeting.moving(company, Members.MOTION, kind, Members.TEXT));
    company.refused(MeetingRefusal.AMENDMENT_OF_SUBSTANCE, amending(company, true));
    company.done(amending(company, false));
  }

  @ParameterizedTest
  @EnumSource(names = {"ORDINARY_RESOLUTION", "RATIFICATION", "REMOVAL_OF_DIRECTOR"})
  void what_is_noticed_in_its_kind_may_be_amended_in_substance_too(Kind kind) {
    var company = Boardroom.company(14);
    Members.of(company, "60+ 40-").opened(kind, "2026-05-27");
    company.done(GeneralMeeting.moving(company, Members.MOTION, kind, Members.TEXT));
    company.done(amending(company, true));
  }

  private static MoveMotion amending(Boardroom company, boolean substance) {
    return new MoveMotion(
        MEETING,
        Boardroom.id(851),
        item(1),
        Members.MOTION,
        Kind.ORDINARY_RESOLUTION,
        "Leave out a word",
        "That it be",
        substance,
        member(1),
        null,
        null,
        company.now());
  }

  /** Moved with no clause, and with one where that is what is missing. */
  private static String answer(Boardroom room, Kind kind, @Nullable List<OnRoll> roll) {
    sat(room, kind, roll);
    return room.tried(moved(room, kind, null))
        .map(
            why ->
                switch (why) {
                  case "kind-not-for-this-body" -> "no";
                  case "clause-needed" ->
                      room.tried(moved(room, kind, "Schedule 2")).orElse("clause");
                  default -> why;
                })
        .orElse("yes");
  }

  // the item stands in the notice under its kind where that is one for this body
  private static void sat(Boardroom room, Kind kind, @Nullable List<OnRoll> roll) {
    room.done(call("2026-06-25T17:00:00Z", roll));
    if (room.tried(Members.noticed(kind, "2026-05-27")).isPresent()) {
      room.done(Boardroom.put(item(1), "Business"));
    }
    room.at("2026-06-25T17:00:00Z");
    room.done(new OpenMeeting(MEETING, member(1), room.now()));
    if (roll == null) {
      room.arrive(1, 2);
    } else {
      arrive(room, 1);
      arrive(room, 2);
    }
    room.take(item(1));
  }

  private static void arrive(Boardroom room, int number) {
    room.done(new Arrive(MEETING, member(number), As.MEMBER, "G" + number, Way.REMOTE, room.now()));
  }

  private static List<OnRoll> roll(String... figures) {
    return IntStream.range(0, figures.length)
        .mapToObj(i -> new OnRoll("G" + (i + 1), figures[i]))
        .toList();
  }

  private static MoveMotion moved(Boardroom room, Kind kind, @Nullable String clause) {
    return new MoveMotion(
        MEETING,
        Members.MOTION,
        item(1),
        null,
        kind,
        Members.TEXT,
        null,
        false,
        member(1),
        clause,
        null,
        room.now());
  }
}
