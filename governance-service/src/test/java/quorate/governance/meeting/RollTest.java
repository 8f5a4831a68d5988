package quorate.governance.meeting;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.call;
import static quorate.governance.meeting.Boardroom.company;
import static quorate.governance.meeting.Boardroom.member;
import static quorate.governance.meeting.GeneralMeeting.arrival;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.notice.Channel;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.meeting.MeetingCommand.AdjournMeeting;
import quorate.governance.meeting.MeetingCommand.CallMeeting;
import quorate.governance.meeting.MeetingCommand.DemandPoll;
import quorate.governance.meeting.MeetingCommand.OpenMeeting;
import quorate.governance.meeting.MeetingCommand.RecordVotes;
import quorate.governance.meeting.MeetingCommand.ResumeMeeting;
import quorate.governance.meeting.MeetingCommand.SecondMotion;
import quorate.governance.meeting.MeetingCommand.SendNotice;
import quorate.governance.meeting.NoticeEvents.Change;
import quorate.governance.meeting.NoticeEvents.MeetingCalled;
import quorate.governance.meeting.NoticeEvents.OnRoll;
import quorate.governance.meeting.NoticeEvents.RollDrawn;
import quorate.governance.meeting.NoticeEvents.Sent;
import quorate.governance.members.Member;
import quorate.governance.members.MembersOn;

/** Who is on the roll of a members' meeting, and when it is drawn. It is 1 June 2026. */
class RollTest {

  private static final String DAY = "2026-06-25T17:00:00Z";
  private static final LocalDate JUNE_25 = LocalDate.parse("2026-06-25");
  private static final Member HOVE = holds(1, "90");
  private static final Member BRIGHTON = holds(2, "5");
  private static final Member LEWES = holds(3, "5");

  @Test
  void it_is_drawn_from_the_register_as_of_the_day_with_the_shares_that_the_rules_weigh_by() {
    var called = called(company(14).register(register(HOVE, BRIGHTON)), null);
    assertEquals(List.of(new OnRoll("G81001", "90"), new OnRoll("G81002", "5")), called.roll());
    assertEquals(new NoticeEvents.Drawn(JUNE_25, FigureBasis.SHARES, null), called.drawn());
  }

  @Test
  void a_suspended_member_keeps_its_place_unless_a_clause_takes_it() {
    var suspended = new Member("G81003", LocalDate.EPOCH, LocalDate.parse("2026-06-01"), "5", null);
    var company = company(14).register(register(HOVE, suspended));
    assertEquals(2, size(called(company, null)));
    company = company(14).register(register(HOVE, suspended));
    assertEquals(1, size(called(company, new RollAsked(null, null, "Articles 12.3"))));
  }

  @Test
  void it_is_given_only_where_the_register_does_not_have_it_or_for_a_reason() {
    var given = List.of(new OnRoll("G81001", "90"));
    company(14).done(call(DAY, given));
    var kept = company(14).register(register(HOVE, BRIGHTON));
    kept.refused(MeetingRefusal.ROLL_IS_DRAWN, call(DAY, given));
    var called = called(kept, new RollAsked(given, "Kept by the registrars", null));
    assertEquals("Kept by the registrars", called.rollReason());
    kept.at(DAY).register(register(LEWES));
    assertInstanceOf(RoomEvents.MeetingOpened.class, kept.done(opening(kept)).getFirst());
  }

  @Test
  void without_members_figures_or_a_register_that_is_heard_nothing_is_drawn() {
    company(14).refused(MeetingRefusal.ROLL_NEEDED, call(DAY, null));
    var why =
        company(14)
            .register(register())
            .refused(MeetingRefusal.NO_MEMBER_THAT_DAY, call(DAY, null));
    assertTrue(why.contains("no member on 2026-06-25"), why);
    why =
        company(14)
            .register(register(HOVE, new Member("G81002", LocalDate.EPOCH, null, null, null)))
            .refused(MeetingRefusal.NO_FIGURE, call(DAY, null));
    assertTrue(why.contains("no shares of G81002"), why);
    var silent = new MembersOn(JUNE_25, 7, true, true, List.of(HOVE), Map.of());
    company(14).register(silent).refused(MeetingRefusal.REGISTER_SILENT, call(DAY, null));
  }

  @Test
  void whoever_came_since_votes_and_whoever_left_does_not() {
    var company = noticed();
    var left = Map.of("G81002", LocalDate.parse("2026-06-20"));
    company.at(DAY).register(new MembersOn(JUNE_25, 9, false, true, List.of(HOVE, LEWES), left));
    var opened = company.done(opening(company));
    var drawn = (RollDrawn) opened.getFirst();
    assertEquals(Occasion.OPENING, drawn.occasion());
    assertEquals(
        List.of(
            new Change("G81003", null, "5", "a member since 2026-05-02"),
            new Change("G81002", "5", null, "a member until 2026-06-20")),
        drawn.changes());
    var notice = (RoomEvents.MeetingOpened) opened.getLast();
    assertEquals("good", notice.notice(), notice.reasons().toString());
    company.done(arrival(company, 3, As.MEMBER, 3));
    company.refused(MeetingRefusal.NOT_A_MEMBER, arrival(company, 2, As.PROXY, 2));
  }

  @Test
  void another_figure_is_drawn_anew_and_an_unchanged_register_draws_nothing() {
    var company = noticed();
    company.at(DAY).register(register(holds(1, "95"), BRIGHTON));
    var drawn = (RollDrawn) company.done(opening(company)).getFirst();
    assertEquals(
        List.of(new Change("G81001", "90", "95", "95 shares on 2026-06-25, and not 90")),
        drawn.changes());
    company = noticed().at(DAY);
    assertEquals(1, company.done(opening(company)).size());
  }

  @Test
  void who_is_entitled_to_notice_is_fixed_when_it_first_goes_out() {
    var company = company(14).register(register(HOVE, BRIGHTON));
    company.done(call(DAY, null));
    company.register(register(HOVE, LEWES));
    var sent = company.done(notice(company, "G81003"));
    assertEquals(Occasion.NOTICE, ((RollDrawn) sent.getFirst()).occasion());
    company.refused(MeetingRefusal.NOT_A_MEMBER, notice(company, "G81002"));
    company.register(register(HOVE, LEWES, BRIGHTON));
    company.refused(MeetingRefusal.NOT_A_MEMBER, notice(company, "G81002"));
    company.done(notice(company, "G81001"));
    assertEquals(1, company.meeting().rolls().drawn().size());
  }

  @Test
  void a_poll_counts_by_the_roll_as_it_stood_when_it_was_taken() {
    var company = company(14).register(register(HOVE, BRIGHTON));
    company.done(call(DAY, null));
    company.done(GeneralMeeting.put(1, ItemKind.DECISION, Kind.ORDINARY_RESOLUTION, null));
    company.done(notice(company, "G81001"));
    company.done(notice(company, "G81002"));
    company.at(DAY);
    company.done(opening(company));
    company.take(Boardroom.item(1));
    GeneralMeeting.arrive(company, 1, 2);
    var motion = Boardroom.id(850);
    company.done(GeneralMeeting.moving(company, motion, Kind.ORDINARY_RESOLUTION, "That it be so"));
    company.done(new SecondMotion(MEETING, motion, member(2), company.now()));
    company.done(company.putting(motion));
    company.done(new DemandPoll(MEETING, motion, List.of("G81001"), false, company.now()));
    var votes =
        List.of(GeneralMeeting.cast(1, 1, Stand.FOR), GeneralMeeting.cast(2, 2, Stand.AGAINST));
    company.done(new RecordVotes(MEETING, motion, VoteWay.POLL, votes, false, company.now()));
    var until = Instant.parse("2026-06-26T17:00:00Z");
    company.done(new AdjournMeeting(MEETING, company.now(), until, null, Why.NO_TIME));
    company.at("2026-06-26T17:00:00Z").register(register(BRIGHTON, LEWES));
    var resumed = company.done(new ResumeMeeting(MEETING, member(2), company.now()));
    assertEquals(Occasion.RESUMPTION, ((RollDrawn) resumed.getFirst()).occasion());
    assertEquals(
        "passed", GeneralMeeting.verdict(company.done(company.declare(motion, null, null))));
  }

  private static Boardroom noticed() {
    var company = company(14).register(register(HOVE, BRIGHTON));
    company.done(call(DAY, null));
    company.done(notice(company, "G81001"));
    company.done(notice(company, "G81002"));
    return company;
  }

  private static SendNotice notice(Boardroom company, String to) {
    return new SendNotice(MEETING, List.of(new Sent(to, Channel.EMAIL, company.now(), true, null)));
  }

  private static OpenMeeting opening(Boardroom company) {
    return new OpenMeeting(MEETING, member(1), company.now());
  }

  private static MeetingCalled called(Boardroom company, @Nullable RollAsked roll) {
    var command = roll == null ? call(DAY, null) : calling(roll);
    return (MeetingCalled) company.done(command).getFirst();
  }

  private static int size(MeetingCalled called) {
    return requireNonNull(called.roll()).size();
  }

  private static CallMeeting calling(RollAsked roll) {
    return new CallMeeting(
        MEETING,
        Boardroom.BODY,
        "June meeting",
        Instant.parse(DAY),
        "Hove",
        false,
        Boardroom.secretary(),
        null,
        roll,
        false,
        null);
  }

  private static MembersOn register(Member... members) {
    return new MembersOn(JUNE_25, 8, false, true, List.of(members), Map.of());
  }

  private static Member holds(int number, String shares) {
    return new Member("G8100" + number, LocalDate.parse("2026-05-02"), null, shares, null);
  }
}
