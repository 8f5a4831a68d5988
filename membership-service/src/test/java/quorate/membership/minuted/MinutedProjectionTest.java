package quorate.membership.minuted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.chassis.wire.EventTypes;
import quorate.membership.minuted.MeetingHeard.ActionAgreed;
import quorate.membership.minuted.MeetingHeard.Arrived;
import quorate.membership.minuted.MeetingHeard.BodyEstablished;
import quorate.membership.minuted.MeetingHeard.InterestNoted;
import quorate.membership.minuted.MeetingHeard.ItemHeard;
import quorate.membership.minuted.MeetingHeard.MeetingCalled;
import quorate.membership.minuted.MeetingHeard.MeetingOpened;
import quorate.membership.minuted.MeetingHeard.MeetingResumed;
import quorate.membership.minuted.MeetingHeard.MinutesApproved;
import quorate.membership.minuted.MeetingHeard.OnRoll;
import quorate.membership.minuted.MeetingHeard.Party;
import quorate.membership.minuted.MeetingHeard.SeatFilled;
import quorate.membership.minuted.MeetingHeard.SeatVacated;
import quorate.membership.minuted.MeetingHeard.TermRenewed;
import quorate.testkit.ProjectionSpec;

/** Everybody whom minutes name is found, with the last day of the meeting, and nobody else. */
class MinutedProjectionTest {

  private static final UUID BOARD = new UUID(0, 1);
  private static final UUID MEETING = new UUID(0, 2);
  private static final UUID HOLDING = new UUID(0, 3);
  private static final UUID ANN = new UUID(0, 4);
  private static final UUID BEN = new UUID(0, 5);
  private static final UUID CAT = new UUID(0, 6);
  private static final LocalDate MAY = LocalDate.parse("2026-05-01");
  // late in the evening by the clock of England, which is the day that counts
  private static final Instant STARTS = Instant.parse("2026-06-16T22:30:00Z");
  private static final Instant GOES_ON = Instant.parse("2026-07-02T17:00:00Z");
  private static final MeetingOpened OPENED = new MeetingOpened(MEETING, STARTS, ANN);
  private static final String HELD = "board | 2026-06-16";

  private static final EventTypes TYPES =
      EventTypes.builder()
          .type("governance.body-established.v1", BodyEstablished.class)
          .type("governance.seat-filled.v1", SeatFilled.class)
          .type("governance.term-renewed.v1", TermRenewed.class)
          .type("governance.seat-vacated.v1", SeatVacated.class)
          .type("governance.meeting-called.v1", MeetingCalled.class)
          .type("governance.meeting-opened.v1", MeetingOpened.class)
          .type("governance.meeting-resumed.v1", MeetingResumed.class)
          .type("governance.attendee-arrived.v1", Arrived.class)
          .type("governance.item-interest-noted.v1", InterestNoted.class)
          .type("governance.item-heard.v1", ItemHeard.class)
          .type("governance.action-agreed.v1", ActionAgreed.class)
          .type("governance.minutes-approved.v1", MinutesApproved.class)
          .build();

  private static ProjectionSpec board(MeetingHeard... seats) {
    return ProjectionSpec.of(new MinutedProjection(), Map.of("governance", TYPES))
        .given("governance", "body/1", new BodyEstablished(BOARD, "board"))
        .given("governance", "body/1", records(seats));
  }

  private static Record[] records(MeetingHeard... heard) {
    return List.of(heard).stream().map(Record.class::cast).toArray(Record[]::new);
  }

  private static MeetingCalled called() {
    return new MeetingCalled(MEETING, BOARD, null);
  }

  private static SeatFilled filled(String from, @Nullable String to) {
    return new SeatFilled(
        BOARD, HOLDING, BEN, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }

  private static void named(ProjectionSpec spec, UUID person, String... rows) {
    spec.then(
        HeardMinutes.NAMED.replace("$1", "'brighton-hove'").replace("$2", "'%s'".formatted(person)),
        rows);
  }

  @Test
  void whoever_was_in_the_chair_came_was_heard_or_is_to_act_is_named() {
    try (var spec = board()) {
      var heard = new ItemHeard(MEETING, new Party("person", new UUID(0, 7).toString()));
      var system = new ItemHeard(MEETING, new Party("system", "QNX"));
      spec.given("governance", "meeting/1", called(), heard, system, OPENED);
      spec.given("governance", "meeting/1", new Arrived(MEETING, BEN), new Arrived(MEETING, BEN));
      spec.given("governance", "meeting/1", new ActionAgreed(MEETING, CAT));
      List.of(ANN, BEN, CAT, new UUID(0, 7)).forEach(each -> named(spec, each, HELD));
      named(spec, new UUID(0, 8));
    }
  }

  @Test
  void a_meeting_that_was_never_held_names_nobody() {
    try (var spec = board(filled("2026-05-01", null))) {
      spec.given("governance", "meeting/1", called(), new InterestNoted(MEETING, CAT));
      named(spec, CAT);
      named(spec, BEN);
      spec.given("governance", "meeting/1", OPENED);
      named(spec, CAT, HELD);
      named(spec, BEN, HELD);
    }
  }

  @Test
  void whoever_held_a_seat_that_day_is_named_though_they_did_not_come() {
    held(true, filled("2026-06-16", "2026-06-16"));
    held(false, filled("2026-06-17", null));
    held(false, filled("2026-05-01", "2026-06-15"));
    held(true, filled("2026-05-01", "2026-06-15"), new TermRenewed(HOLDING, null));
    held(true, filled("2026-05-01", null), new SeatVacated(HOLDING, LocalDate.parse("2026-06-16")));
    held(
        false,
        filled("2026-05-01", "2027-04-30"),
        new SeatVacated(HOLDING, LocalDate.parse("2026-06-15")));
  }

  private static void held(boolean named, MeetingHeard... seats) {
    try (var spec = board(seats)) {
      spec.given("governance", "meeting/1", called(), OPENED);
      named(spec, BEN, named ? new String[] {HELD} : new String[0]);
    }
  }

  @Test
  void at_a_meeting_of_members_nobody_is_missed() {
    try (var spec = board(filled("2026-05-01", null))) {
      var members = new MeetingCalled(MEETING, BOARD, List.of(new OnRoll("G81001")));
      spec.given("governance", "meeting/1", members, OPENED);
      named(spec, BEN);
      named(spec, ANN, HELD);
    }
  }

  @Test
  void one_that_went_on_was_held_on_the_last_of_its_days() {
    try (var spec = board(filled("2026-07-01", null))) {
      spec.given("governance", "meeting/1", called(), OPENED);
      named(spec, ANN, HELD);
      named(spec, BEN);
      spec.given("governance", "meeting/1", new MeetingResumed(MEETING, GOES_ON, CAT));
      List.of(ANN, BEN, CAT).forEach(each -> named(spec, each, "board | 2026-07-02"));
    }
  }

  @Test
  void approved_minutes_name_whom_they_named_whatever_is_said_of_seats_later() {
    try (var spec = board(filled("2026-05-01", null))) {
      spec.given("governance", "meeting/1", called(), OPENED, new MinutesApproved(MEETING));
      spec.given("governance", "body/1", new SeatVacated(HOLDING, MAY));
      var late = new SeatFilled(BOARD, new UUID(0, 9), CAT, MAY, null);
      spec.given("governance", "body/1", late);
      named(spec, BEN, HELD);
      named(spec, CAT);
    }
  }
}
