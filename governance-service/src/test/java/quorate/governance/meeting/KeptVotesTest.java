package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import static quorate.governance.meeting.Boardroom.vote;
import static quorate.governance.meeting.Boardroom.withoutCastingVote;
import static quorate.governance.meeting.GeneralMeeting.arrival;
import static quorate.governance.meeting.GeneralMeeting.arrive;
import static quorate.governance.meeting.GeneralMeeting.cast;
import static quorate.governance.meeting.GeneralMeeting.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.notice.Channel;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.body.BodyEvent.SeatVacated;
import quorate.governance.body.BodyEvent.TermsRevised;
import quorate.governance.body.PollRule;
import quorate.governance.body.VacatedFor;
import quorate.governance.meeting.FloorEvents.PollDemanded;
import quorate.governance.meeting.MeetingCommand.DemandPoll;
import quorate.governance.meeting.MeetingCommand.Leave;
import quorate.governance.meeting.MeetingCommand.SendNotice;
import quorate.governance.meeting.NoticeEvents.OnRoll;
import quorate.governance.meeting.NoticeEvents.Sent;

/** A result rests on who counted when the votes were taken, and on the rules of the notice. */
class KeptVotesTest {

  private static final UUID MOTION = id(850);

  @Test
  void what_a_quorum_voted_stands_when_one_of_them_leaves_before_the_result() {
    var board = put(board(5, quorumOf(3)), 5, 3);
    board.done(board.votes(MOTION, vote(1, Stand.FOR), vote(2, Stand.FOR), vote(3, Stand.FOR)));
    board.leave(3);
    assertEquals("passed", verdict(board.done(board.declare(MOTION, null, null))));
  }

  @Test
  void who_comes_after_the_vote_makes_no_quorum_of_it() {
    var board = put(board(5, quorumOf(3)), 5, 3);
    board.leave(3);
    board.refused(
        MeetingRefusal.INQUORATE, board.votes(MOTION, vote(1, Stand.FOR), vote(2, Stand.FOR)));
    board.arrive(3);
    board.refused(MeetingRefusal.NOT_VOTED, board.declare(MOTION, null, null));
  }

  @Test
  void a_seat_that_is_lost_after_the_vote_changes_no_result() {
    var board = put(board(3, quorumOf(2)), 3, 3);
    board.done(board.votes(MOTION, vote(1, Stand.FOR), vote(2, Stand.FOR), vote(3, Stand.FOR)));
    board.happened(
        new SeatVacated(
            BODY,
            UUID.fromString(seat(3)),
            id(333),
            LocalDate.parse("2026-06-15"),
            VacatedFor.RESIGNED,
            null));
    assertEquals("passed", verdict(board.done(board.declare(MOTION, null, null))));
  }

  @Test
  void a_proxy_who_leaves_before_the_result_raised_one_hand_for_both() {
    var company = GeneralMeeting.opened(Kind.ORDINARY_RESOLUTION, null);
    arrive(company, 1);
    company.done(arrival(company, 4, As.PROXY, 2));
    company.done(arrival(company, 4, As.PROXY, 3));
    resolved(company);
    company.done(
        company.votes(MOTION, cast(1, 1, Stand.FOR), cast(4, 2, Stand.FOR), cast(4, 3, Stand.FOR)));
    company.done(new Leave(MEETING, member(4), company.now()));
    var decided = company.done(company.declare(MOTION, null, null));
    assertEquals("passed", verdict(decided));
    assertEquals(2, hands(decided));
  }

  @Test
  void a_representative_of_two_raises_a_hand_for_each() {
    var company = GeneralMeeting.opened(Kind.ORDINARY_RESOLUTION, null);
    arrive(company, 1);
    company.done(arrival(company, 4, As.CORPORATE_REPRESENTATIVE, 2));
    company.done(arrival(company, 4, As.CORPORATE_REPRESENTATIVE, 3));
    resolved(company);
    company.done(
        company.votes(
            MOTION, cast(1, 1, Stand.AGAINST), cast(4, 2, Stand.FOR), cast(4, 3, Stand.FOR)));
    assertEquals("passed", verdict(company.done(company.declare(MOTION, null, null))));
  }

  @Test
  void a_good_demand_of_a_poll_stands_whoever_demands_another() {
    var company = GeneralMeeting.opened(Kind.ORDINARY_RESOLUTION, null);
    arrive(company, 1, 2, 3);
    resolved(company);
    company.done(demand(company, "G81003"));
    company.done(demand(company, "G81001"));
    company.refused(MeetingRefusal.POLL_DEMANDED_ALREADY, demand(company, "G81003"));
    company.refused(MeetingRefusal.POLL_NOT_TAKEN, company.declare(MOTION, null, null));
  }

  @Test
  void by_the_model_articles_two_members_are_enough_and_by_the_act_the_chair_is_nobody() {
    assertTrue(found(PollRule.MODEL_ARTICLES, false).found().contains("art 44(2)"));
    assertTrue(found(PollRule.MODEL_ARTICLES, false).good());
    assertTrue(found(PollRule.MODEL_ARTICLES_GUARANTEE, true).found().contains("art 30(2)"));
    assertTrue(found(null, true).good());
    assertFalse(found(PollRule.STATUTORY_FLOOR, true).good());
    assertFalse(found(null, false).good());
  }

  // of two members with four hundredths each, or of the chair
  private static PollDemanded found(@Nullable PollRule polls, boolean chair) {
    var company = Boardroom.company(14, polls);
    var roll =
        List.of(new OnRoll("G81001", "92"), new OnRoll("G81002", "4"), new OnRoll("G81003", "4"));
    company.done(Boardroom.call("2026-06-25T17:00:00Z", roll));
    company.done(GeneralMeeting.put(1, ItemKind.DECISION, Kind.ORDINARY_RESOLUTION, null));
    company.at("2026-06-25T17:00:00Z");
    company.done(new MeetingCommand.OpenMeeting(MEETING, member(1), company.now()));
    company.take(item(1));
    arrive(company, 1, 2, 3);
    resolved(company);
    var by = chair ? List.<String>of() : List.of("G81002", "G81003");
    var demand = new DemandPoll(MEETING, MOTION, by, chair, company.now());
    return (PollDemanded) company.done(demand).getFirst();
  }

  @Test
  void the_rules_are_those_of_the_notice_whatever_is_revised_after_it() {
    var board = put(board(4, withoutCastingVote()), 4, 4);
    tie(board);
    revise(board, "2026-06-16", quorumOf(2));
    board.refused(MeetingRefusal.NO_CASTING_VOTE, board.declare(MOTION, member(1), Stand.FOR));
    assertEquals("lost", verdict(board.done(board.declare(MOTION, null, null))));
  }

  @Test
  void what_is_revised_between_the_call_and_the_notice_goes_out_with_the_notice() {
    var board = board(4, withoutCastingVote());
    board.done(Boardroom.call("2026-06-16T17:00:00Z", null));
    revise(board, "2026-06-02", quorumOf(2));
    for (int i = 1; i <= 2; i++) {
      var sent = new Sent(seat(i), Channel.EMAIL, board.now(), true, null);
      board.done(new SendNotice(MEETING, List.of(sent)));
    }
    assertEquals("board-by-model-articles", board.meeting().terms().rules().name());
    assertEquals(
        Boardroom.board(4, quorumOf(2)).body().established().terms(), board.meeting().terms());
  }

  private static DemandPoll demand(Boardroom company, String by) {
    return new DemandPoll(MEETING, MOTION, List.of(by), false, company.now());
  }

  private static void revise(Boardroom board, String from, Map<String, Object> rules) {
    var terms = board(4, rules).body().established().terms();
    board.happened(new TermsRevised(BODY, LocalDate.parse(from), terms, null));
  }

  private static void tie(Boardroom board) {
    board.done(
        board.votes(
            MOTION,
            vote(1, Stand.FOR),
            vote(2, Stand.FOR),
            vote(3, Stand.AGAINST),
            vote(4, Stand.AGAINST)));
  }

  private static void resolved(Boardroom company) {
    company.done(GeneralMeeting.moving(company, MOTION, Kind.ORDINARY_RESOLUTION, "That it be so"));
    company.done(company.putting(MOTION));
  }

  private static long hands(List<MeetingEvent> decided) {
    var told = ((FloorEvents.MotionDecided) decided.getFirst()).outcome().toString();
    return told.contains("2 for") ? 2 : 0;
  }

  private static Boardroom put(Boardroom board, int members, int there) {
    board.opened(members, 1);
    for (int i = 1; i <= there; i++) {
      board.arrive(i);
    }
    board.take(item(1));
    board.moved(MOTION, item(1), 2, 1);
    board.done(board.putting(MOTION));
    return board;
  }
}
