package quorate.governance.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.counting.outcome.vote.Elector;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.BodyKind;
import quorate.governance.body.Deputies;
import quorate.governance.body.Place;
import quorate.governance.body.Terms;
import quorate.governance.meeting.FloorEvents.VotesRecorded;
import quorate.governance.meeting.NoticeEvents.MeetingCalled;
import quorate.governance.meeting.NoticeEvents.OnRoll;
import quorate.governance.meeting.NoticeEvents.RollDrawn;

/**
 * Who has a vote at a meeting on its day, by seat or, at a members' meeting, by member; {@code
 * terms} are those that were chosen with its notice, whatever was revised since.
 */
public record Assembly(
    Standing body, MeetingCalled called, LocalDate day, Terms terms, Rolls rolls) {

  /** Of a meeting as it stands. */
  public static Assembly of(Standing body, Meeting.Called meeting) {
    return of(body, meeting, meeting.day());
  }

  /** Of one that goes on, on a day. */
  public static Assembly of(Standing body, Meeting.Called meeting, LocalDate day) {
    return new Assembly(body, meeting.called(), day, meeting.terms(), meeting.rolls());
  }

  /** Of one of which no notice is sent yet. */
  static Assembly of(Standing body, MeetingCalled called, LocalDate day) {
    return new Assembly(body, called, day, called.terms(), new Rolls(called.roll(), List.of()));
  }

  /** The same with a roll that is drawn anew. */
  Assembly with(RollDrawn drawn) {
    return new Assembly(body, called, day, terms, rolls.with(drawn));
  }

  /** The same with the roll as it stood at an instant of the meeting. */
  Assembly at(Instant instant) {
    return new Assembly(body, called, day, terms, rolls.at(instant));
  }

  /** Whether members meet, by a roll. */
  public boolean isOfMembers() {
    return called.roll() != null;
  }

  /** Whether the Companies Act's own rules of general meetings apply, as its rule set says. */
  public boolean isStatutory() {
    return body.established().kind() == BodyKind.MEMBERS_MEETING && terms.followTheAct();
  }

  /** What its decisions are in law. */
  public Vehicle vehicle() {
    if (body.established().kind() == BodyKind.COLLABORATION) {
      return Vehicle.CONTRACT;
    }
    return isStatutory() ? Vehicle.POLL_OF_A_MEETING : Vehicle.BOARD_DECISION;
  }

  /** Seats that are held by who sits, or the members of the roll. */
  public List<String> entitled() {
    return entitled(rolls.now());
  }

  /** Those of them who are entitled to notice (s310). */
  public List<String> told() {
    return entitled(rolls.told());
  }

  private List<String> entitled(@Nullable List<OnRoll> roll) {
    return roll == null
        ? body.placesOn(day).stream().filter(Place::sits).map(Assembly::key).toList()
        : roll.stream().map(OnRoll::member).toList();
  }

  /** What is to be done first where nobody is entitled. */
  String unfilled() {
    return "Nobody holds a seat of this body on %s: fill its seats first, by POST …/seats/{seat}/holder."
        .formatted(day);
  }

  /** Who may vote: seats with a vote, or the members of the roll. */
  public List<String> voting() {
    return isOfMembers() ? entitled() : seats();
  }

  /** The same as it was kept with votes, whatever became of seats and rolls since. */
  public List<String> voting(VotesRecorded taken) {
    return isOfMembers() ? at(taken.at()).entitled() : taken.counting().seats();
  }

  /** Who may vote on a motion: once it was voted on, as it was kept with the votes that count. */
  public List<String> votingOn(Motion motion) {
    return motion.votes(motion.way()).map(this::voting).orElseGet(this::voting);
  }

  /** Those seats with a vote; none at a members' meeting, whose roll says it. */
  List<String> seats() {
    return isOfMembers()
        ? List.of()
        : body.placesOn(day).stream().filter(Place::votes).map(Assembly::key).toList();
  }

  /** Those with a vote, weighed. */
  List<Elector> electors(RuleSet rules) {
    return electors(rules, seats());
  }

  /** The members of the roll, or else these seats, weighed. */
  List<Elector> electors(RuleSet rules, List<String> seats) {
    List<Elector> electors = new ArrayList<>();
    var roll = rolls.now();
    if (roll == null) {
      seats.forEach(seat -> electors.add(elector(seat, Exact.UNIT, rules)));
    } else {
      electors.addAll(RollCalled.electors(roll, rules));
    }
    return electors;
  }

  boolean votes(String key) {
    return isOfMembers() ? entitled().contains(key) : place(key).filter(Place::votes).isPresent();
  }

  /** Whether a deputy in this seat has its vote. */
  boolean deputyVotes(String key) {
    return place(key).filter(place -> place.rule().deputies() == Deputies.VOTES).isPresent();
  }

  /** The place of a seat, that day. */
  Optional<Place> place(String key) {
    return body.placesOn(day).stream().filter(each -> key(each).equals(key)).findFirst();
  }

  Optional<Place> placeOf(UUID person) {
    return body.placeOf(person, day);
  }

  static String key(Place place) {
    return place.seat().id().toString();
  }

  static Elector elector(String key, Exact figure, RuleSet rules) {
    Map<String, Exact> weights = new HashMap<>();
    rules.weightings().forEach(each -> weights.put(each.name(), each.basis().weigh(figure)));
    return new Elector(key, "", weights);
  }
}
