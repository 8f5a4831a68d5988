package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.board;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;
import static quorate.governance.meeting.Boardroom.quorumOf;
import static quorate.governance.meeting.GeneralMeeting.TEXT;
import static quorate.governance.meeting.GeneralMeeting.arrive;
import static quorate.governance.meeting.GeneralMeeting.cast;
import static quorate.governance.meeting.GeneralMeeting.moving;
import static quorate.governance.meeting.GeneralMeeting.put;
import static quorate.governance.meeting.GeneralMeeting.verdict;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.meeting.MeetingCommand.MoveMotion;
import quorate.governance.meeting.MeetingCommand.WithdrawItem;
import quorate.governance.meeting.MeetingCommand.WithdrawMotion;

/** What members resolve stands in the notice, and what of it may change until it is put. */
class NoticedBusinessTest {

  private static final UUID MOTION = id(850);
  private static final UUID AMENDMENT = id(851);

  @Test
  void no_resolution_comes_onto_the_agenda_once_notice_went_out() {
    var company = GeneralMeeting.noticed(Kind.SPECIAL_RESOLUTION, TEXT);
    var why =
        company.refused(
            MeetingRefusal.NOTICE_GONE_OUT,
            put(2, ItemKind.DISCUSSION, Kind.SPECIAL_RESOLUTION, TEXT));
    assertTrue(why.contains("s311(2)"), why);
    company.done(put(3, ItemKind.DISCUSSION, null, null));
  }

  @Test
  void a_resolution_is_moved_under_an_item_of_its_kind() {
    var company = GeneralMeeting.opened(null, null);
    arrive(company, 1, 2);
    var why =
        company.refused(
            MeetingRefusal.NOT_IN_THE_NOTICE,
            moving(company, MOTION, Kind.SPECIAL_RESOLUTION, TEXT));
    assertTrue(why.contains("no special resolution under item 1"), why);
    company.done(moving(company, MOTION, Kind.ORDINARY_RESOLUTION, "That it be noted"));
    var special = GeneralMeeting.opened(Kind.SPECIAL_RESOLUTION, TEXT);
    arrive(special, 1, 2);
    special.refused(
        MeetingRefusal.NOT_IN_THE_NOTICE,
        moving(special, MOTION, Kind.ORDINARY_RESOLUTION, "That it be noted"));
    special.refused(
        MeetingRefusal.NOT_IN_THE_NOTICE, moving(special, MOTION, Kind.RATIFICATION, TEXT));
    special.done(moving(special, MOTION, Kind.SPECIAL_RESOLUTION, TEXT));
  }

  @Test
  void a_clerical_error_in_a_special_resolution_is_corrected_by_ordinary_resolution() {
    var company = GeneralMeeting.opened(Kind.SPECIAL_RESOLUTION, "That the artcles be altered");
    arrive(company, 1, 2, 3);
    company.done(moving(company, MOTION, Kind.SPECIAL_RESOLUTION, "That the artcles be altered"));
    company.done(amending(company, AMENDMENT, MOTION, Kind.ORDINARY_RESOLUTION, TEXT));
    company.done(company.putting(AMENDMENT));
    allFor(company, AMENDMENT);
    company.done(company.putting(MOTION));
    assertEquals("passed", allFor(company, MOTION));
    assertEquals(TEXT, company.meeting().floor().motion(MOTION).orElseThrow().text());
  }

  @Test
  void one_amendment_at_a_time_and_none_of_an_amendment() {
    var board = board(3, quorumOf(2)).opened(3, 1);
    board.arrive(1, 2, 3);
    board.take(item(1));
    board.moved(MOTION, item(1), 1, 2);
    board.done(amending(board, AMENDMENT, MOTION, Kind.BOARD_RESOLUTION, "One way"));
    board.refused(
        MeetingRefusal.AMENDMENT_FIRST,
        amending(board, id(852), MOTION, Kind.BOARD_RESOLUTION, "Another way"));
    board.refused(
        MeetingRefusal.AMENDS_AN_AMENDMENT,
        amending(board, id(852), AMENDMENT, Kind.BOARD_RESOLUTION, "A third way"));
    board.done(new WithdrawMotion(MEETING, AMENDMENT, board.now()));
    board.done(amending(board, id(852), MOTION, Kind.BOARD_RESOLUTION, "Another way"));
  }

  @Test
  void an_item_stays_on_the_agenda_once_it_was_taken() {
    var board = board(3, quorumOf(2)).opened(3, 2);
    board.arrive(1, 2);
    board.take(item(1));
    board.refused(MeetingRefusal.TAKEN_ALREADY, new WithdrawItem(MEETING, item(1)));
    board.carried(MOTION, item(1));
    board.refused(MeetingRefusal.TAKEN_ALREADY, new WithdrawItem(MEETING, item(1)));
    board.done(new WithdrawItem(MEETING, item(2)));
    board.refused(MeetingRefusal.NO_SUCH_ITEM, new WithdrawItem(MEETING, item(2)));
  }

  private static String allFor(Boardroom company, UUID motion) {
    company.done(
        company.votes(motion, cast(1, 1, Stand.FOR), cast(2, 2, Stand.FOR), cast(3, 3, Stand.FOR)));
    return verdict(company.done(company.declare(motion, null, null)));
  }

  private static MoveMotion amending(
      Boardroom room, UUID amendment, UUID amended, Kind kind, String text) {
    return new MoveMotion(
        MEETING,
        amendment,
        item(1),
        amended,
        kind,
        "Leave out a word",
        text,
        false,
        member(1),
        null,
        null,
        room.now());
  }
}
