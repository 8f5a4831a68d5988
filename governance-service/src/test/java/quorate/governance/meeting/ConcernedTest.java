package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.board;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;
import static quorate.governance.meeting.Boardroom.quorumOf;
import static quorate.governance.meeting.Boardroom.vote;
import static quorate.governance.meeting.GeneralMeeting.arrival;
import static quorate.governance.meeting.GeneralMeeting.arrive;
import static quorate.governance.meeting.GeneralMeeting.cast;
import static quorate.governance.meeting.GeneralMeeting.verdict;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.body.Handling;
import quorate.governance.interest.InterestType;
import quorate.governance.interest.Told;
import quorate.governance.meeting.AgendaEvents.Topic;
import quorate.governance.meeting.MeetingCommand.Leave;
import quorate.governance.meeting.MeetingCommand.NoteCommonInterest;
import quorate.governance.meeting.MeetingCommand.NoteInterest;
import quorate.governance.meeting.MeetingCommand.PutItem;
import quorate.governance.meeting.MeetingCommand.SecondMotion;

/** Whom an interest keeps from a vote, whenever they come and whoever votes for them. */
class ConcernedTest {

  private static final UUID MOTION = id(850);

  @Test
  void who_comes_with_an_interest_after_the_motion_is_put_is_handled_before_the_vote() {
    var board = nursing();
    board.arrive(3);
    board.refused(MeetingRefusal.INTEREST_NOT_HANDLED, board.votes(MOTION, vote(3, Stand.FOR)));
    board.done(noted(board, item(9), 3, InterestType.FINANCIAL, null));
    board.refused(MeetingRefusal.CONFLICTED, board.votes(MOTION, vote(3, Stand.FOR)));
    board.done(board.votes(MOTION, vote(1, Stand.FOR), vote(2, Stand.FOR)));
    assertEquals("passed", verdict(board.done(board.declare(MOTION, null, null))));
  }

  @Test
  void who_comes_with_an_interest_after_the_vote_is_handled_before_the_result() {
    var board = nursing();
    board.done(board.votes(MOTION, vote(1, Stand.FOR), vote(2, Stand.AGAINST)));
    board.arrive(3);
    board.refused(MeetingRefusal.INTEREST_NOT_HANDLED, board.declare(MOTION, null, null));
    board.done(noted(board, item(9), 3, InterestType.FINANCIAL, null));
    assertEquals("tied", verdict(board.done(board.uncast(MOTION))));
  }

  @Test
  void a_milder_interest_beside_another_frees_nobody() {
    var board = board(3, quorumOf(2), Handling.NOTED, null).opened(3, 1);
    board.arrive(1, 2, 3);
    board.done(handled(board, InterestType.FINANCIAL, Handling.PAPERS_WITHHELD));
    board.done(handled(board, InterestType.INDIRECT, Handling.NOTED));
    assertTrue(board.meeting().room().withholds(item(1), member(3)));
    board.take(item(1));
    board.moved(MOTION, item(1), 1, 2);
    board.done(board.putting(MOTION));
    board.refused(MeetingRefusal.CONFLICTED, board.votes(MOTION, vote(3, Stand.FOR)));
    board.done(handled(board, InterestType.FINANCIAL, Handling.NOTED)); // the last word on it
    board.done(board.votes(MOTION, vote(3, Stand.FOR), vote(1, Stand.FOR)));
  }

  @Test
  void one_common_to_all_excuses_no_other() {
    var board = board(3, quorumOf(2)).opened(3, 1);
    board.arrive(1, 2, 3);
    for (int i = 1; i <= 3; i++) {
      board.done(noted(board, item(1), i, InterestType.FINANCIAL, null));
    }
    board.done(noted(board, item(1), 3, InterestType.INDIRECT, null));
    board.done(common(board));
    board.take(item(1));
    board.moved(MOTION, item(1), 1, 2);
    board.done(board.putting(MOTION));
    board.refused(MeetingRefusal.CONFLICTED, board.votes(MOTION, vote(3, Stand.FOR)));
  }

  @Test
  void one_of_another_type_that_is_common_to_all_leaves_a_declared_one_to_be_handled() {
    var board = declared();
    for (int i = 1; i <= 3; i++) {
      board.done(noted(board, item(9), i, InterestType.INDIRECT, null));
    }
    board.done(common(board, item(9), InterestType.INDIRECT));
    var take = new MeetingCommand.TakeItem(MEETING, item(9), board.now());
    board.refused(MeetingRefusal.INTEREST_NOT_HANDLED, take);
    board.done(noted(board, item(9), 3, InterestType.FINANCIAL, null));
    assertTrue(board.take(item(9)));
    board.moved(MOTION, item(9), 1, 2);
    board.done(board.putting(MOTION));
    board.refused(MeetingRefusal.CONFLICTED, board.votes(MOTION, vote(3, Stand.FOR)));
  }

  @ParameterizedTest
  @EnumSource(names = {"FINANCIAL", "INDIRECT"})
  void one_that_is_noted_by_its_id_is_not_what_all_share(InterestType type) {
    var board = declared();
    board.done(
        new NoteInterest(
            MEETING, item(9), member(3), null, id(331), type, Handling.LEAVES, board.now()));
    board.done(noted(board, item(9), 1, type, null));
    board.done(noted(board, item(9), 2, type, null));
    board.refused(MeetingRefusal.NOT_COMMON_TO_ALL, common(board, item(9), type));
    board.done(noted(board, item(9), 3, type, null));
    board.done(common(board, item(9), type));
    assertTrue(board.take(item(9)));
    board.moved(MOTION, item(9), 1, 2);
    board.done(board.putting(MOTION));
    board.refused(MeetingRefusal.CONFLICTED, board.votes(MOTION, vote(3, Stand.FOR)));
    board.done(board.votes(MOTION, vote(1, Stand.FOR), vote(2, Stand.FOR)));
  }

  @Test
  void the_same_is_noted_once_and_another_handling_of_it_is_another_word() {
    var board = board(4, quorumOf(2)).opened(4, 1);
    board.done(handled(board, InterestType.FINANCIAL, Handling.LEAVES));
    board.at("2026-06-16T17:30:00Z");
    var why =
        board.refused(
            MeetingRefusal.NOTED_ALREADY, handled(board, InterestType.FINANCIAL, Handling.LEAVES));
    assertTrue(why.contains("leave it so, or say another handling"), why);
    board.done(handled(board, InterestType.INDIRECT, Handling.LEAVES));
    board.done(handled(board, InterestType.FINANCIAL, Handling.PAPERS_WITHHELD));
    board.done(handled(board, InterestType.FINANCIAL, Handling.LEAVES));
  }

  @Test
  void a_stricter_one_of_another_type_keeps_them_out_as_well() {
    var board = declared();
    board.done(
        new NoteInterest(
            MEETING,
            item(9),
            member(3),
            null,
            null,
            InterestType.INDIRECT,
            Handling.PAPERS_WITHHELD,
            board.now()));
    assertTrue(board.take(item(9)));
  }

  @Test
  void votes_are_taken_again_once_an_interest_of_who_was_counted_is_noted() {
    var board = board(4, quorumOf(2)).opened(4, 1);
    board.arrive(1, 2, 3);
    board.take(item(1));
    board.moved(MOTION, item(1), 1, 2);
    board.done(board.putting(MOTION));
    var all = board.votes(MOTION, vote(1, Stand.AGAINST), vote(2, Stand.FOR), vote(3, Stand.FOR));
    board.done(all);
    board.refused(MeetingRefusal.VOTED_ALREADY, all);
    board.done(noted(board, item(1), 4, InterestType.FINANCIAL, null)); // who is not there
    board.refused(MeetingRefusal.VOTED_ALREADY, all);
    board.done(noted(board, item(1), 3, InterestType.FINANCIAL, null));
    board.refused(MeetingRefusal.NOTED_SINCE, board.declare(MOTION, null, null));
    board.refused(MeetingRefusal.CONFLICTED, all);
    var again = board.votes(MOTION, vote(1, Stand.AGAINST), vote(2, Stand.AGAINST));
    board.done(again);
    board.refused(MeetingRefusal.VOTED_ALREADY, again);
    assertEquals("lost", verdict(board.done(board.declare(MOTION, null, null))));
  }

  @Test
  void a_chair_who_does_not_count_breaks_no_tie() {
    var board = board(5, quorumOf(2)).opened(5, 1);
    board.arrive(1, 2, 3);
    board.done(noted(board, item(1), 1, InterestType.FINANCIAL, null));
    tied(board);
    board.refused(MeetingRefusal.CHAIR_NOT_COUNTED, board.declare(MOTION, member(1), Stand.FOR));
    assertEquals("tied", verdict(board.done(board.uncast(MOTION))));
  }

  @Test
  void a_chair_who_is_not_there_breaks_no_tie() {
    var board = board(5, quorumOf(2)).opened(5, 1);
    board.arrive(2, 3);
    tied(board);
    board.refused(MeetingRefusal.CHAIR_NOT_COUNTED, board.declare(MOTION, member(1), Stand.FOR));
  }

  @Test
  void an_interest_is_common_to_all_when_each_is_noted_with_it() {
    var board = board(3, quorumOf(2)).opened(3, 1);
    board.arrive(1, 2, 3);
    board.done(noted(board, item(1), 3, InterestType.FINANCIAL, null));
    board.refused(MeetingRefusal.NOT_COMMON_TO_ALL, common(board));
    board.done(noted(board, item(1), 1, InterestType.FINANCIAL, null));
    board.done(noted(board, item(1), 2, InterestType.INDIRECT, null));
    board.refused(MeetingRefusal.NOT_COMMON_TO_ALL, common(board));
    board.done(noted(board, item(1), 2, InterestType.FINANCIAL, null));
    board.done(common(board));
    assertTrue(board.take(item(1)));
  }

  @Test
  void what_is_common_to_all_keeps_nobody_from_the_papers_and_another_beside_it_does() {
    var board = board(3, quorumOf(2), Handling.PAPERS_WITHHELD, null).opened(3, 1);
    board.arrive(1, 2, 3);
    for (int i = 1; i <= 3; i++) {
      board.done(noted(board, item(1), i, InterestType.FINANCIAL, null));
    }
    assertTrue(board.meeting().room().withholds(item(1), member(2)));
    board.done(noted(board, item(1), 3, InterestType.INDIRECT, null));
    board.done(common(board));
    assertFalse(board.meeting().room().withholds(item(1), member(2)));
    assertTrue(board.meeting().room().withholds(item(1), member(3)));
  }

  @Test
  void a_directors_votes_for_their_own_act_are_disregarded_though_they_have_left() {
    var company = GeneralMeeting.opened(Kind.RATIFICATION, null);
    arrive(company, 1, 2, 3);
    company.done(noted(company, item(1), 1, InterestType.FINANCIAL, null));
    company.done(GeneralMeeting.moving(company, MOTION, Kind.RATIFICATION, "That it be ratified"));
    company.done(company.putting(MOTION));
    voted(company, 1);
    company.done(new Leave(MEETING, member(1), company.now()));
    assertEquals("lost", verdict(company.done(company.declare(MOTION, null, null))));
  }

  @Test
  void so_are_those_that_a_proxy_casts_for_them_and_not_those_that_they_cast_for_others() {
    var company = GeneralMeeting.opened(Kind.RATIFICATION, null);
    arrive(company, 2, 3);
    company.done(arrival(company, 4, As.PROXY, 1));
    company.refused(
        MeetingRefusal.NOT_A_MEMBER, noted(company, item(1), 1, InterestType.FINANCIAL, "G81009"));
    ratified(company, noted(company, item(1), 1, InterestType.FINANCIAL, "G81001"));
    voted(company, 4);
    assertEquals("lost", verdict(company.done(company.declare(MOTION, null, null))));
    var other = GeneralMeeting.opened(Kind.RATIFICATION, null);
    arrive(other, 2, 3);
    other.done(arrival(other, 4, As.PROXY, 1));
    ratified(other, noted(other, item(1), 4, InterestType.FINANCIAL, null));
    voted(other, 4);
    assertEquals("passed", verdict(other.done(other.declare(MOTION, null, null))));
  }

  private static void ratified(Boardroom company, NoteInterest noted) {
    company.done(noted);
    company.done(
        new MeetingCommand.MoveMotion(
            MEETING,
            MOTION,
            item(1),
            null,
            Kind.RATIFICATION,
            "That it be ratified",
            null,
            false,
            member(2),
            null,
            null,
            company.now()));
    company.done(new SecondMotion(MEETING, MOTION, member(3), company.now()));
    company.done(company.putting(MOTION));
  }

  // one hand for, of who casts the vote of the first, one for and one against
  private static void voted(Boardroom company, int first) {
    company.done(
        company.votes(
            MOTION, cast(first, 1, Stand.FOR), cast(2, 2, Stand.FOR), cast(3, 3, Stand.AGAINST)));
  }

  private static void tied(Boardroom board) {
    board.take(item(1));
    board.moved(MOTION, item(1), 2, 3);
    board.done(board.putting(MOTION));
    board.done(board.votes(MOTION, vote(2, Stand.FOR), vote(3, Stand.AGAINST)));
  }

  // the third has an interest in the item, and is not there yet when its motion is put
  private static Boardroom nursing() {
    var board = concerned();
    board.arrive(1, 2);
    board.take(item(9));
    board.moved(MOTION, item(9), 1, 2);
    board.done(board.putting(MOTION));
    return board;
  }

  // all are there, and the third has declared a financial interest in the item
  private static Boardroom declared() {
    var board = concerned();
    board.arrive(1, 2, 3);
    return board;
  }

  private static Boardroom concerned() {
    var board = board(3, quorumOf(2));
    board.has(
        member(3), Told.folded(Told.declared(member(3), id(331), "2026-02-20", "2026-03-01")));
    board.opened(3, 1);
    board.done(
        new PutItem(
            MEETING,
            item(9),
            "Nursing contract",
            ItemKind.DECISION,
            false,
            Boardroom.secretary(),
            new Topic(List.of(), List.of("community-nursing.nights")),
            null,
            null,
            null));
    return board;
  }

  private static NoteCommonInterest common(Boardroom board) {
    return common(board, item(1), InterestType.FINANCIAL);
  }

  private static NoteCommonInterest common(Boardroom board, UUID item, InterestType type) {
    return new NoteCommonInterest(MEETING, item, type, "clause 7.4", board.now());
  }

  private static NoteInterest handled(Boardroom board, InterestType type, Handling how) {
    return new NoteInterest(MEETING, item(1), member(3), null, null, type, how, board.now());
  }

  private static NoteInterest noted(
      Boardroom board, UUID item, int number, InterestType type, @Nullable String member) {
    return new NoteInterest(MEETING, item, member(number), member, null, type, null, board.now());
  }
}
