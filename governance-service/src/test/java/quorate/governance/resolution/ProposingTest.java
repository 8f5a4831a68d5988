package quorate.governance.resolution;

import static quorate.governance.meeting.Boardroom.BODY;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;
import static quorate.governance.resolution.Resolved.BALLOT;
import static quorate.governance.resolution.Resolved.BOARD;
import static quorate.governance.resolution.Resolved.COMPANY;
import static quorate.governance.resolution.Resolved.LATER;
import static quorate.governance.resolution.Resolved.MOTION;
import static quorate.governance.resolution.Resolved.RESOLUTION;
import static quorate.governance.resolution.Resolved.TODAY;
import static quorate.governance.resolution.Resolved.beside;
import static quorate.governance.resolution.Resolved.book;
import static quorate.governance.resolution.Resolved.propose;
import static quorate.governance.resolution.Resolved.proposed;
import static quorate.governance.resolution.Resolved.put;
import static quorate.governance.resolution.Resolved.settled;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.York;
import quorate.governance.body.Body;
import quorate.governance.meeting.Boardroom;
import quorate.governance.meeting.Meeting;
import quorate.governance.resolution.Beside.HeardDraft;
import quorate.governance.resolution.Commencement.Condition;
import quorate.governance.resolution.ResolutionCommand.AmendResolution;
import quorate.governance.resolution.ResolutionCommand.ByBallot;
import quorate.governance.resolution.ResolutionCommand.ByMotion;
import quorate.governance.resolution.ResolutionCommand.PutResolution;
import quorate.governance.resolution.ResolutionCommand.SecondResolution;
import quorate.governance.resolution.ResolutionCommand.WithdrawResolution;
import quorate.governance.resolution.ResolutionEvent.Replaces;
import quorate.governance.resolution.ResolutionEvent.ResolutionAmended;
import quorate.governance.resolution.ResolutionEvent.ResolutionProposed;
import quorate.governance.resolution.ResolutionEvent.ResolutionSeconded;
import quorate.governance.resolution.ResolutionEvent.ResolutionWithdrawn;

/** From the proposal to the putting. */
class ProposingTest {

  private static final SecondResolution SECOND = new SecondResolution(RESOLUTION, member(2), TODAY);
  private static final WithdrawResolution WITHDRAW = new WithdrawResolution(RESOLUTION, TODAY);

  @Test
  void who_sits_with_a_vote_proposes_what_a_body_can_resolve() {
    var one = propose(Kind.BOARD_RESOLUTION, Commencement.AT_ONCE, null);
    book().when(one).then(proposed(Kind.BOARD_RESOLUTION));
    book().when(by(9)).thenRefused(ResolutionRefusal.NO_VOTE_IN_THE_BODY, "by", member(9));
    book(beside(COMPANY.body())).when(by(9)).thenEvents(events -> {});
    book(beside(new Body.Unknown()))
        .when(one)
        .thenRefused(ResolutionRefusal.NO_SUCH_BODY_TO_RESOLVE);
    for (var kind : List.of(Kind.ADVISORY_CHOICE, Kind.ELECTION)) {
      book()
          .when(propose(kind, Commencement.AT_ONCE, null))
          .thenRefused(ResolutionRefusal.NOT_A_RESOLUTION, "kind", kind);
    }
  }

  private static ResolutionCommand by(int person) {
    return new ResolutionCommand.ProposeResolution(
        RESOLUTION,
        BODY,
        Kind.BOARD_RESOLUTION,
        "Winter",
        Resolved.TEXT,
        member(person),
        null,
        null,
        Commencement.AT_ONCE,
        null,
        TODAY);
  }

  @Test
  void it_is_in_force_from_today_at_the_earliest_and_names_each_condition_once() {
    book().when(from(TODAY, "funding")).thenEvents(events -> {});
    book()
        .when(from(TODAY.minusDays(1), "funding"))
        .thenRefused(ResolutionRefusal.IN_FORCE_BEFORE_IT_IS_MADE);
    book().when(from(TODAY, "funding", "lease")).thenEvents(events -> {});
    book()
        .when(from(TODAY, "funding", "funding"))
        .thenRefused(ResolutionRefusal.RESOLVED_CONDITION_TWICE);
  }

  private static ResolutionCommand from(LocalDate day, String... conditions) {
    var all = List.of(conditions).stream().map(each -> new Condition(each, "So.")).toList();
    return propose(Kind.BOARD_RESOLUTION, new Commencement(day, all), null);
  }

  @Test
  void it_replaces_what_is_in_force_of_the_same_body_and_a_special_one_by_a_special_one() {
    var replaces = new Replaces(LATER, Ending.REVOKED);
    var special = propose(Kind.SPECIAL_RESOLUTION, Commencement.AT_ONCE, replaces);
    var ordinary = propose(Kind.ORDINARY_RESOLUTION, Commencement.AT_ONCE, replaces);
    book(after(Kind.ORDINARY_RESOLUTION, "passed")).when(ordinary).thenEvents(events -> {});
    book(after(Kind.ORDINARY_RESOLUTION, "lost"))
        .when(ordinary)
        .thenRefused(ResolutionRefusal.NOTHING_TO_REPLACE);
    book(after(Kind.SPECIAL_RESOLUTION, "passed")).when(special).thenEvents(events -> {});
    book(after(Kind.SPECIAL_RESOLUTION, "passed"))
        .when(ordinary)
        .thenRefused(ResolutionRefusal.NEEDS_A_SPECIAL_RESOLUTION, "Companies Act 2006 s283");
  }

  @Test
  void what_was_carried_for_a_later_day_is_ended_before_it() {
    var replaces = new Replaces(LATER, Ending.REVOKED);
    for (String from : new String[] {"2026-12-01", null}) {
      book(after(Kind.ORDINARY_RESOLUTION, "passed", from))
          .when(propose(Kind.ORDINARY_RESOLUTION, Commencement.AT_ONCE, replaces))
          .thenEvents(events -> {});
    }
  }

  private static Beside after(Kind kind, String outcome) {
    return after(kind, outcome, outcome.equals("passed") ? "2026-06-16" : null);
  }

  private static Beside after(Kind kind, String outcome, @Nullable String from) {
    ResolutionProposed earlier = proposed(LATER, kind, null, Commencement.AT_ONCE, null);
    Resolution state = Resolution.evolve(new Resolution.Unknown(), earlier);
    state = Resolution.evolve(state, put(Vehicle.POLL_OF_A_MEETING));
    state = Resolution.evolve(state, settled(outcome, "2026-06-16", from));
    return new Beside(COMPANY.body(), state, new Meeting.Unknown(), Optional.empty());
  }

  @Test
  void somebody_else_seconds_it_once() {
    var one = proposed(Kind.BOARD_RESOLUTION);
    var seconded = new ResolutionSeconded(RESOLUTION, member(2), TODAY);
    book().given(one).when(SECOND).then(seconded);
    book()
        .given(one)
        .when(new SecondResolution(RESOLUTION, member(1), TODAY))
        .thenRefused(ResolutionRefusal.SECONDS_OWN_RESOLUTION);
    book()
        .given(one)
        .when(new SecondResolution(RESOLUTION, member(9), TODAY))
        .thenRefused(ResolutionRefusal.NO_VOTE_IN_THE_BODY);
    book()
        .given(one, seconded)
        .when(SECOND)
        .thenRefused(ResolutionRefusal.RESOLUTION_SECONDED_ALREADY);
    book().when(SECOND).thenRefused(ResolutionRefusal.NO_SUCH_RESOLUTION);
  }

  @Test
  void a_special_resolution_is_not_amended_in_substance_s283() {
    book().given(proposed(Kind.ORDINARY_RESOLUTION)).when(amend(true)).then(amended(true));
    book().given(proposed(Kind.SPECIAL_RESOLUTION)).when(amend(false)).then(amended(false));
    for (var kind : List.of(Kind.SPECIAL_RESOLUTION, Kind.CHANGE_OF_LEGAL_STRUCTURE)) {
      book()
          .given(proposed(kind))
          .when(amend(true))
          .thenRefused(ResolutionRefusal.SUBSTANCE_OF_A_SPECIAL_RESOLUTION, "s283(6)(a)");
    }
  }

  private static AmendResolution amend(boolean ofSubstance) {
    return new AmendResolution(
        RESOLUTION, "That it be done by March", ofSubstance, member(2), TODAY);
  }

  private static ResolutionAmended amended(boolean ofSubstance) {
    return new ResolutionAmended(
        RESOLUTION, "That it be done by March", ofSubstance, member(2), TODAY);
  }

  @Test
  void what_is_put_or_withdrawn_is_changed_no_more() {
    var one = proposed(Kind.BOARD_RESOLUTION);
    book().given(one).when(WITHDRAW).then(new ResolutionWithdrawn(RESOLUTION, TODAY));
    for (ResolutionCommand late : List.of(WITHDRAW, SECOND, amend(true))) {
      book()
          .given(one, put(Vehicle.BOARD_DECISION))
          .when(late)
          .thenRefused(ResolutionRefusal.RESOLUTION_PUT_ALREADY);
      book()
          .given(one, new ResolutionWithdrawn(RESOLUTION, TODAY))
          .when(late)
          .thenRefused(ResolutionRefusal.RESOLUTION_WITHDRAWN);
    }
  }

  @Test
  void it_is_put_by_a_vehicle_that_suits_its_kind() {
    book(beside(COMPANY.body()))
        .given(proposed(Kind.SPECIAL_RESOLUTION))
        .when(byBallot(Vehicle.ADVISORY, null))
        .thenRefused(ResolutionRefusal.KIND_NOT_BY_THIS_VEHICLE, "vehicle", "advisory");
    book(beside(COMPANY.body()))
        .given(proposed(Kind.REMOVAL_OF_DIRECTOR))
        .when(byBallot(Vehicle.WRITTEN_RESOLUTION, null))
        .thenRefused(ResolutionRefusal.KIND_NOT_BY_THIS_VEHICLE, "Companies Act 2006 s288(2)");
    book()
        .given(proposed(Kind.CONTRACT_DECISION))
        .when(byBallot(Vehicle.CONTRACT, null))
        .thenRefused(ResolutionRefusal.RESOLUTION_CLAUSE_NEEDED, "Cite the clause");
    book(heard(Kind.CONTRACT_DECISION, Vehicle.CONTRACT, false))
        .given(proposed(Kind.CONTRACT_DECISION))
        .when(byBallot(Vehicle.CONTRACT, "Schedule 2"))
        .thenEvents(events -> {});
  }

  private static PutResolution byBallot(Vehicle vehicle, @Nullable String clause) {
    return new PutResolution(RESOLUTION, vehicle, clause, new ByBallot(BALLOT), TODAY);
  }

  private static Beside heard(Kind kind, Vehicle vehicle, boolean declared) {
    var draft = new HeardDraft(BALLOT, kind, vehicle, Resolved.TEXT, declared);
    return beside(COMPANY.body(), new Meeting.Unknown(), draft);
  }

  @Test
  void the_ballot_that_puts_it_is_of_its_kind_and_not_declared_yet() {
    var special = proposed(Kind.SPECIAL_RESOLUTION);
    var written = byBallot(Vehicle.WRITTEN_RESOLUTION, null);
    book(heard(Kind.SPECIAL_RESOLUTION, Vehicle.WRITTEN_RESOLUTION, false))
        .given(special)
        .when(written)
        .thenEvents(events -> {});
    book(heard(Kind.ORDINARY_RESOLUTION, Vehicle.WRITTEN_RESOLUTION, false))
        .given(special)
        .when(written)
        .thenRefused(ResolutionRefusal.BALLOT_OF_ANOTHER_KIND);
    book(heard(Kind.SPECIAL_RESOLUTION, Vehicle.POLL_OF_A_MEETING, false))
        .given(special)
        .when(written)
        .thenRefused(ResolutionRefusal.BALLOT_OF_ANOTHER_KIND);
    book(heard(Kind.SPECIAL_RESOLUTION, Vehicle.WRITTEN_RESOLUTION, true))
        .given(special)
        .when(written)
        .thenRefused(ResolutionRefusal.BALLOT_DECLARED_ALREADY);
    book(beside(COMPANY.body()))
        .given(special)
        .when(written)
        .thenRefused(ResolutionRefusal.BALLOT_NOT_HEARD_OF);
  }

  @Test
  void the_ballot_that_puts_it_asks_what_it_says_and_decides_no_other() {
    var special = proposed(Kind.SPECIAL_RESOLUTION);
    var written = byBallot(Vehicle.WRITTEN_RESOLUTION, null);
    var heard = heard(Kind.SPECIAL_RESOLUTION, Vehicle.WRITTEN_RESOLUTION, false);
    book(heard)
        .given(special, amended(false))
        .when(written)
        .thenRefused(ResolutionRefusal.BALLOT_ASKS_OTHERWISE, "ballot", Resolved.TEXT);
    UUID first = Claim.other(new Claim.Claimed(York.id(0xf1)), written.resolution()).orElseThrow();
    var taken =
        new Beside(
            heard.body(), heard.other(), heard.meeting(), heard.ballot(), Optional.of(first));
    book(taken)
        .given(special)
        .when(written)
        .thenRefused(ResolutionRefusal.ANOTHER_IS_PUT_BY_IT, "resolution", first);
  }

  @Test
  void the_motion_that_puts_it_reads_as_it_does_and_a_seconder_comes_first_where_asked() {
    var room = Boardroom.board(3, Boardroom.quorumOf(2)).opened(3, 1);
    room.arrive(1, 2, 3);
    room.take(item(1));
    room.moved(MOTION, item(1), 1, 2);
    var beside = beside(room.body(), room.meeting(), null);
    var byMotion =
        new PutResolution(
            RESOLUTION, Vehicle.BOARD_DECISION, null, new ByMotion(MEETING, MOTION), TODAY);
    var one = proposed(Kind.BOARD_RESOLUTION);
    book(beside).given(one).when(byMotion).thenEvents(events -> {});
    book(beside)
        .given(one, amended(true))
        .when(byMotion)
        .thenRefused(ResolutionRefusal.MOTION_READS_OTHERWISE);
    book(beside)
        .given(one)
        .when(
            new PutResolution(
                RESOLUTION, Vehicle.BOARD_DECISION, null, new ByMotion(MEETING, id(852)), TODAY))
        .thenRefused(ResolutionRefusal.NO_SUCH_MOTION_OF_ITS_BODY);
    book(beside)
        .given(proposed(RESOLUTION, Kind.BOARD_RESOLUTION, "7.3", Commencement.AT_ONCE, null))
        .when(byMotion)
        .thenRefused(ResolutionRefusal.RESOLUTION_NOT_SECONDED, "7.3");
    assertOpenMotion(byMotion);
  }

  private static void assertOpenMotion(PutResolution byMotion) {
    var never = beside(BOARD.body(), new Meeting.Unknown(), null);
    book(never)
        .given(proposed(Kind.BOARD_RESOLUTION))
        .when(byMotion)
        .thenRefused(ResolutionRefusal.NO_SUCH_MOTION_OF_ITS_BODY, "meeting", MEETING);
  }
}
