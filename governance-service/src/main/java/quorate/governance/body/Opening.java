package quorate.governance.body;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import quorate.chassis.decide.Decision;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.BodyCommand.OpenSeat;
import quorate.governance.body.BodyEvent.SeatOpened;

/** Whether somebody may open a seat. */
final class Opening {

  private Opening() {}

  static Decision<BodyEvent> open(OpenSeat c, Standing body) {
    if (!body.on(c.from())) {
      return refuse(BodyRefusal.NOT_THERE_THEN, "from", c.from());
    }
    var rule = body.termsOn(c.from()).rule(c.rule());
    if (rule.isEmpty()) {
      return noRule(c, body.termsOn(c.from()));
    }
    return Optional.ofNullable(c.election())
        .flatMap(election -> Electing.doubt(election, rule))
        .or(() -> mayNotOpen(c, rule.get(), body))
        .orElseGet(
            () ->
                accept(
                    new SeatOpened(
                        c.body(), c.seat(), c.rule(), c.title(), c.of(), c.from(), c.election())));
  }

  private static Decision<BodyEvent> noRule(OpenSeat c, Terms terms) {
    return refuse(
        BodyRefusal.NO_SUCH_RULE,
        "rule",
        c.rule(),
        "The terms of %s have these: %s."
            .formatted(
                c.from(),
                terms.composition().stream()
                    .map(SeatRule::rule)
                    .collect(Collectors.joining(", "))));
  }

  private static Optional<Decision<BodyEvent>> mayNotOpen(
      OpenSeat c, SeatRule rule, Standing body) {
    if (rule.source() == SeatSource.MEMBERS) {
      return Optional.of(refuse(BodyRefusal.NO_SEATS_TO_FILL, "rule", c.rule()));
    }
    if (rule.source().followsRegister()) {
      return Optional.of(refuse(BodyRefusal.FOLLOWS_THE_REGISTER, "rule", c.rule()));
    }
    Integer most = rule.atMost();
    return most != null && taken(body, c.rule(), c.from()) >= most
        ? Optional.of(
            refuse(
                BodyRefusal.RULE_IS_FULL,
                "rule",
                c.rule(),
                "The terms allow %d of %s at most; close one first.".formatted(most, c.rule())))
        : Optional.empty();
  }

  // Seats that open later count too: the number holds on every day.
  private static long taken(Standing body, String rule, LocalDate day) {
    return body.seats().stream()
        .filter(seat -> seat.opened().rule().equals(rule))
        .filter(seat -> seat.closed() == null || !seat.closed().lastDay().isBefore(day))
        .count();
  }
}
