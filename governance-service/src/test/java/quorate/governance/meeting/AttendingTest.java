package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.meeting.Boardroom.BODY;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.board;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;
import static quorate.governance.meeting.Boardroom.quorumOf;
import static quorate.governance.meeting.Boardroom.seat;
import static quorate.governance.meeting.GeneralMeeting.arrival;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.body.BodyEvent.DeputyNamed;
import quorate.governance.body.BodyEvent.TrainingRecorded;
import quorate.governance.body.Conditions;
import quorate.governance.body.Consequence;
import quorate.governance.body.Deputies;
import quorate.governance.body.Handling;
import quorate.governance.body.SeatRule;
import quorate.governance.body.Terms;
import quorate.governance.interest.Told;
import quorate.governance.meeting.FloorEvents.Cast;
import quorate.governance.meeting.MeetingCommand.Arrive;

/** In which capacities one person may be there. */
class AttendingTest {

  @Test
  void a_deputy_who_may_only_speak_makes_no_quorum_and_has_no_vote() {
    var board = deputised(Deputies.SPEAKS);
    board.done(deputy(board));
    board.arrive(1);
    assertFalse(board.take(item(1)));
    board.arrive(2);
    assertTrue(board.take(item(1)));
    board.moved(id(850), item(1), 1, 2);
    board.done(board.putting(id(850)));
    board.refused(
        MeetingRefusal.NO_VOTE, board.votes(id(850), new Cast(seat(3), id(29), Stand.FOR, null)));
  }

  @Test
  void a_deputy_who_may_vote_counts_and_the_holder_waits_until_they_leave() {
    var board = deputised(Deputies.VOTES);
    board.done(deputy(board));
    board.arrive(1);
    assertTrue(board.take(item(1)));
    var holder = new Arrive(MEETING, member(3), As.MEMBER, seat(3), Way.IN_PERSON, board.now());
    board.refused(MeetingRefusal.MAY_NOT_ATTEND_SO, holder);
    board.done(new MeetingCommand.Leave(MEETING, id(29), board.now()));
    board.done(holder);
  }

  @Test
  void a_seat_without_deputies_has_none() {
    var board = deputised(Deputies.NONE);
    board.refused(MeetingRefusal.MAY_NOT_ATTEND_SO, deputy(board));
  }

  @Test
  void a_deputy_who_would_not_sit_in_the_seat_stands_in_for_nobody() {
    var board = board(3, quorumOf(2)).revised(AttendingTest::minding);
    board.happened(named());
    for (int i : new int[] {21, 22, 23}) {
      board.happened(trained(id(i)));
    }
    board.opened(3, 1);
    assertTrue(
        board.refused(MeetingRefusal.MAY_NOT_ATTEND_SO, deputy(board)).contains("induction"));
    board.happened(trained(id(29)));
    board.has(
        id(29), Told.folded(Told.declared(id(29), id(331), "2026-06-01", "2026-06-16", BODY)));
    assertTrue(
        board.refused(MeetingRefusal.MAY_NOT_ATTEND_SO, deputy(board)).contains("competing"));
    board.has(id(29), Told.folded());
    board.states(Map.of("gp", LocalDate.parse("2026-06-16")));
    assertTrue(board.refused(MeetingRefusal.MAY_NOT_ATTEND_SO, deputy(board)).contains("no GP"));
    board.states(Map.of());
    board.done(deputy(board));
  }

  private static Terms minding(Terms terms) {
    return new Terms(
        terms.composition().stream().map(AttendingTest::minding).toList(),
        terms.ruleSet(),
        terms.notice(),
        terms.calling(),
        terms.agenda(),
        terms.interests(),
        null,
        null,
        null);
  }

  private static SeatRule minding(SeatRule rule) {
    return new SeatRule(
        rule.rule(),
        rule.source(),
        rule.title(),
        rule.office(),
        rule.voice(),
        null,
        null,
        null,
        null,
        null,
        new Conditions(List.of(), List.of("gp"), Consequence.SUSPENDED, false),
        null,
        null,
        rule.deputies(),
        List.of("induction"),
        null,
        rule.clause());
  }

  private static TrainingRecorded trained(UUID person) {
    var day = LocalDate.parse("2026-05-01");
    return new TrainingRecorded(BODY, person, "induction", day, null, null);
  }

  private static DeputyNamed named() {
    var from = LocalDate.parse("2026-05-01");
    return new DeputyNamed(BODY, UUID.fromString(seat(3)), id(29), from, null);
  }

  @Test
  void a_member_who_is_there_may_hold_the_proxies_of_others() {
    var company = GeneralMeeting.opened(Kind.ORDINARY_RESOLUTION, null);
    company.done(arrival(company, 1, As.MEMBER, 1));
    company.refused(MeetingRefusal.ALREADY_THERE, arrival(company, 1, As.MEMBER, 1));
    company.done(arrival(company, 1, As.PROXY, 2));
    company.done(arrival(company, 1, As.PROXY, 3));
    company.refused(MeetingRefusal.ALREADY_THERE, arrival(company, 1, As.PROXY, 3));
  }

  @Test
  void who_arrives_at_once_is_there_in_whatever_order_that_is_recorded() {
    var board = board(3, quorumOf(2)).opened(3, 1);
    board.at("2026-06-16T17:00:02.000Z");
    board.arrive(2);
    board.at("2026-06-16T17:00:01.999Z");
    board.arrive(3);
    assertTrue(board.take(item(1)));
  }

  private static Boardroom deputised(Deputies deputies) {
    var board = board(3, quorumOf(2), Handling.LEAVES, null, deputies);
    board.happened(named());
    return board.opened(3, 1);
  }

  private static Arrive deputy(Boardroom board) {
    return new Arrive(MEETING, id(29), As.DEPUTY, seat(3), Way.IN_PERSON, board.now());
  }
}
