package quorate.governance.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.meeting.Boardroom.BODY;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.resolution.Resolved.BALLOT;
import static quorate.governance.resolution.Resolved.DECISION;
import static quorate.governance.resolution.Resolved.LATER;
import static quorate.governance.resolution.Resolved.MOTION;
import static quorate.governance.resolution.Resolved.PAPER;
import static quorate.governance.resolution.Resolved.RESOLUTION;
import static quorate.governance.resolution.Resolved.TODAY;
import static quorate.governance.resolution.Resolved.book;
import static quorate.governance.resolution.Resolved.day;
import static quorate.governance.resolution.Resolved.proposed;
import static quorate.governance.resolution.Resolved.put;
import static quorate.governance.resolution.Resolved.settle;
import static quorate.governance.resolution.Resolved.settled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.meeting.Boardroom;
import quorate.governance.resolution.Commencement.Condition;
import quorate.governance.resolution.ResolutionCommand.AnnulResolution;
import quorate.governance.resolution.ResolutionCommand.ByBallot;
import quorate.governance.resolution.ResolutionCommand.ByMotion;
import quorate.governance.resolution.ResolutionCommand.EnterResolution;
import quorate.governance.resolution.ResolutionCommand.MakeFiling;
import quorate.governance.resolution.ResolutionCommand.MeetResolutionCondition;
import quorate.governance.resolution.ResolutionCommand.PublishResolution;
import quorate.governance.resolution.ResolutionCommand.ReplaceResolution;
import quorate.governance.resolution.ResolutionCommand.RestoreResolution;
import quorate.governance.resolution.ResolutionCommand.Where;
import quorate.governance.resolution.ResolutionEvent.FilingDue;
import quorate.governance.resolution.ResolutionEvent.FilingMade;
import quorate.governance.resolution.ResolutionEvent.Replaces;
import quorate.governance.resolution.ResolutionEvent.ResolutionAmended;
import quorate.governance.resolution.ResolutionEvent.ResolutionAnnulled;
import quorate.governance.resolution.ResolutionEvent.ResolutionConditionMet;
import quorate.governance.resolution.ResolutionEvent.ResolutionOutOfForce;
import quorate.governance.resolution.ResolutionEvent.ResolutionProposed;
import quorate.governance.resolution.ResolutionEvent.ResolutionPublished;
import quorate.governance.resolution.ResolutionEvent.ResolutionReplaced;
import quorate.governance.resolution.ResolutionEvent.ResolutionRestored;
import quorate.governance.resolution.ResolutionEvent.ResolutionSettled;

/** From the result on. */
class SettlingTest {

  private static final ResolutionEvent BOARD = proposed(Kind.BOARD_RESOLUTION);
  private static final ResolutionEvent BY_MOTION = put(Vehicle.BOARD_DECISION);
  private static final ResolutionEvent IN_FORCE = settled("passed", "2026-06-16", "2026-06-16");
  private static final UUID CHALLENGE = id(41);
  private static final List<Effect.Span> SINCE = List.of(new Effect.Span(day("2026-08-10"), null));

  @Test
  void it_is_settled_once_and_by_what_it_was_put_by() {
    book().given(BOARD, BY_MOTION).when(settle(MOTION, "passed", "2026-06-16")).then(IN_FORCE);
    book()
        .given(BOARD, BY_MOTION)
        .when(settle(MOTION, "lost", "2026-06-16"))
        .then(settled("lost", "2026-06-16", null));
    book()
        .given(BOARD, BY_MOTION)
        .when(settle(BALLOT, "passed", "2026-06-16"))
        .thenRefused(ResolutionRefusal.NOT_DECIDED_BY_THIS);
    book()
        .given(BOARD, BY_MOTION, IN_FORCE)
        .when(settle(MOTION, "passed", "2026-06-16"))
        .thenRefused(ResolutionRefusal.RESOLUTION_SETTLED_ALREADY);
  }

  @Test
  void what_was_carried_without_having_been_proposed_is_a_resolution_of_record_with_its_filings() {
    var special = entered(Kind.SPECIAL_RESOLUTION, null, new ByBallot(BALLOT));
    book().when(special).thenEvents(events -> assertFilings(events, "copy 2026-07-01"));
    var structure =
        entered(Kind.CHANGE_OF_LEGAL_STRUCTURE, BODY, new ByMotion(Boardroom.MEETING, MOTION));
    book()
        .when(structure)
        .thenEvents(events -> assertFilings(events, "copy 2026-07-01", "articles 2026-07-01"));
    var removal = entered(Kind.REMOVAL_OF_DIRECTOR, BODY, new ByMotion(Boardroom.MEETING, MOTION));
    book().when(removal).thenEvents(events -> assertFilings(events, "director 2026-06-30"));
    book().given(BOARD).when(special).thenRefused(ResolutionRefusal.ALREADY_PROPOSED);
  }

  @Test
  void a_resolution_of_record_is_filed_annulled_and_told_to_nobody_as_any_other() {
    var all = new ArrayList<ResolutionEvent>();
    book()
        .when(entered(Kind.SPECIAL_RESOLUTION, null, new ByBallot(BALLOT)))
        .thenEvents(all::addAll);
    var given = book().given(all.toArray());
    given
        .when(new MakeFiling(RESOLUTION, "copy", TODAY, PAPER, TODAY))
        .then(new FilingMade(RESOLUTION, "copy", TODAY, PAPER));
    given
        .when(new AnnulResolution(RESOLUTION, BALLOT, CHALLENGE, TODAY))
        .then(new ResolutionAnnulled(RESOLUTION, DECISION, CHALLENGE, TODAY));
    given.when(new PublishResolution(RESOLUTION, /* published= */ true, TODAY)).thenNothing();
  }

  private static EnterResolution entered(Kind kind, @Nullable UUID body, Where where) {
    return new EnterResolution(
        RESOLUTION,
        DECISION,
        body,
        kind,
        "Winter",
        Resolved.TEXT,
        null,
        null,
        Vehicle.POLL_OF_A_MEETING,
        where,
        List.of("3 of 4"),
        TODAY);
  }

  private static void assertFilings(List<ResolutionEvent> events, String... expected) {
    assertEquals(DECISION, ((ResolutionProposed) events.getFirst()).recordOf());
    assertEquals(
        List.of(expected),
        events.stream()
            .flatMap(it -> it instanceof FilingDue due ? Stream.of(due) : Stream.empty())
            .map(due -> due.filing() + " " + due.due())
            .toList());
  }

  @Test
  void it_is_in_force_from_its_day_or_from_the_day_on_which_the_last_condition_is_met() {
    book()
        .given(from("2026-07-01"), BY_MOTION)
        .when(settle(MOTION, "passed", "2026-06-16"))
        .then(settled("passed", "2026-06-16", "2026-07-01"));
    var carried = settled("passed", "2026-06-16", null);
    var funded = met("funding", "2026-06-20", null);
    book()
        .given(from("2026-07-01", "funding", "lease"), BY_MOTION)
        .when(settle(MOTION, "passed", "2026-06-16"))
        .then(carried);
    book()
        .given(from("2026-07-01", "funding", "lease"), BY_MOTION, carried)
        .when(meet("funding", "2026-06-20", "2026-06-20"))
        .then(funded);
    book()
        .given(from("2026-07-01", "funding", "lease"), BY_MOTION, carried, funded)
        .when(meet("lease", "2026-06-30", "2026-06-30"))
        .then(met("lease", "2026-06-30", "2026-07-01"));
    book()
        .given(from("2026-07-01", "funding", "lease"), BY_MOTION, carried, funded)
        .when(meet("lease", "2026-07-02", "2026-07-02"))
        .then(met("lease", "2026-07-02", "2026-07-02"));
  }

  @Test
  void a_condition_is_met_once_after_it_is_carried_and_not_in_days_to_come() {
    var one = from("2026-07-01", "funding");
    var carried = settled("passed", "2026-06-16", null);
    book()
        .given(one, BY_MOTION, carried)
        .when(meet("funding", "2026-06-16", "2026-06-16"))
        .thenEvents(events -> {});
    book()
        .given(one, BY_MOTION, carried)
        .when(meet("funding", "2026-06-15", "2026-06-16"))
        .thenRefused(ResolutionRefusal.BEFORE_IT_WAS_CARRIED);
    book()
        .given(one, BY_MOTION, carried)
        .when(meet("funding", "2026-06-17", "2026-06-16"))
        .thenRefused(ResolutionRefusal.DAY_TO_COME);
    book()
        .given(one, BY_MOTION, carried)
        .when(meet("lease", "2026-06-16", "2026-06-16"))
        .thenRefused(ResolutionRefusal.NO_SUCH_CONDITION_OF_IT);
    book()
        .given(one, BY_MOTION, settled("lost", "2026-06-16", null))
        .when(meet("funding", "2026-06-16", "2026-06-16"))
        .thenRefused(ResolutionRefusal.RESOLUTION_NOT_CARRIED);
    book()
        .given(one, BY_MOTION, carried, met("funding", "2026-06-16", "2026-07-01"))
        .when(meet("funding", "2026-06-16", "2026-06-16"))
        .thenRefused(ResolutionRefusal.CONDITION_MET_ALREADY);
  }

  @Test
  void a_special_resolution_is_filed_within_fifteen_days_s30_and_altered_articles_s26() {
    book()
        .given(proposed(Kind.SPECIAL_RESOLUTION), put(Vehicle.WRITTEN_RESOLUTION))
        .when(settle(BALLOT, "passed", "2026-06-16"))
        .then(IN_FORCE, due("copy", "A copy of the resolution", "2026-07-01", "s30(1)"));
    book()
        .given(proposed(Kind.CHANGE_OF_LEGAL_STRUCTURE), put(Vehicle.WRITTEN_RESOLUTION))
        .when(settle(BALLOT, "passed", "2026-06-16"))
        .then(
            IN_FORCE,
            due("copy", "A copy of the resolution", "2026-07-01", "s30(1)"),
            due("articles", "A copy of the articles as altered", "2026-07-01", "s26(1)"));
    book()
        .given(proposed(Kind.SPECIAL_RESOLUTION), put(Vehicle.WRITTEN_RESOLUTION))
        .when(settle(BALLOT, "lost", "2026-06-16"))
        .then(settled("lost", "2026-06-16", null));
  }

  @Test
  void what_is_not_filed_by_its_day_is_overdue_on_the_next() {
    var due = due("copy", "A copy of the resolution", "2026-07-01", "s30(1)");
    var resolution = folded(BOARD, BY_MOTION, IN_FORCE, due);
    assertEquals("due", state(resolution, "2026-07-01"));
    assertEquals("overdue", state(resolution, "2026-07-02"));
    var filed = folded(BOARD, BY_MOTION, IN_FORCE, due, made("2026-07-02"));
    assertEquals("due", state(filed, "2026-07-01"));
    assertEquals("filed", state(filed, "2026-07-02"));
    book().given(BOARD, BY_MOTION, IN_FORCE, due).when(file("2026-07-02")).then(made("2026-07-02"));
    book()
        .given(BOARD, BY_MOTION, IN_FORCE, due)
        .when(file("2026-07-03"))
        .thenRefused(ResolutionRefusal.DAY_TO_COME);
    book()
        .given(BOARD, BY_MOTION, IN_FORCE, due, made("2026-07-02"))
        .when(file("2026-07-02"))
        .thenRefused(ResolutionRefusal.FILED_ALREADY);
    book().given(BOARD).when(file("2026-07-02")).thenRefused(ResolutionRefusal.NO_SUCH_FILING);
  }

  @Test
  void it_reads_of_any_day_as_it_did_then() {
    ResolutionEvent amended =
        new ResolutionAmended(
            RESOLUTION, "That it be done soon", true, Boardroom.member(2), day("2026-06-18"));
    var resolution = folded(BOARD, amended, BY_MOTION);
    assertEquals(Resolved.TEXT, resolution.textOn(day("2026-06-17")));
    assertEquals("That it be done soon", resolution.textOn(day("2026-06-18")));
  }

  @Test
  void of_two_that_would_end_it_the_second_is_carried_and_finds_nothing_left() {
    var replaces = new Replaces(LATER, Ending.SUPERSEDED);
    var second = proposed(RESOLUTION, Kind.BOARD_RESOLUTION, null, Commencement.AT_ONCE, replaces);
    var first = id(77);
    var ended = folded(BOARD, BY_MOTION, IN_FORCE, replacedBy(first));
    var settle = settle(MOTION, "passed", "2026-06-16");
    var left = accepted(settle, folded(second, BY_MOTION), ended);
    assertEquals(first, left.leftBy());
    assertTrue(left.carried());
    assertNull(accepted(settle, folded(second, BY_MOTION), folded(BOARD, BY_MOTION)).leftBy());
  }

  private static ResolutionReplaced replacedBy(UUID by) {
    return new ResolutionReplaced(
        RESOLUTION, Ending.REVOKED, by, day("2026-06-16"), DECISION, id(898));
  }

  private static ResolutionSettled accepted(
      ResolutionCommand settle, Resolution later, Resolution earlier) {
    var decision = ResolutionDecider.decide(settle, later, Beside.NOTHING.replacing(earlier));
    return (ResolutionSettled) ((Decision.Accepted<ResolutionEvent>) decision).events().getFirst();
  }

  @Test
  void a_later_one_ends_it_from_a_day_and_says_so_of_every_day() {
    var replaced = replaced("2026-08-01");
    book()
        .given(BOARD, BY_MOTION, IN_FORCE)
        .when(new ReplaceResolution(RESOLUTION, Ending.REVOKED, LATER, day("2026-08-01"), id(898)))
        .then(replaced);
    book()
        .given(BOARD, BY_MOTION, settled("lost", "2026-06-16", null))
        .when(new ReplaceResolution(RESOLUTION, Ending.REVOKED, LATER, day("2026-08-01"), id(898)))
        .thenRefused(ResolutionRefusal.NOTHING_TO_REPLACE);
    var after = folded(BOARD, BY_MOTION, IN_FORCE, replaced);
    assertEquals("in-force", after.stateOn(day("2026-07-31")));
    assertEquals("revoked", after.stateOn(day("2026-08-01")));
  }

  @Test
  void it_stands_again_when_the_later_one_is_annulled_and_the_time_between_stays() {
    var restored = new ResolutionRestored(RESOLUTION, LATER, day("2026-08-10"), DECISION, null);
    book()
        .given(BOARD, BY_MOTION, IN_FORCE, replaced("2026-08-01"))
        .when(new RestoreResolution(RESOLUTION, LATER, SINCE))
        .then(restored);
    book()
        .given(BOARD, BY_MOTION, IN_FORCE, replaced("2026-08-01"))
        .when(new RestoreResolution(RESOLUTION, id(903), SINCE))
        .thenRefused(ResolutionRefusal.NOTHING_TO_RESTORE);
    var again = folded(BOARD, BY_MOTION, IN_FORCE, replaced("2026-08-01"), restored);
    assertEquals("revoked", again.stateOn(day("2026-08-09")));
    assertEquals("in-force", again.stateOn(day("2026-08-10")));
  }

  @Test
  void an_annulled_result_carries_nothing_from_that_day_on() {
    ResolutionEvent annulled =
        new ResolutionAnnulled(RESOLUTION, DECISION, CHALLENGE, day("2026-06-20"));
    book()
        .given(proposed(Kind.SPECIAL_RESOLUTION), put(Vehicle.WRITTEN_RESOLUTION), IN_FORCE)
        .when(new AnnulResolution(RESOLUTION, BALLOT, CHALLENGE, day("2026-06-20")))
        .then(annulled);
    var after = folded(BOARD, BY_MOTION, IN_FORCE, annulled);
    assertEquals("in-force", after.stateOn(day("2026-06-19")));
    assertEquals("annulled", after.stateOn(day("2026-06-20")));
  }

  @Test
  void outsiders_are_told_once_it_is_in_force_as_the_rule_says_and_of_no_removal() {
    var later = settled("passed", "2026-06-16", "2026-07-01");
    book().given(BOARD, BY_MOTION, later).when(publish(true, "2026-06-30")).thenNothing();
    book().given(BOARD, BY_MOTION, later).when(publish(false, "2026-07-01")).thenNothing();
    book().given(BOARD, BY_MOTION, IN_FORCE).when(publish(true, "2026-06-16")).then(published());
    book()
        .given(BOARD, BY_MOTION, IN_FORCE, published())
        .when(publish(true, "2026-06-16"))
        .thenNothing();
    book()
        .given(proposed(Kind.REMOVAL_OF_DIRECTOR), put(Vehicle.POLL_OF_A_MEETING), IN_FORCE)
        .when(publish(true, "2026-06-16"))
        .thenNothing();
  }

  @Test
  void of_what_they_know_they_are_told_the_end_and_of_what_stays_private_not_even_the_id() {
    var ended = replaced("2026-08-01");
    book()
        .given(BOARD, BY_MOTION, IN_FORCE, published(), ended)
        .when(publish(true, "2026-07-31"))
        .thenNothing();
    book()
        .given(BOARD, BY_MOTION, IN_FORCE, published(), ended)
        .when(publish(true, "2026-08-01"))
        .then(new ResolutionOutOfForce(RESOLUTION, "Winter", "revoked", LATER, day("2026-08-01")));
    book()
        .given(BOARD, BY_MOTION, IN_FORCE, published(), ended)
        .when(publish(false, "2026-08-01"))
        .then(new ResolutionOutOfForce(RESOLUTION, "Winter", "revoked", null, day("2026-08-01")));
    book()
        .given(BOARD, BY_MOTION, IN_FORCE, ended)
        .when(publish(false, "2026-08-01"))
        .thenNothing();
  }

  private static PublishResolution publish(boolean published, String today) {
    return new PublishResolution(RESOLUTION, published, day(today));
  }

  private static ResolutionPublished published() {
    return new ResolutionPublished(
        RESOLUTION,
        BODY,
        Kind.BOARD_RESOLUTION,
        "Winter",
        Resolved.TEXT,
        DECISION,
        TODAY,
        TODAY,
        null);
  }

  private static ResolutionReplaced replaced(String from) {
    return new ResolutionReplaced(RESOLUTION, Ending.REVOKED, LATER, day(from), DECISION, id(898));
  }

  private static ResolutionEvent from(String day, String... conditions) {
    var all = List.of(conditions).stream().map(each -> new Condition(each, "So.")).toList();
    LocalDate first = day(day);
    return proposed(RESOLUTION, Kind.BOARD_RESOLUTION, null, new Commencement(first, all), null);
  }

  private static MeetResolutionCondition meet(String condition, String on, String today) {
    return new MeetResolutionCondition(RESOLUTION, condition, PAPER, day(on), day(today));
  }

  private static ResolutionConditionMet met(String condition, String on, @Nullable String inForce) {
    return new ResolutionConditionMet(
        RESOLUTION, condition, PAPER, day(on), inForce == null ? null : day(inForce), null);
  }

  private static FilingDue due(String filing, String title, String due, String section) {
    return new FilingDue(
        RESOLUTION, filing, title, "Companies House", day(due), "Companies Act 2006 " + section);
  }

  private static MakeFiling file(String on) {
    return new MakeFiling(RESOLUTION, "copy", day(on), PAPER, day("2026-07-02"));
  }

  private static FilingMade made(String on) {
    return new FilingMade(RESOLUTION, "copy", day(on), PAPER);
  }

  private static String state(Resolution.Standing resolution, String day) {
    return resolution.filings().all().values().iterator().next().stateOn(day(day));
  }

  private static Resolution.Standing folded(ResolutionEvent... events) {
    Resolution state = new Resolution.Unknown();
    for (ResolutionEvent each : events) {
      state = Resolution.evolve(state, each);
    }
    return (Resolution.Standing) state;
  }
}
