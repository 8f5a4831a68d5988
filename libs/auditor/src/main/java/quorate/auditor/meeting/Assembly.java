package quorate.auditor.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.register.BodyOnDay;
import quorate.auditor.register.Sitter;
import quorate.counting.number.Exact;
import quorate.counting.outcome.notice.NoticeTerms;
import quorate.counting.outcome.notice.Period;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.counting.outcome.vote.Elector;

/** Who has a vote at a meeting on its day: by seat or, at a members' meeting, by its roll. */
final class Assembly {

  private static final String OWN_NOTICE =
      "The terms of reference say how long before a meeting its notice goes out.";
  final Terms terms;
  final List<Sitter> sitters;
  private final String kind;
  private final Rolls rolls;
  private final Optional<Map<String, String>> roll;

  Assembly(Meeting meeting, BodyOnDay body) {
    this(meeting.terms, body.sitters(), body.kind(), meeting.rolls);
  }

  private Assembly(Terms terms, List<Sitter> sitters, String kind, Rolls rolls) {
    this.terms = terms;
    this.sitters = sitters;
    this.kind = kind;
    this.rolls = rolls;
    this.roll = rolls.now();
  }

  /** The same with the roll as it stood at an instant of the meeting. */
  Assembly at(Instant instant) {
    return new Assembly(terms, sitters, kind, rolls.at(instant));
  }

  boolean isOfMembers() {
    return roll.isPresent();
  }

  boolean isStatutory() {
    return kind.equals("members-meeting") && terms.followTheAct();
  }

  /** What its decisions are in law. */
  Vehicle vehicle() {
    if (kind.equals("collaboration")) {
      return Vehicle.CONTRACT;
    }
    return isStatutory() ? Vehicle.POLL_OF_A_MEETING : Vehicle.BOARD_DECISION;
  }

  /** What notice of it must be. */
  NoticeTerms notice() {
    var notice = terms.notice();
    var source =
        new Source(Instrument.TERMS_OF_REFERENCE, Terms.place(notice.clause(), "(notice)"));
    var own = new Period(notice.days(), notice.count(), new Clause(source, OWN_NOTICE));
    return isStatutory()
        ? NoticeTerms.ofMembersMeeting(Optional.of(own))
        : NoticeTerms.byTerms(own);
  }

  /** Seats that are held by who sits, or the members of the roll. */
  List<String> entitled() {
    return entitled(roll);
  }

  /** Those of them who are entitled to notice (s310). */
  List<String> told() {
    return entitled(rolls.told());
  }

  private List<String> entitled(Optional<Map<String, String>> of) {
    return of.map(lines -> List.copyOf(lines.keySet()))
        .orElseGet(() -> sitters.stream().filter(Sitter::sits).map(Sitter::seat).toList());
  }

  /** Those seats with a vote; none at a members' meeting, whose roll says it. */
  List<String> seats() {
    return isOfMembers()
        ? List.of()
        : sitters.stream().filter(Sitter::votes).map(Sitter::seat).toList();
  }

  boolean votes(String key) {
    return roll.map(lines -> lines.containsKey(key))
        .orElseGet(() -> sitter(key).filter(Sitter::votes).isPresent());
  }

  boolean deputyVotes(String key) {
    return sitter(key).filter(each -> each.deputies().equals("votes")).isPresent();
  }

  Optional<Sitter> sitter(String key) {
    return sitters.stream().filter(each -> each.seat().equals(key)).findFirst();
  }

  /** Whether who is in the chair sits in the body; members elect whom they like. */
  boolean mayChair(String person) {
    return isOfMembers()
        || sitters.stream()
            .filter(each -> each.person().equals(person))
            .findFirst()
            .filter(Sitter::sits)
            .isPresent();
  }

  /** The members of the roll, or else these seats, weighed. */
  List<Elector> electors(RuleSet rules, List<String> seats) {
    var electors = new ArrayList<Elector>();
    roll.ifPresentOrElse(
        lines ->
            lines.forEach(
                (member, figure) -> electors.add(elector(member, Exact.of(figure), rules))),
        () -> seats.forEach(seat -> electors.add(elector(seat, Exact.UNIT, rules))));
    return electors;
  }

  private static Elector elector(String key, Exact figure, RuleSet rules) {
    Map<String, Exact> weights = new HashMap<>();
    rules.weightings().forEach(each -> weights.put(each.name(), each.basis().weigh(figure)));
    return new Elector(key, "", weights);
  }
}
