package quorate.governance.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.position.Hove.AFTER;
import static quorate.governance.position.Hove.ANNE;
import static quorate.governance.position.Hove.BEN;
import static quorate.governance.position.Hove.BOARD;
import static quorate.governance.position.Hove.CYD;
import static quorate.governance.position.Hove.LATER_DECISION;
import static quorate.governance.position.Hove.POSITION;
import static quorate.governance.position.Hove.SYSTEM;
import static quorate.governance.position.Hove.agreed;
import static quorate.governance.position.Hove.board;
import static quorate.governance.position.Hove.document;
import static quorate.governance.position.Hove.ended;
import static quorate.governance.position.Hove.id;
import static quorate.governance.position.Hove.opened;
import static quorate.governance.position.Hove.seated;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.governance.body.Body;
import quorate.governance.evidence.Document;
import quorate.governance.position.Position;
import quorate.governance.position.PositionEvent.PositionAmended;
import quorate.governance.representation.RepresentationCommand.CarryPosition;
import quorate.governance.representation.RepresentationCommand.CoverAbsence;
import quorate.governance.representation.RepresentationCommand.NameRepresentative;
import quorate.governance.representation.RepresentationCommand.RecordAttendance;
import quorate.governance.representation.RepresentationCommand.ReportBack;
import quorate.governance.representation.RepresentationEvent.AbsenceCovered;
import quorate.governance.representation.RepresentationEvent.AttendanceRecorded;
import quorate.governance.representation.RepresentationEvent.OutsideMeetingNoted;
import quorate.governance.representation.RepresentationEvent.PositionCarried;
import quorate.governance.representation.RepresentationEvent.ReportedBack;
import quorate.governance.representation.RepresentationEvent.RepresentationDeputyNamed;
import quorate.governance.representation.RepresentationEvent.RepresentationOpened;
import quorate.governance.representation.RepresentationEvent.RepresentativeNamed;
import quorate.governance.representation.RepresentationEvent.Stood;
import quorate.testkit.DeciderSpec;

class RepresentationDeciderTest {

  private static final UUID REPRESENTATION = id(50);
  private static final UUID MEETING = id(51);
  private static final UUID DAN = id(24);
  private static final LocalDate SINCE = LocalDate.of(2026, 6, 1);
  private static final LocalDate ENDS = LocalDate.of(2026, 8, 31);
  private static final LocalDate DAY = AFTER.plusDays(5);

  @Test
  void two_at_most_carry_at_any_time() {
    open().given(named(ANNE, SINCE, null)).when(name(BEN, SINCE)).then(named(BEN, SINCE, null));
    open()
        .given(named(ANNE, SINCE, null), named(BEN, SINCE, ENDS))
        .when(name(CYD, ENDS))
        .thenRefused(RepresentationRefusal.TWO_AT_MOST, "from", ENDS);
    open()
        .given(named(ANNE, SINCE, null), named(BEN, SINCE, ENDS))
        .when(name(CYD, ENDS.plusDays(1)))
        .then(named(CYD, ENDS.plusDays(1), null));
    open()
        .given(named(ANNE, SINCE, ENDS))
        .when(name(ANNE, ENDS))
        .thenRefused(RepresentationRefusal.NAMED_ALREADY);
    open().when(name(ANNE, SINCE.minusDays(1))).thenRefused(RepresentationRefusal.BEFORE_IT_OPENED);
  }

  @Test
  void who_sits_in_their_own_capacity_is_not_named_and_carries_nothing() {
    open()
        .given(seated(BEN, "advisers").toArray())
        .when(name(BEN, SINCE))
        .thenRefused(RepresentationRefusal.OWN_CAPACITY, "Adviser of Board of Hove");
    open()
        .given(seated(BEN, "directors").toArray())
        .when(name(BEN, SINCE))
        .then(named(BEN, SINCE, null));
    meets()
        .given(seated(BEN, "advisers").toArray())
        .when(carry(BEN))
        .thenRefused(RepresentationRefusal.OWN_CAPACITY, "written view");
  }

  @Test
  void a_representation_carries_no_position_of_another_body() {
    book()
        .given(
            board(),
            of(id(9)),
            opened(),
            ended(),
            agreed(),
            named(ANNE, SINCE, null),
            new OutsideMeetingNoted(REPRESENTATION, MEETING, DAY, "June"))
        .when(carry(ANNE))
        .thenRefused(RepresentationRefusal.NO_SUCH_POSITION_KNOWN);
  }

  @Test
  void a_position_that_stands_that_day_is_carried_by_a_representative_or_deputy() {
    var carried = new PositionCarried(REPRESENTATION, MEETING, POSITION, 1, ANNE);
    meets().when(carry(ANNE)).then(carried);
    meets().when(carry(DAN)).then(new PositionCarried(REPRESENTATION, MEETING, POSITION, 1, DAN));
    meets().when(carry(BEN)).thenRefused(RepresentationRefusal.NOT_A_REPRESENTATIVE);
    meets().given(carried).when(carry(ANNE)).thenRefused(RepresentationRefusal.CARRIED_ALREADY);
    meeting(AFTER.minusDays(1))
        .when(carry(ANNE))
        .thenRefused(RepresentationRefusal.NO_POSITION_THEN);
    meeting(AFTER).when(carry(ANNE)).then(carried);
  }

  @Test
  void absence_means_a_deputy_or_a_written_view() {
    meets().when(absent(null, null)).thenRefused(RepresentationRefusal.DEPUTY_OR_WRITTEN_VIEW);
    meets()
        .when(absent(DAN, null))
        .then(new AbsenceCovered(REPRESENTATION, MEETING, ANNE, DAN, null));
    meets()
        .when(absent(null, document(SINCE)))
        .then(new AbsenceCovered(REPRESENTATION, MEETING, ANNE, null, document(SINCE)));
    meets().when(absent(BEN, null)).thenRefused(RepresentationRefusal.NOT_A_DEPUTY);
  }

  @Test
  void attendance_says_for_each_how_they_were_there() {
    attends(List.of(ANNE), new Stood(ANNE, Presence.PRESENT, null));
    attends(List.of(DAN), new Stood(ANNE, Presence.DEPUTY, DAN));
    attends(List.of(), new Stood(ANNE, Presence.MISSED, null));
    meets()
        .given(new AbsenceCovered(REPRESENTATION, MEETING, ANNE, null, document(SINCE)))
        .when(attendance(List.of(), DAY))
        .then(recorded(new Stood(ANNE, Presence.WRITTEN_VIEW, null)));
    meets()
        .when(attendance(List.of(BEN), DAY))
        .thenRefused(RepresentationRefusal.NOT_A_REPRESENTATIVE, "present", BEN);
    meets()
        .when(attendance(List.of(ANNE), DAY.minusDays(1)))
        .thenRefused(RepresentationRefusal.NOT_HELD_YET);
  }

  @Test
  void a_deputy_stands_for_one_of_two() {
    meets()
        .given(named(CYD, SINCE, null))
        .when(attendance(List.of(DAN), DAY))
        .then(
            recorded(new Stood(ANNE, Presence.DEPUTY, DAN), new Stood(CYD, Presence.MISSED, null)));
    meets()
        .given(named(CYD, SINCE, null), new AbsenceCovered(REPRESENTATION, MEETING, CYD, DAN, null))
        .when(attendance(List.of(DAN), DAY))
        .then(
            recorded(new Stood(ANNE, Presence.MISSED, null), new Stood(CYD, Presence.DEPUTY, DAN)));
  }

  @Test
  void what_became_of_it_is_reported_by_who_was_sent() {
    var carried = new PositionCarried(REPRESENTATION, MEETING, POSITION, 1, ANNE);
    meets()
        .when(report(Became.ADOPTED, ANNE, true, DAY))
        .thenRefused(RepresentationRefusal.NOT_CARRIED);
    meets()
        .given(carried)
        .when(report(Became.ADOPTED, ANNE, true, DAY))
        .then(reported(Became.ADOPTED));
    meets()
        .given(carried)
        .when(report(Became.ADOPTED, ANNE, true, DAY.minusDays(1)))
        .thenRefused(RepresentationRefusal.NOT_HELD_YET);
    meets()
        .given(carried)
        .when(report(Became.ADOPTED, ANNE, false, DAY))
        .thenRefused(RepresentationRefusal.NOT_THEIR_REPORT);
    meets()
        .given(carried, reported(Became.DEFERRED))
        .when(report(Became.DEFERRED, ANNE, true, DAY))
        .thenRefused(RepresentationRefusal.SAID_ALREADY);
    meets()
        .given(carried, reported(Became.DEFERRED))
        .when(report(Became.PARTLY, ANNE, true, DAY))
        .thenEvents(found -> assertEquals(1, found.size()));
  }

  @Test
  void nobody_carries_or_excuses_in_anothers_name() {
    meets()
        .when(new CarryPosition(REPRESENTATION, MEETING, POSITION, ANNE, false, DAY))
        .thenRefused(RepresentationRefusal.NOT_IN_THEIR_NAME, "by", ANNE);
    meets()
        .when(new CoverAbsence(REPRESENTATION, MEETING, ANNE, false, DAN, null, DAY))
        .thenRefused(RepresentationRefusal.NOT_IN_THEIR_NAME, "person", ANNE);
  }

  @Test
  void until_the_day_it_is_carried_as_it_was_amended_and_by_who_can_then() {
    var carried = new PositionCarried(REPRESENTATION, MEETING, POSITION, 1, ANNE);
    var amended =
        meets()
            .given(
                carried,
                new PositionAmended(
                    POSITION,
                    "One network.",
                    List.of(),
                    LATER_DECISION,
                    DAY.minusDays(2),
                    null,
                    null));
    amended
        .when(carryOn(ANNE, DAY.minusDays(1)))
        .then(new PositionCarried(REPRESENTATION, MEETING, POSITION, 2, ANNE));
    amended.when(carryOn(ANNE, DAY)).thenRefused(RepresentationRefusal.CARRIED_ALREADY);
    meets()
        .given(carried)
        .when(carryOn(DAN, DAY.minusDays(1)))
        .then(new PositionCarried(REPRESENTATION, MEETING, POSITION, 1, DAN));
    meets()
        .given(carried)
        .given(seated(ANNE, "advisers").toArray())
        .when(report(Became.ADOPTED, ANNE, true, DAY))
        .thenRefused(RepresentationRefusal.OWN_CAPACITY);
    amended
        .given(seated(ANNE, "advisers").toArray())
        .when(carryOn(ANNE, DAY.minusDays(1)))
        .thenRefused(RepresentationRefusal.OWN_CAPACITY);
  }

  private static CarryPosition carry(UUID by) {
    return carryOn(by, DAY.minusDays(1));
  }

  private static CarryPosition carryOn(UUID by, LocalDate today) {
    return new CarryPosition(REPRESENTATION, MEETING, POSITION, by, true, today);
  }

  private static void attends(List<UUID> present, Stood line) {
    meets().when(attendance(present, DAY)).then(recorded(line));
  }

  private static AttendanceRecorded recorded(Stood... lines) {
    return new AttendanceRecorded(REPRESENTATION, MEETING, List.of(lines));
  }

  private static RecordAttendance attendance(List<UUID> present, LocalDate today) {
    return new RecordAttendance(REPRESENTATION, MEETING, present, today);
  }

  private static CoverAbsence absent(@Nullable UUID deputy, @Nullable Document view) {
    return new CoverAbsence(REPRESENTATION, MEETING, ANNE, true, deputy, view, DAY);
  }

  private static ReportBack report(Became became, UUID by, boolean spokenFor, LocalDate today) {
    return new ReportBack(
        REPRESENTATION, MEETING, POSITION, became, by, true, spokenFor, null, null, today);
  }

  private static ReportedBack reported(Became became) {
    return new ReportedBack(REPRESENTATION, MEETING, POSITION, became, ANNE, DAY, null, null);
  }

  private static NameRepresentative name(UUID person, LocalDate from) {
    return new NameRepresentative(REPRESENTATION, person, true, from, null);
  }

  private static RepresentativeNamed named(UUID person, LocalDate from, @Nullable LocalDate to) {
    return new RepresentativeNamed(REPRESENTATION, person, from, to);
  }

  private static DeciderSpec<RepresentationCommand, RepresentationEvent> open() {
    return book().given(board(), of(BOARD));
  }

  private static RepresentationOpened of(UUID body) {
    return new RepresentationOpened(
        REPRESENTATION, body, SYSTEM, "Primary care board", null, SINCE);
  }

  private static DeciderSpec<RepresentationCommand, RepresentationEvent> meets() {
    return meeting(DAY);
  }

  private static DeciderSpec<RepresentationCommand, RepresentationEvent> meeting(LocalDate day) {
    return open()
        .given(
            opened(),
            ended(),
            agreed(),
            named(ANNE, SINCE, null),
            new RepresentationDeputyNamed(REPRESENTATION, DAN, SINCE, null),
            new OutsideMeetingNoted(REPRESENTATION, MEETING, day, "June"));
  }

  private static DeciderSpec<RepresentationCommand, RepresentationEvent> book() {
    return DeciderSpec.of(
        (command, states) ->
            RepresentationDecider.decide(
                command,
                states.of(Representation.REPRESENTATIONS),
                new Sent(
                    states.of(Body.BODIES), new Body.Unknown(), states.of(Position.POSITIONS))),
        Representation.REPRESENTATIONS,
        Body.BODIES,
        Position.POSITIONS);
  }
}
