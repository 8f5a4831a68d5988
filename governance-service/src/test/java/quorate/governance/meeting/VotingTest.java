package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.board;
import static quorate.governance.meeting.Boardroom.call;
import static quorate.governance.meeting.Boardroom.company;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;
import static quorate.governance.meeting.Boardroom.put;
import static quorate.governance.meeting.Boardroom.quorumOf;
import static quorate.governance.meeting.Boardroom.seat;
import static quorate.governance.meeting.Boardroom.vote;
import static quorate.governance.meeting.Boardroom.withoutCastingVote;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.notice.Channel;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.meeting.FloorEvents.Beside;
import quorate.governance.meeting.FloorEvents.Cast;
import quorate.governance.meeting.FloorEvents.MotionDecided;
import quorate.governance.meeting.MeetingCommand.Arrive;
import quorate.governance.meeting.MeetingCommand.DemandPoll;
import quorate.governance.meeting.MeetingCommand.MoveMotion;
import quorate.governance.meeting.MeetingCommand.OpenMeeting;
import quorate.governance.meeting.MeetingCommand.PutItem;
import quorate.governance.meeting.MeetingCommand.RecordVotes;
import quorate.governance.meeting.MeetingCommand.SecondMotion;
import quorate.governance.meeting.MeetingCommand.SendNotice;
import quorate.governance.meeting.NoticeEvents.OnRoll;
import quorate.governance.meeting.NoticeEvents.Sent;

/** Motions, amendments and votes. */
class VotingTest {

  private static final UUID MOTION = id(850);
  private static final UUID AMENDMENT = id(851);
  private static final String NOTICED = "That the articles be altered";

  @Test
  void a_tie_is_broken_by_the_chair_where_the_terms_let_and_by_nobody_else() {
    var board = voted(board(4, quorumOf(2)));
    board.refused(MeetingRefusal.NOT_THE_CHAIR, board.declare(MOTION, member(2), Stand.FOR));
    assertEquals("passed", verdict(board.done(board.declare(MOTION, member(1), Stand.FOR))));
    board = voted(board(4, quorumOf(2)));
    assertEquals("lost", verdict(board.done(board.declare(MOTION, member(1), Stand.AGAINST))));
    board = voted(board(4, quorumOf(2)));
    var equal = board.refused(MeetingRefusal.EQUAL_VOTES, board.declare(MOTION, null, null));
    assertTrue(equal.contains("casting none"), equal);
    assertEquals("tied", verdict(board.done(board.uncast(MOTION))));
    board = voted(board(4, withoutCastingVote()));
    var why =
        board.refused(MeetingRefusal.NO_CASTING_VOTE, board.declare(MOTION, member(1), Stand.FOR));
    assertTrue(why.contains("clause 6.4"), why);
    assertEquals("lost", verdict(board.done(board.declare(MOTION, null, null))));
  }

  @Test
  void a_casting_vote_is_given_when_votes_are_equal() {
    var board = ready(board(3, quorumOf(2)), 3);
    board.done(board.votes(MOTION, vote(1, Stand.FOR), vote(2, Stand.FOR), vote(3, Stand.AGAINST)));
    board.refused(MeetingRefusal.NOT_EQUAL, board.declare(MOTION, member(1), Stand.FOR));
    assertEquals("passed", verdict(board.done(board.declare(MOTION, null, null))));
    board.refused(MeetingRefusal.SETTLED_ALREADY, board.declare(MOTION, null, null));
  }

  @Test
  void a_motion_is_seconded_by_another_unless_the_chair_moves_it() {
    var board = board(3, quorumOf(2)).opened(3, 1);
    board.arrive(1, 2, 3);
    board.refused(MeetingRefusal.ITEM_NOT_TAKEN, board.motion(MOTION, item(1), 2));
    board.take(item(1));
    board.done(board.motion(MOTION, item(1), 2));
    board.refused(MeetingRefusal.NOT_SECONDED, board.putting(MOTION));
    board.refused(
        MeetingRefusal.SECONDS_THEMSELVES,
        new SecondMotion(MEETING, MOTION, member(2), board.now()));
    board.refused(MeetingRefusal.NO_VOTE, new SecondMotion(MEETING, MOTION, id(28), board.now()));
    board.done(board.motion(AMENDMENT, item(1), 1));
    board.done(board.putting(AMENDMENT));
    board.refused(MeetingRefusal.PUT_ALREADY, board.putting(AMENDMENT));
    board.refused(MeetingRefusal.NOT_PUT, board.votes(MOTION, vote(1, Stand.FOR)));
    board.refused(MeetingRefusal.NOT_VOTED, board.declare(AMENDMENT, null, null));
  }

  @Test
  void an_amendment_is_settled_first_and_changes_the_text_if_it_is_carried() {
    var board = board(3, quorumOf(2)).opened(3, 1);
    board.arrive(1, 2, 3);
    board.take(item(1));
    board.moved(MOTION, item(1), 1, 2);
    board.refused(
        MeetingRefusal.AMENDS_NOTHING, amending(board, id(859), Kind.BOARD_RESOLUTION, true));
    board.done(amending(board, MOTION, Kind.BOARD_RESOLUTION, true));
    board.refused(MeetingRefusal.AMENDMENT_FIRST, board.putting(MOTION));
    board.done(new SecondMotion(MEETING, AMENDMENT, member(2), board.now()));
    board.done(board.putting(AMENDMENT));
    board.done(board.votes(AMENDMENT, vote(1, Stand.FOR), vote(2, Stand.FOR)));
    board.done(board.declare(AMENDMENT, null, null));
    assertEquals("As amended", board.meeting().floor().motion(MOTION).orElseThrow().text());
    board.done(board.putting(MOTION));
  }

  @Test
  void a_mandate_stands_beside_a_directors_vote_and_casts_none() {
    var board = ready(board(3, quorumOf(2)), 3);
    var beside = new Beside(id(900), Stand.FOR);
    board.done(
        board.votes(
            MOTION,
            new Cast(seat(1), member(1), Stand.AGAINST, beside),
            new Cast(seat(2), member(2), Stand.AGAINST, beside),
            vote(3, Stand.FOR)));
    assertEquals("lost", verdict(board.done(board.declare(MOTION, null, null))));
  }

  @Test
  void each_votes_once_with_their_own_vote() {
    var board = ready(board(3, quorumOf(2)), 2);
    board.refused(
        MeetingRefusal.TWO_VOTES, board.votes(MOTION, vote(1, Stand.FOR), vote(1, Stand.FOR)));
    board.refused(MeetingRefusal.NO_VOTE, board.votes(MOTION, vote(3, Stand.FOR)));
    var why =
        board.refused(
            MeetingRefusal.NO_VOTE,
            board.votes(MOTION, new Cast(seat(2), member(1), Stand.FOR, null)));
    assertTrue(why.endsWith("is there for %s: give that.".formatted(seat(1))), why);
    board.done(board.votes(MOTION, vote(1, Stand.FOR)));
    board.refused(MeetingRefusal.VOTED_ALREADY, board.votes(MOTION, vote(2, Stand.FOR)));
    board.refused(
        MeetingRefusal.NO_POLL_HERE, new DemandPoll(MEETING, MOTION, List.of(), true, board.now()));
  }

  @Test
  void what_was_mistyped_is_put_right_until_the_result_and_the_last_counts() {
    var board = ready(board(3, quorumOf(2)), 3);
    board.done(board.votes(MOTION, vote(1, Stand.FOR)));
    var mend = board.refused(MeetingRefusal.VOTED_ALREADY, board.votes(MOTION, vote(3, Stand.FOR)));
    assertTrue(mend.contains("give all votes by hands once more, with again true"), mend);
    board.done(again(board, vote(1, Stand.FOR), vote(2, Stand.AGAINST), vote(3, Stand.AGAINST)));
    assertEquals("lost", verdict(board.done(board.declare(MOTION, null, null))));
    var late = board.refused(MeetingRefusal.VOTED_ALREADY, again(board, vote(1, Stand.FOR)));
    assertTrue(late.contains("until the result is declared"), late);
  }

  @Test
  void hands_are_not_recorded_again_once_a_poll_was_demanded() {
    var company = general(NOTICED);
    company.done(hands(company));
    company.done(new DemandPoll(MEETING, MOTION, List.of("G81001"), false, company.now()));
    company.refused(MeetingRefusal.VOTED_ALREADY, again(company, cast(1, Stand.AGAINST)));
    company.done(poll(company, Stand.AGAINST, Stand.AGAINST, Stand.AGAINST));
    var polled = List.of(cast(1, Stand.FOR), cast(2, Stand.AGAINST));
    company.done(new RecordVotes(MEETING, MOTION, VoteWay.POLL, polled, true, company.now()));
    assertEquals("passed", verdict(company.done(company.declare(MOTION, null, null))));
  }

  @Test
  void a_board_decides_no_resolution_of_members() {
    var board = board(3, quorumOf(2)).opened(3, 1);
    board.arrive(1, 2);
    board.take(item(1));
    var why =
        board.refused(
            MeetingRefusal.KIND_NOT_FOR_THIS_BODY,
            moving(board, item(1), Kind.SPECIAL_RESOLUTION, "x"));
    assertTrue(why.contains("Companies Act 2006"), why);
  }

  @Test
  void a_poll_supersedes_the_hands_and_weighs_shares() {
    var company = general(NOTICED);
    company.done(hands(company));
    company.refused(
        MeetingRefusal.POLL_NOT_DEMANDED, poll(company, Stand.FOR, Stand.AGAINST, Stand.AGAINST));
    company.done(new DemandPoll(MEETING, MOTION, List.of("G81001"), false, company.now()));
    company.refused(MeetingRefusal.POLL_NOT_TAKEN, company.declare(MOTION, null, null));
    company.done(poll(company, Stand.FOR, Stand.AGAINST, Stand.AGAINST));
    assertEquals("passed", verdict(company.done(company.declare(MOTION, null, null))));
  }

  @Test
  void too_few_who_demand_a_poll_leave_it_to_the_hands() {
    var company = general(NOTICED);
    company.done(hands(company));
    var demanded =
        (FloorEvents.PollDemanded)
            company
                .done(new DemandPoll(MEETING, MOTION, List.of("G81003"), false, company.now()))
                .getFirst();
    assertTrue(!demanded.good(), demanded.found());
    assertEquals("lost", verdict(company.done(company.declare(MOTION, null, null))));
  }

  @Test
  void a_special_resolution_is_put_as_the_notice_has_it() {
    var company = general(NOTICED);
    company.refused(
        MeetingRefusal.AMENDMENT_OF_SUBSTANCE,
        amending(company, id(852), Kind.SPECIAL_RESOLUTION, true));
    var why =
        company.refused(
            MeetingRefusal.NOT_AS_NOTICED,
            moving(company, item(1), Kind.SPECIAL_RESOLUTION, "Another text"));
    assertTrue(why.contains(NOTICED), why);
  }

  @Test
  void votes_and_their_result_belong_to_the_item_in_hand() {
    var board = board(3, quorumOf(2)).opened(3, 2);
    board.arrive(1, 2);
    board.take(item(1));
    board.moved(MOTION, item(1), 2, 1);
    board.moved(id(853), item(1), 2, 1);
    board.done(board.putting(MOTION));
    board.refused(MeetingRefusal.ANOTHER_IS_PUT, board.putting(id(853)));
    board.take(item(2));
    var votes = board.votes(MOTION, vote(1, Stand.FOR), vote(2, Stand.FOR));
    board.refused(MeetingRefusal.ITEM_NOT_TAKEN, votes);
    board.take(item(1));
    board.done(votes);
    board.take(item(2));
    board.refused(MeetingRefusal.ITEM_NOT_TAKEN, board.declare(MOTION, null, null));
    board.take(item(1));
    board.done(board.declare(MOTION, null, null));
    board.done(board.putting(id(853)));
  }

  @Test
  void notice_of_a_board_is_found_by_its_terms_and_not_by_its_quorum() {
    var board = ready(board(3, quorumOf(2)), 3);
    board.done(board.votes(MOTION, vote(1, Stand.FOR), vote(2, Stand.FOR)));
    var decided = (MotionDecided) board.done(board.declare(MOTION, null, null)).getFirst();
    List<?> statements = assertInstanceOf(List.class, decided.outcome().get("statements"));
    var notice =
        statements.stream().map(Object::toString).filter(it -> it.contains("Notice is")).toList();
    assertTrue(notice.toString().contains("Terms of reference clause 4.1"), notice::toString);
  }

  @Test
  void too_many_votes_are_a_ballots() {
    var board = ready(board(3, quorumOf(2)), 3);
    var many = Collections.nCopies(301, vote(1, Stand.FOR)).toArray(Cast[]::new);
    var mend = board.refused(MeetingRefusal.TOO_MANY_VOTES, board.votes(MOTION, many));
    assertTrue(mend.contains("ballot"), mend);
  }

  @Test
  void a_poll_is_demanded_by_a_chair_who_is_there() {
    var company = general(NOTICED);
    company.done(new MeetingCommand.Leave(MEETING, member(1), company.now()));
    var demand = new DemandPoll(MEETING, MOTION, List.of(), true, company.now());
    company.refused(MeetingRefusal.CHAIR_NOT_THERE, demand);
    company.done(new MeetingCommand.TakeChair(MEETING, member(2), company.now()));
    company.done(demand);
  }

  @Test
  void a_correction_of_what_was_noticed_is_moved_by_the_chair() {
    var company = general(NOTICED);
    company.done(new MeetingCommand.TakeChair(MEETING, member(2), company.now()));
    company.refused(
        MeetingRefusal.NOT_THE_CHAIR, amending(company, id(852), Kind.ORDINARY_RESOLUTION, false));
    company.done(new MeetingCommand.TakeChair(MEETING, member(1), company.now()));
    company.done(amending(company, id(852), Kind.ORDINARY_RESOLUTION, false));
  }

  private static RecordVotes again(Boardroom board, Cast... votes) {
    return new RecordVotes(MEETING, MOTION, VoteWay.HANDS, List.of(votes), true, board.now());
  }

  private static String verdict(List<MeetingEvent> events) {
    return ((MotionDecided) events.getFirst()).verdict();
  }

  // a motion of member 2 that is put, with so many there
  private static Boardroom ready(Boardroom board, int there) {
    board.opened(Math.max(3, there), 1);
    for (int i = 1; i <= there; i++) {
      board.arrive(i);
    }
    board.take(item(1));
    board.moved(MOTION, item(1), 2, 1);
    board.done(board.putting(MOTION));
    return board;
  }

  private static Boardroom voted(Boardroom board) {
    ready(board, 4);
    board.done(
        board.votes(
            MOTION,
            vote(1, Stand.FOR),
            vote(2, Stand.FOR),
            vote(3, Stand.AGAINST),
            vote(4, Stand.AGAINST)));
    return board;
  }

  private static MoveMotion amending(Boardroom board, UUID amends, Kind kind, boolean substance) {
    return new MoveMotion(
        MEETING,
        AMENDMENT,
        item(1),
        amends,
        kind,
        "Leave out all",
        "As amended",
        substance,
        member(1),
        null,
        null,
        board.now());
  }

  private static MoveMotion moving(Boardroom board, UUID item, Kind kind, String text) {
    return new MoveMotion(
        MEETING, MOTION, item, null, kind, text, null, false, member(1), null, null, board.now());
  }

  // a general meeting with notice of one special resolution; the members 1 to 3 are there
  private static Boardroom general(String text) {
    var company = company(14);
    var roll =
        List.of(new OnRoll("G81001", "90"), new OnRoll("G81002", "5"), new OnRoll("G81003", "5"));
    company.done(call("2026-06-25T17:00:00Z", roll));
    company.done(
        new PutItem(
            MEETING,
            item(1),
            "Articles",
            ItemKind.DECISION,
            true,
            Boardroom.secretary(),
            AgendaEvents.Topic.NONE,
            Kind.SPECIAL_RESOLUTION,
            "That the articles be altered",
            null));
    for (var line : roll) {
      company.done(
          new SendNotice(
              MEETING, List.of(new Sent(line.member(), Channel.EMAIL, company.now(), true, null))));
    }
    company.at("2026-06-25T17:00:00Z");
    company.done(new OpenMeeting(MEETING, member(1), company.now()));
    for (int i = 1; i <= 3; i++) {
      company.done(
          new Arrive(MEETING, member(i), As.MEMBER, "G8100" + i, Way.IN_PERSON, company.now()));
    }
    company.take(item(1));
    company.done(moving(company, item(1), Kind.SPECIAL_RESOLUTION, text));
    company.done(
        new MoveMotion(
            MEETING,
            id(852),
            item(1),
            null,
            Kind.SPECIAL_RESOLUTION,
            text,
            null,
            false,
            member(2),
            null,
            null,
            company.now()));
    company.done(company.putting(MOTION));
    return company;
  }

  private static RecordVotes hands(Boardroom company) {
    return company.votes(
        MOTION, cast(1, Stand.FOR), cast(2, Stand.AGAINST), cast(3, Stand.AGAINST));
  }

  private static RecordVotes poll(Boardroom company, Stand first, Stand second, Stand third) {
    return new RecordVotes(
        MEETING,
        MOTION,
        VoteWay.POLL,
        List.of(cast(1, first), cast(2, second), cast(3, third)),
        false,
        company.now());
  }

  private static Cast cast(int number, Stand stand) {
    return new Cast("G8100" + number, member(number), stand, null);
  }

  @Test
  void nothing_is_moved_under_an_item_that_is_not_there() {
    var board = board(3, quorumOf(2)).opened(3, 1);
    board.arrive(1);
    board.refused(MeetingRefusal.NO_SUCH_ITEM, board.motion(MOTION, item(5), 1));
    board.refused(MeetingRefusal.NO_SUCH_MOTION, board.putting(MOTION));
    board.done(put(item(5), "One more"));
  }
}
