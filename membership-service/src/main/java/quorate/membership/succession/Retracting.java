package quorate.membership.succession;

import static quorate.chassis.decide.Decision.acceptAll;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.practice.PracticeFact.CLOSURE;
import static quorate.membership.practice.PracticeFact.CONTRACT;
import static quorate.membership.succession.SuccessionRefusal.NOTHING_BECAME_OF_IT;
import static quorate.membership.succession.SuccessionRefusal.SUCCESSION_RESTED_ON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.chassis.decide.Decision;
import quorate.membership.facts.ContractType;
import quorate.membership.practice.Lineage.Successor;
import quorate.membership.practice.Practice;
import quorate.membership.practice.Practice.Registered;
import quorate.membership.practice.PracticeEvent;
import quorate.membership.practice.PracticeEvent.PracticeFactRetracted;
import quorate.membership.practice.PracticeEvent.PredecessorRetracted;
import quorate.membership.practice.PracticeEvent.SuccessionRetracted;
import quorate.membership.succession.SuccessionCommand.RetractSuccession;

/**
 * A merger, split or succession that never was: it goes from both sides, and with it the closure
 * and the contract that came by it. Nothing newer may rest on it.
 */
final class Retracting {

  Decision<PracticeEvent> retract(
      RetractSuccession c, Registered practice, Map<String, Practice> practices) {
    List<String> successors = successors(c, practice);
    if (successors.isEmpty()) {
      return refuse(NOTHING_BECAME_OF_IT, "on", c.on());
    }
    if (practice.lineage().successors().stream().anyMatch(next -> next.on().isAfter(c.on()))) {
      return refuse(SUCCESSION_RESTED_ON, "on", c.on());
    }
    Optional<Registered> gone =
        successors.stream()
            .flatMap(code -> registered(code, practices).stream())
            .filter(next -> next.lineage().ended())
            .findFirst();
    return gone.isPresent()
        ? refuse(SUCCESSION_RESTED_ON, "on", c.on(), told(gone.get()))
        : acceptAll(events(c, practice, successors, practices));
  }

  private static String told(Registered successor) {
    return "%s Of %s: %s"
        .formatted(
            SUCCESSION_RESTED_ON.explanation(), successor.code(), successor.lineage().told());
  }

  /** Those that took over on that day, in the order of their codes. */
  static List<String> successors(RetractSuccession c, Registered practice) {
    return practice.lineage().successors().stream()
        .filter(next -> next.on().equals(c.on()))
        .map(Successor::practice)
        .sorted()
        .toList();
  }

  private static List<PracticeEvent> events(
      RetractSuccession c,
      Registered practice,
      List<String> successors,
      Map<String, Practice> practices) {
    var events = new ArrayList<PracticeEvent>();
    var lastDay = c.on().minusDays(1);
    var end = practice.lineage().end();
    if (end != null && end.closed() == null && lastDay.equals(practice.particulars().closedOn())) {
      events.add(
          new PracticeFactRetracted(c.practice(), CLOSURE.word(), lastDay, c.reason(), c.source()));
    }
    events.add(new SuccessionRetracted(c.practice(), c.on(), c.reason(), c.source()));
    for (String code : successors) {
      events.add(new PredecessorRetracted(code, c.practice(), c.on(), c.source()));
    }
    if (end != null && end.carries() && hasContractBy(c, practice, successors, practices)) {
      events.add(
          new PracticeFactRetracted(
              successors.getFirst(), CONTRACT.word(), c.on(), c.reason(), c.source()));
    }
    return events;
  }

  private static boolean hasContractBy(
      RetractSuccession c,
      Registered practice,
      List<String> successors,
      Map<String, Practice> practices) {
    Optional<ContractType> carried = practice.figures().contracts().onOrFirst(c.on());
    return registered(successors.getFirst(), practices)
        .filter(next -> !next.lineage().hadContractOf(c.practice(), c.on()))
        .flatMap(next -> Optional.ofNullable(next.figures().contracts().values().get(c.on())))
        .filter(contract -> carried.filter(contract::equals).isPresent())
        .isPresent();
  }

  private static Optional<Registered> registered(String code, Map<String, Practice> practices) {
    return practices.get(code) instanceof Registered known ? Optional.of(known) : Optional.empty();
  }
}
