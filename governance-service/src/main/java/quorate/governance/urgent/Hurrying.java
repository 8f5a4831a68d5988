package quorate.governance.urgent;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.acting.Actor;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.Office;
import quorate.governance.body.Terms.UrgentAction;
import quorate.governance.urgent.UrgentCommand.TakeUrgentAction;
import quorate.governance.urgent.UrgentEvent.UrgentActionTaken;

/** Decides whether persons may act between meetings, as the terms of reference let them. */
final class Hurrying {

  private Hurrying() {}

  static Decision<UrgentEvent> take(TakeUrgentAction c) {
    if (!(c.state() instanceof Standing body) || !body.on(c.today())) {
      return refuse(UrgentRefusal.NO_SUCH_BODY_TO_ACT, "body", c.body());
    }
    var terms = body.termsOn(c.today()).urgent();
    if (terms == null) {
      return refuse(UrgentRefusal.NO_URGENT_ACTION, "body", c.body());
    }
    if (c.sitting()) {
      return refuse(UrgentRefusal.MEETING_UNDER_WAY, "body", c.body());
    }
    return persons(c, terms)
        .or(() -> limit(c.sum(), c.open(), terms))
        .or(() -> line(c))
        .orElseGet(() -> accept(taken(c, terms)));
  }

  private static Optional<Decision<UrgentEvent>> persons(TakeUrgentAction c, UrgentAction terms) {
    List<UUID> ids = c.persons().stream().map(Actor::person).toList();
    if (ids.stream().distinct().count() < ids.size()) {
      return no(UrgentRefusal.NAMED_TWICE, "persons", ids);
    }
    if (ids.size() < terms.together()) {
      return no(
          UrgentRefusal.TOO_FEW_ACT,
          "persons",
          ids.size(),
          "The terms of reference%s ask for %d together of these: %s."
              .formatted(cited(terms), terms.together(), words(terms)));
    }
    if (c.persons().stream().noneMatch(Actor::asks)) {
      return no(UrgentRefusal.NOT_YOUR_ACTION, "persons", ids);
    }
    return c.persons().stream()
        .map(
            person ->
                unfit(person, terms).or(() -> person.concerned("persons", c.subject().code())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Decision<UrgentEvent>> unfit(Actor person, UrgentAction terms) {
    return person
        .<UrgentEvent>unseated("persons")
        .or(
            () ->
                person
                        .place()
                        .filter(
                            it ->
                                terms.offices().stream()
                                    .anyMatch(office -> it.is(office, person.today())))
                        .isPresent()
                    ? Optional.empty()
                    : no(
                        UrgentRefusal.NOT_OF_THOSE_NAMED,
                        "persons",
                        person.person(),
                        "The terms of reference%s let these act between meetings: %s."
                            .formatted(cited(terms), words(terms))));
  }

  private static Optional<Decision<UrgentEvent>> limit(
      @Nullable BigDecimal sum, BigDecimal open, UrgentAction terms) {
    String limit = terms.limit();
    if (limit == null) {
      return Optional.empty();
    }
    if (sum == null) {
      return no(UrgentRefusal.SUM_NEEDED, "sum", null);
    }
    // in slices it is no less: what waits to be ratified counts
    return sum.add(open).compareTo(new BigDecimal(limit)) > 0
        ? no(
            UrgentRefusal.OVER_LIMIT,
            "sum",
            sum.toPlainString(),
            "Urgent action has a limit of £%s%s%s: call a meeting for more."
                .formatted(limit, cited(terms), waiting(open)))
        : Optional.empty();
  }

  private static String waiting(BigDecimal open) {
    return open.signum() == 0
        ? ""
        : ", of which £%s waits to be ratified".formatted(open.toPlainString());
  }

  private static Optional<Decision<UrgentEvent>> line(TakeUrgentAction c) {
    if (c.line() != null && c.plan() == null) {
      return no(UrgentRefusal.LINE_WITHOUT_PLAN, "line", c.line());
    }
    return c.plan() != null && c.sum() == null
        ? no(UrgentRefusal.SUM_NEEDED, "sum", null)
        : Optional.empty();
  }

  private static UrgentActionTaken taken(TakeUrgentAction c, UrgentAction terms) {
    Integer days = terms.lapsesAfterDays();
    return new UrgentActionTaken(
        c.urgentAction(),
        c.body(),
        c.persons().stream().map(Actor::person).toList(),
        c.subject(),
        c.title(),
        c.text(),
        c.sum(),
        c.decision(),
        c.plan(),
        c.line(),
        terms.clause(),
        days == null ? null : c.today().plusDays(days),
        c.at(),
        c.today());
  }

  private static String words(UrgentAction terms) {
    return terms.offices().stream().map(Office::toString).collect(Collectors.joining(", "));
  }

  private static String cited(UrgentAction terms) {
    return terms.clause() == null ? "" : " (clause %s)".formatted(terms.clause());
  }

  private static Optional<Decision<UrgentEvent>> no(
      UrgentRefusal why, String field, @Nullable Object value) {
    return no(why, field, value, why.explanation());
  }

  private static Optional<Decision<UrgentEvent>> no(
      UrgentRefusal why, String field, @Nullable Object value, String mend) {
    return Optional.of(refuse(why, field, value, mend));
  }
}
