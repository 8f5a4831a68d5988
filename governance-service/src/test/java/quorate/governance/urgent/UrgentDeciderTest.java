package quorate.governance.urgent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.Partnership.CARA;
import static quorate.governance.Partnership.COUNCIL;
import static quorate.governance.Partnership.DAN;
import static quorate.governance.Partnership.DECISION;
import static quorate.governance.Partnership.ITEM;
import static quorate.governance.Partnership.MEETING;
import static quorate.governance.Partnership.TODAY;
import static quorate.governance.Partnership.by;
import static quorate.governance.Partnership.council;
import static quorate.governance.Partnership.pounds;
import static quorate.governance.Partnership.ruled;
import static quorate.governance.Partnership.slot;
import static quorate.governance.Voted.heard;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.Partnership;
import quorate.governance.York;
import quorate.governance.acting.ActingRefusal;
import quorate.governance.acting.Actor;
import quorate.governance.body.Body;
import quorate.governance.body.Office;
import quorate.governance.body.Terms;
import quorate.governance.body.Terms.UrgentAction;
import quorate.governance.interest.Told;
import quorate.governance.meeting.Boardroom;
import quorate.governance.meeting.FloorEvents.MotionDecided;
import quorate.governance.meeting.FloorEvents.MotionMoved;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.MeetingEvent;
import quorate.governance.meeting.NoticeEvents.By;
import quorate.governance.meeting.NoticeEvents.MeetingCalled;
import quorate.governance.meeting.RoomEvents.MeetingClosed;
import quorate.governance.meeting.RoomEvents.MeetingOpened;
import quorate.governance.ruling.Heard;
import quorate.governance.ruling.RulingRefusal;
import quorate.governance.urgent.UrgentCommand.ExpireUrgentAction;
import quorate.governance.urgent.UrgentCommand.LapseUrgentAction;
import quorate.governance.urgent.UrgentCommand.RatifyUrgentAction;
import quorate.governance.urgent.UrgentCommand.ReportUrgentAction;
import quorate.governance.urgent.UrgentCommand.TakeUrgentAction;
import quorate.governance.urgent.UrgentEvent.UrgentActionLapsed;
import quorate.governance.urgent.UrgentEvent.UrgentActionRatified;
import quorate.governance.urgent.UrgentEvent.UrgentActionReported;
import quorate.governance.urgent.UrgentEvent.UrgentActionTaken;
import quorate.testkit.DeciderSpec;

class UrgentDeciderTest {

  private static final UUID ID = York.id(0xa1);
  private static final Instant AT = Instant.parse("2026-06-16T10:00:00Z");
  private static final UrgentAction TERMS =
      new UrgentAction(List.of(Office.CHAIR, Office.MEMBER), 2, "2000.00", 28, "7.2");
  private static final UrgentActionReported REPORTED =
      new UrgentActionReported(ID, MEETING, ITEM, TODAY);

  @Test
  void two_of_those_named_act_up_to_the_limit_and_not_a_penny_over() {
    urgent().when(take("2000.00", TERMS)).then(taken("2000.00"));
    urgent()
        .when(take("2000.01", TERMS))
        .thenRefused(UrgentRefusal.OVER_LIMIT, "a limit of £2000.00 (clause 7.2)");
    urgent().when(take(null, TERMS)).thenRefused(UrgentRefusal.SUM_NEEDED);
    urgent()
        .when(take("1.00", TERMS, cara()))
        .thenRefused(UrgentRefusal.TOO_FEW_ACT, "ask for 2 together of these: chair, member");
    urgent().when(take("1.00", TERMS, cara(), cara())).thenRefused(UrgentRefusal.NAMED_TWICE);
  }

  @Test
  void the_limit_holds_for_all_that_waits_to_be_ratified() {
    urgent()
        .when(command("0.01", TERMS, false, pounds("2000.00"), cara(), dan()))
        .thenRefused(UrgentRefusal.OVER_LIMIT, "of which £2000.00 waits to be ratified");
    urgent()
        .when(command("500.00", TERMS, false, pounds("1500.00"), cara(), dan()))
        .then(taken("500.00"));
    var waits = new Urgent.Taken(taken("1500.00"), null, null, null);
    var ratified = new UrgentActionRatified(ID, DECISION, TODAY);
    var gone = new UrgentActionLapsed(ID, null, TODAY);
    assertEquals(pounds("1500.00"), open(waits, COUNCIL));
    assertEquals(BigDecimal.ZERO, open(waits, York.id(9)));
    assertEquals(
        BigDecimal.ZERO, open(new Urgent.Taken(waits.action(), null, ratified, null), COUNCIL));
    assertEquals(
        BigDecimal.ZERO, open(new Urgent.Taken(waits.action(), null, null, gone), COUNCIL));
  }

  private static BigDecimal open(Urgent action, UUID body) {
    return Between.of(body, Map.of(), List.of(action), TODAY).open();
  }

  @Test
  void without_a_limit_no_sum_is_needed_and_without_terms_nobody_acts() {
    var free = new UrgentAction(TERMS.offices(), 2, null, 28, "7.2");
    urgent().when(take(null, free)).then(taken(null));
    urgent().when(take("1.00", null)).thenRefused(UrgentRefusal.NO_URGENT_ACTION);
  }

  @Test
  void who_acts_holds_one_of_the_offices_and_a_seat_and_has_no_competing_interest() {
    var chairOnly = new UrgentAction(List.of(Office.CHAIR), 2, "2000.00", 28, "7.2");
    urgent()
        .when(take("1.00", chairOnly))
        .thenRefused(UrgentRefusal.NOT_OF_THOSE_NAMED, "let these act between meetings: chair");
    urgent()
        .when(take("1.00", TERMS, cara(), by(Partnership.ANNE, body(TERMS), TODAY)))
        .thenRefused(ActingRefusal.HOLDS_NO_SEAT);
    var interests =
        Told.folded(Told.declared(DAN, York.id(9), "2026-06-01", "2026-06-15", COUNCIL));
    var interested = new Actor(DAN, body(TERMS), interests, true, Set.of(), TODAY);
    urgent()
        .when(take("1.00", TERMS, cara(), interested))
        .thenRefused(ActingRefusal.MAY_NOT_ACT, "declared a competing interest on 2026-06-15");
    var others = new Actor(DAN, body(TERMS), Told.folded(), false, Set.of(), TODAY);
    var neither = new Actor(CARA, body(TERMS), Told.folded(), false, Set.of(), TODAY);
    urgent().when(take("1.00", TERMS, neither, others)).thenRefused(UrgentRefusal.NOT_YOUR_ACTION);
    urgent().when(take("1.00", TERMS, cara(), others)).then(taken("1.00"));
  }

  @Test
  void while_the_body_meets_it_decides_itself() {
    urgent()
        .when(command("1.00", TERMS, true, cara(), dan()))
        .thenRefused(UrgentRefusal.MEETING_UNDER_WAY);
  }

  @Test
  void the_bodys_decision_under_the_item_ratifies_it_until_its_last_day() {
    var before = urgent().given(taken("1.00"), REPORTED);
    LocalDate last = TODAY.plusDays(28);
    before.when(ratify("passed", last)).then(new UrgentActionRatified(ID, DECISION, last));
    before.when(ratify("passed", last.plusDays(1))).thenRefused(UrgentRefusal.URGENT_ACTION_LAPSED);
    before.when(ratify("lost", last)).thenRefused(RulingRefusal.NOT_CARRIED);
    urgent()
        .given(taken("1.00"))
        .when(ratify("passed", last))
        .thenRefused(RulingRefusal.NOT_PUT_YET);
    urgent()
        .given(taken("1.00"))
        .when(new ReportUrgentAction(ID, slot(COUNCIL), Heard.NOWHERE, TODAY))
        .then(REPORTED);
    urgent()
        .given(taken("1.00"))
        .when(new ReportUrgentAction(ID, slot(COUNCIL), Heard.NOWHERE, last.plusDays(1)))
        .thenRefused(UrgentRefusal.URGENT_ACTION_LAPSED);
  }

  @Test
  void it_lapses_when_the_next_meeting_of_its_body_is_over() {
    var before = urgent().given(taken("1.00"), REPORTED);
    var lapsed = new UrgentActionLapsed(ID, MEETING, TODAY);
    before.when(lapse(meeting(COUNCIL, AT.plusSeconds(1), null))).then(lapsed);
    before.when(lapse(meeting(COUNCIL, AT.plusSeconds(1), "lost"))).then(lapsed);
    before.when(lapse(meeting(COUNCIL, AT.plusSeconds(1), "passed"))).thenNothing();
    before.when(lapse(meeting(COUNCIL, AT, null))).thenRefused(UrgentRefusal.MEETING_NOT_OVER);
    before
        .when(lapse(meeting(York.id(1), AT.plusSeconds(1), null)))
        .thenRefused(UrgentRefusal.MEETING_NOT_OVER);
    before
        .given(new UrgentActionRatified(ID, DECISION, TODAY))
        .when(lapse(meeting(COUNCIL, AT.plusSeconds(1), null)))
        .thenNothing();
    before
        .given(lapsed)
        .when(ratify("passed", TODAY))
        .thenRefused(UrgentRefusal.URGENT_ACTION_LAPSED);
  }

  @Test
  void what_an_earlier_meeting_ratified_does_not_lapse_at_a_later_one() {
    var before = urgent().given(taken("1.00"), REPORTED);
    Meeting later = meeting(COUNCIL, AT.plusSeconds(9), null);
    before.when(lapse(later, meeting(COUNCIL, AT.plusSeconds(1), "passed"))).thenNothing();
    before
        .when(lapse(later, meeting(COUNCIL, AT.plusSeconds(1), "lost")))
        .then(new UrgentActionLapsed(ID, York.id(0xb1), TODAY));
    before
        .when(new ReportUrgentAction(ID, slot(COUNCIL), heard("passed"), TODAY))
        .thenRefused(RulingRefusal.AWAITS_ITS_ENTRY);
  }

  @Test
  void it_lapses_the_day_after_its_own_last_day_whoever_meets_when() {
    LocalDate last = TODAY.plusDays(28);
    var lapsed = new UrgentActionLapsed(ID, null, last.plusDays(1));
    var before = urgent().given(taken("1.00"));
    before.when(expire(last, new Meeting.Unknown())).thenNothing();
    before.when(expire(last.plusDays(1), new Meeting.Unknown())).then(lapsed);
    before.when(expire(last.plusDays(5), new Meeting.Unknown())).then(lapsed);
    before
        .given(new UrgentActionRatified(ID, DECISION, last))
        .when(expire(last.plusDays(1), new Meeting.Unknown()))
        .thenNothing();
    before.given(lapsed).when(expire(last.plusDays(2), new Meeting.Unknown())).thenNothing();
  }

  @Test
  void what_a_meeting_in_time_has_before_it_is_settled_by_its_end_and_not_by_the_day() {
    LocalDate over = TODAY.plusDays(29);
    var lapsed = new UrgentActionLapsed(ID, null, over);
    var before = urgent().given(taken("1.00"), REPORTED);
    before.when(expire(over, meeting(COUNCIL, AT.plusSeconds(1), "passed"))).thenNothing();
    before.when(expire(over, meeting(COUNCIL, AT.plusSeconds(1), "lost"))).then(lapsed);
    before.when(expire(over, sitting(AT))).thenNothing();
    before.when(expire(over, sitting(AT.plus(Duration.ofDays(29))))).then(lapsed);
  }

  @Test
  void until_the_meeting_of_its_last_day_is_over_it_waits_and_is_ratified_past_midnight() {
    LocalDate next = TODAY.plusDays(29);
    Instant late = Instant.parse("2026-07-14T22:30:00Z");
    Instant midnight = late.plus(Duration.ofMinutes(40));
    var taken = new Urgent.Taken(taken("1.00"), REPORTED, null, null);
    Meeting sits = sitting(late);
    assertEquals("reported", taken.stateOn(next, sits));
    assertEquals(pounds("1.00"), open(taken, sits, next));
    Meeting undecided = then(sits, new MeetingClosed(MEETING, midnight));
    assertEquals("not-ratified", taken.stateOn(next, undecided));
    assertEquals(BigDecimal.ZERO, open(taken, undecided, next));

    Meeting carried = decided(sits, "passed", midnight);
    var before = urgent().given(taken("1.00"), REPORTED);
    var ratified = new UrgentActionRatified(ID, DECISION, next);
    before.when(ratify("passed", next, carried)).then(ratified);
    before.when(expire(next, carried)).thenNothing();
    Meeting over = then(carried, new MeetingClosed(MEETING, midnight));
    assertEquals("reported", taken.stateOn(next, over));
    before.when(lapse(over, over)).thenNothing();
    before.when(ratify("passed", next, over)).then(ratified);
    Meeting dayAfter = decided(sitting(midnight), "passed", midnight);
    before.when(ratify("passed", next, dayAfter)).thenRefused(UrgentRefusal.URGENT_ACTION_LAPSED);
  }

  private static BigDecimal open(Urgent action, Meeting meeting, LocalDate today) {
    return Between.of(COUNCIL, Map.of(MEETING.toString(), meeting), List.of(action), today).open();
  }

  private static ExpireUrgentAction expire(LocalDate today, Meeting reported) {
    return new ExpireUrgentAction(ID, reported, today);
  }

  private static LapseUrgentAction lapse(Meeting later, Meeting reported) {
    return new LapseUrgentAction(ID, York.id(0xb1), later, reported, TODAY);
  }

  @Test
  void it_reads_on_a_day_as_it_stood_then() {
    var ratified = new UrgentActionRatified(ID, DECISION, TODAY.plusDays(7));
    var taken = new Urgent.Taken(taken("1.00"), REPORTED, ratified, null);
    assertEquals("reported", taken.stateOn(TODAY.plusDays(6), new Meeting.Unknown()));
    assertEquals("ratified", taken.stateOn(TODAY.plusDays(7), new Meeting.Unknown()));
  }

  private static DeciderSpec<UrgentCommand, UrgentEvent> urgent() {
    return DeciderSpec.of(Urgent.URGENT_ACTIONS, UrgentDecider::decide);
  }

  private static Body body(@Nullable UrgentAction terms) {
    return council(terms);
  }

  private static Actor cara() {
    return by(CARA, body(TERMS), TODAY);
  }

  private static Actor dan() {
    return by(DAN, body(TERMS), TODAY);
  }

  private static TakeUrgentAction take(@Nullable String sum, @Nullable UrgentAction terms) {
    return take(sum, terms, cara(), dan());
  }

  private static TakeUrgentAction take(
      @Nullable String sum, @Nullable UrgentAction terms, Actor... persons) {
    return command(sum, terms, false, persons);
  }

  private static TakeUrgentAction command(
      @Nullable String sum, @Nullable UrgentAction terms, boolean sitting, Actor... persons) {
    return command(sum, terms, sitting, BigDecimal.ZERO, persons);
  }

  private static TakeUrgentAction command(
      @Nullable String sum,
      @Nullable UrgentAction terms,
      boolean sitting,
      BigDecimal open,
      Actor... persons) {
    return new TakeUrgentAction(
        ID,
        COUNCIL,
        body(terms),
        List.of(persons),
        York.NIGHTS,
        "Cover",
        "A locum.",
        sum == null ? null : pounds(sum),
        DECISION,
        null,
        null,
        sitting,
        open,
        AT,
        TODAY);
  }

  private static UrgentActionTaken taken(@Nullable String sum) {
    return new UrgentActionTaken(
        ID,
        COUNCIL,
        List.of(CARA, DAN),
        York.NIGHTS,
        "Cover",
        "A locum.",
        sum == null ? null : pounds(sum),
        DECISION,
        null,
        null,
        "7.2",
        TODAY.plusDays(28),
        AT,
        TODAY);
  }

  private static RatifyUrgentAction ratify(String outcome, LocalDate on) {
    return ratify(outcome, on, new Meeting.Unknown());
  }

  private static RatifyUrgentAction ratify(String outcome, LocalDate on, Meeting there) {
    return new RatifyUrgentAction(ID, DECISION, ruled(outcome, on), there);
  }

  private static LapseUrgentAction lapse(Meeting meeting) {
    return new LapseUrgentAction(ID, MEETING, meeting, meeting, TODAY);
  }

  private static Meeting sitting(Instant starts) {
    return sitting(COUNCIL, starts);
  }

  private static Meeting sitting(UUID body, Instant starts) {
    var by = new By(Office.SECRETARY, null, null);
    Meeting meeting =
        then(
            new Meeting.Unknown(),
            new MeetingCalled(
                MEETING, body, "M", starts, "Leeds", false, TODAY, by, null, null, terms()));
    return then(meeting, new MeetingOpened(MEETING, starts, CARA, "good", List.of()));
  }

  private static Meeting meeting(UUID body, Instant closed, @Nullable String verdict) {
    Meeting meeting = sitting(body, AT);
    return then(
        verdict == null ? meeting : decided(meeting, verdict, AT),
        new MeetingClosed(MEETING, closed));
  }

  private static Meeting decided(Meeting meeting, String verdict, Instant at) {
    UUID motion = York.id(0xa2);
    var moved =
        new MotionMoved(
            MEETING,
            motion,
            ITEM,
            null,
            Kind.BOARD_RESOLUTION,
            "That it be ratified",
            null,
            null,
            CARA,
            null,
            null,
            at);
    return then(
        then(meeting, moved),
        new MotionDecided(MEETING, motion, verdict, null, Map.of(), DECISION, at));
  }

  private static Terms terms() {
    return Boardroom.board(1, Boardroom.quorumOf(1)).body().established().terms();
  }

  private static Meeting then(Meeting meeting, MeetingEvent event) {
    return Meeting.evolve(meeting, event);
  }
}
