package quorate.governance.mandate;

import java.time.LocalDate;
import java.util.Optional;
import quorate.chassis.decide.Decision;
import quorate.governance.mandate.Mandate.Given;
import quorate.governance.mandate.MandateCommand.SubDelegate;

/** Nobody hands on more than they hold. */
final class HandingOn {

  private HandingOn() {}

  /** The first that goes beyond the mandate that is held; empty when it can be handed on. */
  static Optional<Decision<MandateEvent>> check(SubDelegate c, Given held) {
    MandateTerms terms = held.on(c.today());
    if (!terms.subdelegation()) {
      return Optional.of(Decision.refuse(MandateRefusal.SUB_DELEGATION_NOT_ALLOWED));
    }
    return circle(c, held)
        .or(() -> subjects(c, terms))
        .or(() -> limit(c, terms))
        .or(() -> period(c, held, terms));
  }

  // who gave it has it already, and would answer to themselves
  private static Optional<Decision<MandateEvent>> circle(SubDelegate c, Given held) {
    return held.grant().giver().equals(c.holder()) || c.above().contains(c.holder())
        ? Optional.of(
            Decision.refuse(MandateRefusal.BACK_TO_ITS_GIVER, "holder.code", c.holder().code()))
        : Optional.empty();
  }

  private static Optional<Decision<MandateEvent>> subjects(SubDelegate c, MandateTerms terms) {
    return c.terms().subjects().stream()
        .filter(each -> terms.covering(each.code()).isEmpty())
        .findFirst()
        .map(each -> beyond("terms.subjects", each.code()));
  }

  private static Optional<Decision<MandateEvent>> limit(SubDelegate c, MandateTerms terms) {
    var held = terms.limit();
    var asked = c.terms().limit();
    if (held == null || (asked != null && held.holds(asked))) {
      return Optional.empty();
    }
    return Optional.of(beyond("terms.limit", asked == null ? "none" : asked.amount()));
  }

  private static Optional<Decision<MandateEvent>> period(
      SubDelegate c, Given held, MandateTerms terms) {
    if (c.since().isBefore(held.grant().since())) {
      return Optional.of(beyond("since", c.since()));
    }
    LocalDate last = terms.until();
    LocalDate until = c.terms().until();
    return last == null || (until != null && !until.isAfter(last))
        ? Optional.empty()
        : Optional.of(beyond("terms.until", until == null ? "open" : until));
  }

  private static Decision<MandateEvent> beyond(String field, Object value) {
    return Decision.refuse(MandateRefusal.MORE_THAN_IS_HELD, field, value);
  }
}
