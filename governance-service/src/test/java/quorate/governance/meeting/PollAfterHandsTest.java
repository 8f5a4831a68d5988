package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.board;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;
import static quorate.governance.meeting.Boardroom.quorumOf;
import static quorate.governance.meeting.Boardroom.vote;
import static quorate.governance.meeting.GeneralMeeting.arrive;
import static quorate.governance.meeting.GeneralMeeting.cast;
import static quorate.governance.meeting.GeneralMeeting.moving;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.meeting.FloorEvents.MotionDecided;
import quorate.governance.meeting.FloorEvents.PollDemanded;
import quorate.governance.meeting.MeetingCommand.AdjournMeeting;
import quorate.governance.meeting.MeetingCommand.CloseMeeting;
import quorate.governance.meeting.MeetingCommand.DeclareResult;
import quorate.governance.meeting.MeetingCommand.DemandPoll;
import quorate.governance.meeting.MeetingCommand.MoveMotion;
import quorate.governance.meeting.MeetingCommand.RecordVotes;
import quorate.governance.meeting.MeetingCommand.SecondMotion;
import quorate.governance.meeting.MeetingCommand.TakeItem;

/**
 * A poll is demanded immediately after the hands are declared too (model articles art 44(1)(b));
 * the register has one decision of a motion, and it has it once nobody can demand that any more.
 */
class PollAfterHandsTest {

  private static final UUID MOTION = id(851);
  private static final UUID OTHER = id(852);
  private static final UUID BY_HANDS = id(899);
  private static final UUID BY_POLL = id(898);

  @Test
  void the_poll_decides_instead_of_the_hands_and_alone_enters_the_register() {
    var company = put();
    assertEquals(List.of(), entered(company, byHands(company)));
    assertEquals(List.of(), entered(company, demand(company, 1)));
    assertNull(motion(company, MOTION).decided());
    company.refused(MeetingRefusal.POLL_NOT_TAKEN, poll(company, MOTION));
    company.done(votes(company, MOTION, VoteWay.POLL));
    assertEquals(List.of(BY_POLL), entered(company, poll(company, MOTION)));
    assertEquals("passed", decided(company, MOTION).verdict());
    assertEquals(List.of(), entered(company, new CloseMeeting(MEETING, company.now())));
    company.refused(MeetingRefusal.OVER, demand(company, 2));
  }

  @Test
  void what_the_hands_decided_is_entered_as_soon_as_the_meeting_goes_on() {
    var afterAll =
        List.<MeetingCommand>of(
            new TakeItem(MEETING, item(1), put().now()),
            new AdjournMeeting(MEETING, put().now(), null, null, Why.NO_TIME),
            put().putting(OTHER));
    for (var after : afterAll) {
      var company = put();
      company.done(byHands(company));
      assertEquals(List.of(BY_HANDS), entered(company, after));
      assertEquals("lost", decided(company, MOTION).verdict());
      if (!(after instanceof AdjournMeeting)) {
        company.refused(MeetingRefusal.TOO_LATE_FOR_A_POLL, demand(company, 1));
      }
    }
    var closed = put();
    closed.done(byHands(closed));
    assertEquals(List.of(BY_HANDS), entered(closed, new CloseMeeting(MEETING, closed.now())));
  }

  @Test
  void too_few_leave_the_result_as_it_is_and_others_may_still_demand_one() {
    var company = put();
    company.done(byHands(company));
    var demanded = (PollDemanded) company.done(demand(company, 2)).getFirst();
    assertFalse(demanded.good(), demanded.found());
    assertEquals("lost", decided(company, MOTION).verdict());
    company.done(demand(company, 1));
    assertNull(motion(company, MOTION).decided());
    company.refused(MeetingRefusal.POLL_DEMANDED_ALREADY, demand(company, 1));
  }

  @Test
  void what_the_hands_amended_reads_as_before_until_the_poll_has_decided() {
    var company = moved();
    company.done(amending(company));
    company.done(new SecondMotion(MEETING, id(853), member(2), company.now()));
    company.done(company.putting(id(853)));
    company.done(
        new RecordVotes(
            MEETING,
            id(853),
            VoteWay.HANDS,
            List.of(cast(1, 1, Stand.AGAINST), cast(2, 2, Stand.FOR), cast(3, 3, Stand.FOR)),
            false,
            company.now()));
    company.done(company.declare(id(853), null, null));
    assertEquals("As amended", motion(company, MOTION).text());
    company.done(new DemandPoll(MEETING, id(853), List.of("G81001"), false, company.now()));
    assertEquals("That it be so", motion(company, MOTION).text());
    company.refused(MeetingRefusal.AMENDMENT_FIRST, company.putting(MOTION));
  }

  @Test
  void where_no_poll_can_be_demanded_it_is_entered_at_once() {
    var board = board(3, quorumOf(2)).opened(3, 1);
    board.arrive(1, 2, 3);
    board.take(item(1));
    board.moved(MOTION, item(1), 1, 2);
    board.done(board.putting(MOTION));
    board.done(board.votes(MOTION, vote(1, Stand.FOR), vote(2, Stand.FOR)));
    assertEquals(List.of(BY_HANDS), entered(board, board.declare(MOTION, null, null)));
    board.refused(
        MeetingRefusal.NO_POLL_HERE, new DemandPoll(MEETING, MOTION, List.of(), true, board.now()));
  }

  private static List<UUID> entered(Boardroom room, MeetingCommand command) {
    var before = room.meeting();
    return Entered.by(room.done(command), before, room.body()).stream()
        .map(MotionDecided::decision)
        .toList();
  }

  private static Motion motion(Boardroom room, UUID motion) {
    return room.meeting().floor().motion(motion).orElseThrow();
  }

  private static MotionDecided decided(Boardroom room, UUID motion) {
    var decided = motion(room, motion).decided();
    if (decided == null) {
      throw new AssertionError("not decided");
    }
    return decided;
  }

  private static Boardroom moved() {
    var company = GeneralMeeting.opened(Kind.ORDINARY_RESOLUTION, null);
    arrive(company, 1, 2, 3);
    company.done(moving(company, MOTION, Kind.ORDINARY_RESOLUTION, "That it be so"));
    company.done(moving(company, OTHER, Kind.ORDINARY_RESOLUTION, "That it be otherwise"));
    return company;
  }

  // moved by the chair, so that nobody has to second it; one for it, who has nine tenths
  private static Boardroom put() {
    var company = moved();
    company.done(company.putting(MOTION));
    company.done(votes(company, MOTION, VoteWay.HANDS));
    return company;
  }

  private static RecordVotes votes(Boardroom company, UUID motion, VoteWay way) {
    return new RecordVotes(
        MEETING,
        motion,
        way,
        List.of(cast(1, 1, Stand.FOR), cast(2, 2, Stand.AGAINST), cast(3, 3, Stand.AGAINST)),
        false,
        company.now());
  }

  private static MoveMotion amending(Boardroom company) {
    return new MoveMotion(
        MEETING,
        id(853),
        item(1),
        MOTION,
        Kind.ORDINARY_RESOLUTION,
        "Amend it",
        "As amended",
        true,
        member(1),
        null,
        null,
        company.now());
  }

  private static DeclareResult byHands(Boardroom company) {
    return company.declare(MOTION, null, null);
  }

  private static DeclareResult poll(Boardroom company, UUID motion) {
    return new DeclareResult(MEETING, motion, BY_POLL, null, null, false, company.now());
  }

  private static DemandPoll demand(Boardroom company, int member) {
    return new DemandPoll(MEETING, MOTION, List.of("G8100" + member), false, company.now());
  }
}
