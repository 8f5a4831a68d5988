package quorate.governance.meeting;

import static quorate.governance.meeting.Boardroom.BODY;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;
import static quorate.governance.meeting.Boardroom.quorumOf;
import static quorate.governance.meeting.Boardroom.seat;
import static quorate.governance.meeting.Boardroom.vote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.body.BodyEvent.DeputyNamed;
import quorate.governance.body.Deputies;
import quorate.governance.body.Handling;
import quorate.governance.meeting.FloorEvents.Cast;
import quorate.governance.meeting.MeetingCommand.AdjournMeeting;
import quorate.governance.meeting.MeetingCommand.Arrive;
import quorate.governance.meeting.MeetingCommand.CloseMeeting;
import quorate.governance.meeting.MeetingCommand.ResumeMeeting;
import quorate.governance.meeting.MeetingCommand.SecondMotion;

/**
 * A meeting of three that goes on after midnight: the first is in the chair, and nobody noted that
 * they came; a deputy votes for the third.
 */
public final class Overnight {

  public static final UUID DEPUTY = id(29);

  private static final UUID MOTION = id(850);

  private Overnight() {}

  public static Boardroom board() {
    var board = Boardroom.board(3, quorumOf(2), Handling.LEAVES, null, Deputies.VOTES);
    var from = LocalDate.parse("2026-05-01");
    board.happened(new DeputyNamed(BODY, UUID.fromString(seat(3)), DEPUTY, from, null));
    board.opened(3, 1);
    board.arrive(2);
    board.done(new Arrive(MEETING, DEPUTY, As.DEPUTY, seat(3), Way.IN_PERSON, board.now()));
    board.take(item(1));
    board.done(board.motion(MOTION, item(1), 2));
    board.done(new SecondMotion(MEETING, MOTION, DEPUTY, board.now()));
    board.done(board.putting(MOTION));
    var deputy = new Cast(seat(3), DEPUTY, Stand.FOR, null);
    board.done(board.votes(MOTION, vote(2, Stand.FOR), deputy));
    board.done(board.declare(MOTION, null, null));
    board.at("2026-06-16T22:50:00Z");
    var until = Instant.parse("2026-06-16T23:10:00Z");
    board.done(new AdjournMeeting(MEETING, board.now(), until, "Lewes", Why.NO_TIME));
    board.at("2026-06-16T23:12:00Z");
    board.done(new ResumeMeeting(MEETING, member(1), board.now()));
    board.at("2026-06-16T23:20:00Z");
    board.done(new CloseMeeting(MEETING, board.now()));
    return board;
  }
}
