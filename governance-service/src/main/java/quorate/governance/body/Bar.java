package quorate.governance.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.Body.Standing;

/**
 * One reason why somebody may not hold a seat, or not sit in it yet; {@code since} is the day of
 * what bars them, {@code role} the role class or the training that it is about.
 */
public record Bar(
    Kind bar, @Nullable UUID interest, @Nullable LocalDate since, @Nullable String role) {

  /** What bars. */
  public enum Kind {
    COMPETING_INTEREST,
    ROLE_EXCLUDED,
    ROLE_MISSING,
    TRAINING_MISSING,
    NOT_IN_REGISTER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Which training that the rule asks for is not on record that day. */
  static List<Bar> untrained(Standing body, SeatRule rule, UUID person, LocalDate day) {
    return rule.training().stream()
        .filter(training -> !body.isTrained(person, training, day))
        .map(training -> new Bar(Kind.TRAINING_MISSING, null, null, training))
        .toList();
  }

  /** As a person reads it. */
  public String words() {
    return switch (bar) {
      case COMPETING_INTEREST -> "may not sit: declared a competing interest on " + since;
      case ROLE_EXCLUDED ->
          "may not sit: a %s, and the terms say no %s".formatted(say(role), say(role));
      case ROLE_MISSING ->
          "may not sit: the terms ask for a %s, which the register does not state"
              .formatted(say(role));
      case TRAINING_MISSING -> "may not sit yet: training " + role + " is not on record";
      case NOT_IN_REGISTER -> "may not sit: the register knows no such person";
    };
  }

  private static String say(@Nullable String role) {
    return switch (role) {
      case null -> "such role";
      case "gp" -> "GP";
      case "salaried-gp" -> "salaried GP";
      case "lay" -> "lay person";
      default -> role.replace('-', ' ');
    };
  }
}
