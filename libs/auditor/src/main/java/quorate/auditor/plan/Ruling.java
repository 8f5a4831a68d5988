package quorate.auditor.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A decision of a body as the register has it so far; under an item, or under mandates. */
final class Ruling {

  /** Under which item of which meeting something is decided. */
  record Put(String meeting, String item) {}

  final String body;
  final LocalDate on;

  /** The day of the sitting that took it, where it is past midnight; else its own. */
  final LocalDate sat;

  final String outcome;
  final boolean amendment;
  final Optional<Put> put;
  final Optional<BigDecimal> sum;
  final Optional<String> subject;
  final boolean urgent;
  final Optional<Deciding.Named> decides;
  final Set<String> plans = new HashSet<>();
  BigDecimal drawn = BigDecimal.ZERO;
  boolean stands = true;

  /** At a meeting, on a motion that says which permission it decides on, if on one. */
  Ruling(
      String body,
      LocalDate on,
      Optional<LocalDate> sat,
      String outcome,
      boolean amendment,
      Put put,
      Optional<Deciding.Named> decides) {
    this.body = body;
    this.on = on;
    this.sat = sat.filter(day -> day.isBefore(on)).orElse(on);
    this.outcome = outcome;
    this.amendment = amendment;
    this.put = Optional.of(put);
    this.sum = Optional.empty();
    this.subject = Optional.empty();
    this.urgent = false;
    this.decides = decides;
  }

  /** Under mandates, or between meetings. */
  Ruling(String body, LocalDate on, Optional<BigDecimal> sum, String subject, boolean urgent) {
    this.body = body;
    this.on = on;
    this.sat = on;
    this.outcome = "passed";
    this.amendment = false;
    this.put = Optional.empty();
    this.sum = sum;
    this.subject = Optional.of(subject);
    this.urgent = urgent;
    this.decides = Optional.empty();
  }

  /** Whether it is a decision of this body in favour, and stands. */
  boolean isFor(String of) {
    return body.equals(of) && !urgent && stands && !amendment && outcome.equals("passed");
  }

  /** Whether it says yes or no on what was put to this body, and stands. */
  boolean isHeardOf(String of) {
    return body.equals(of)
        && stands
        && !amendment
        && (outcome.equals("passed") || outcome.equals("lost"));
  }

  /** Whether it names another permission, says nothing to this one, or gives the other answer. */
  boolean isAgainst(String permission, boolean granted) {
    return decides
        .filter(
            named ->
                named.silent()
                    || !named.permission().equals(permission)
                    || outcome.equals("passed") != granted)
        .isPresent();
  }

  void use(String plan, BigDecimal part) {
    plans.add(plan);
    drawn = drawn.add(part);
  }
}
