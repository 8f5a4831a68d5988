package quorate.governance.body;

import static quorate.governance.body.TermsCheck.wrong;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quorate.chassis.decide.Decision;

/** Whether one rule of composition can be followed. */
final class SeatRuleCheck {

  /** The role classes that the register states. */
  static final List<String> ROLES =
      List.of("gp", "salaried-gp", "practice-manager", "nurse", "lay");

  private SeatRuleCheck() {}

  static Optional<Decision<BodyEvent>> check(String at, SeatRule rule) {
    return TermsCheck.first(
        Stream.of(
            () -> where(at, rule),
            () -> howMany(at, rule),
            () -> filled(at, rule),
            () -> roles(at + "conditions.roles", rule.conditions().roles()),
            () -> roles(at + "conditions.excluded", rule.conditions().excluded()),
            () -> both(at, rule.conditions()),
            () -> term(at, rule),
            () -> deputies(at, rule)));
  }

  private static Optional<Decision<BodyEvent>> where(String at, SeatRule rule) {
    boolean byLocality = rule.source() == SeatSource.ONE_PER_LOCALITY;
    var localities = rule.localities();
    if (localities != null && !byLocality) {
      return wrong(at + "localities", localities, "Localities are of one-per-locality only.");
    }
    if (localities != null
        && (localities.isEmpty() || new HashSet<>(localities).size() < localities.size())) {
      return wrong(at + "localities", localities, "Name each locality once, or leave them out.");
    }
    return rule.within() != null && (!rule.source().followsRegister() || localities != null)
        ? wrong(at + "within", rule.within(), "Only seats that follow the register lie in an area.")
        : Optional.empty();
  }

  private static Optional<Decision<BodyEvent>> howMany(String at, SeatRule rule) {
    Integer least = rule.atLeast();
    Integer most = rule.atMost();
    if (rule.source() == SeatSource.MEMBERS && (least != null || most != null)) {
      return wrong(at + "atmost", most, "All members have a place: give no number.");
    }
    if (most != null && most < 1) {
      return wrong(at + "atmost", most, "At most one, or more.");
    }
    return least != null && most != null && least > most
        ? wrong(
            at + "atleast", least, "At least %d is more than at most %d.".formatted(least, most))
        : Optional.empty();
  }

  private static Optional<Decision<BodyEvent>> filled(String at, SeatRule rule) {
    var filled = rule.filledBy();
    if (filled == null) {
      return Optional.empty();
    }
    return filled.isEmpty() || rule.source() == SeatSource.MEMBERS
        ? wrong(at + "filledby", filled, "Say how seats are filled, or leave it to the rule.")
        : Optional.empty();
  }

  private static Optional<Decision<BodyEvent>> roles(String field, List<String> roles) {
    return roles.stream()
        .filter(role -> !ROLES.contains(role))
        .findFirst()
        .flatMap(
            role -> wrong(field, role, "The register states: " + String.join(", ", ROLES) + "."));
  }

  private static Optional<Decision<BodyEvent>> both(String at, Conditions conditions) {
    Set<String> both = new HashSet<>(conditions.roles());
    both.retainAll(conditions.excluded());
    return both.isEmpty()
        ? Optional.empty()
        : wrong(at + "conditions.excluded", both, "What is asked for cannot be shut out.");
  }

  private static Optional<Decision<BodyEvent>> term(String at, SeatRule rule) {
    Integer months = rule.termMonths();
    if (months != null && months < 1) {
      return wrong(at + "termmonths", months, "A term is of one month or more.");
    }
    return rule.renewals() != null && months == null
        ? wrong(at + "renewals", rule.renewals(), "Only a term with an end is renewed.")
        : Optional.empty();
  }

  private static Optional<Decision<BodyEvent>> deputies(String at, SeatRule rule) {
    return rule.deputies() == Deputies.VOTES && rule.voice() == Voice.SPEAKS
        ? wrong(at + "deputies", rule.deputies(), "A deputy has no vote that the seat has not.")
        : Optional.empty();
  }
}
