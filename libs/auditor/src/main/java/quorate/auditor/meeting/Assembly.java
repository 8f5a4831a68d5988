package quorate.auditor.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;
import quorate.auditor.register.BodyOnDay;
import quorate.auditor.register.Sitter;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.counting.outcome.vote.Elector;

/** Who has a vote at a meeting on its day: by seat or, at a members' meeting, by its roll. */
final class Assembly {

  private static final String ROLL = "roll";
  final Terms terms;
  final List<Sitter> sitters;
  private final String kind;
  private final Optional<Map<String, Exact>> roll;

  Assembly(Meeting meeting, BodyOnDay body) throws Malformed {
    this.terms = meeting.terms;
    this.kind = body.kind();
    this.roll =
        meeting.called.has(ROLL) ? Optional.of(roll(meeting.called.list(ROLL))) : Optional.empty();
    this.sitters = body.sitters();
  }

  private static Map<String, Exact> roll(List<Fields> lines) throws Malformed {
    Map<String, Exact> roll = new LinkedHashMap<>();
    for (Fields each : lines) {
      roll.put(each.text("member"), figure(each.text("figure")));
    }
    return roll;
  }

  private static Exact figure(String text) throws Malformed {
    try {
      return Exact.of(text);
    } catch (IllegalArgumentException e) {
      throw new Malformed("figure is not a number: " + text);
    }
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

  /** Seats that are held by who sits, or the members of the roll. */
  List<String> entitled() {
    return roll.map(lines -> List.copyOf(lines.keySet()))
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
        lines -> lines.forEach((member, figure) -> electors.add(elector(member, figure, rules))),
        () -> seats.forEach(seat -> electors.add(elector(seat, Exact.UNIT, rules))));
    return electors;
  }

  private static Elector elector(String key, Exact figure, RuleSet rules) {
    Map<String, Exact> weights = new HashMap<>();
    rules.weightings().forEach(each -> weights.put(each.name(), each.basis().weigh(figure)));
    return new Elector(key, "", weights);
  }
}
