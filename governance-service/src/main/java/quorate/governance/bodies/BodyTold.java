package quorate.governance.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.BodyKind;
import quorate.governance.body.Seat;
import quorate.governance.body.SeatRule;
import quorate.governance.body.Terms;
import quorate.governance.party.Party;

/**
 * A body on one day: its terms then, and of each rule how many seats there are, held and vacant;
 * {@code lacking} where there are fewer holders than the rule asks for.
 */
record BodyTold(
    UUID body,
    BodyKind kind,
    String name,
    @Nullable UUID parent,
    @Nullable List<Party> joining,
    LocalDate from,
    @Nullable LocalDate lastDay,
    Terms terms,
    List<OfRule> composition) {

  /** One rule of composition as it is filled. */
  record OfRule(String rule, String title, int seats, int held, int vacant, boolean lacking) {}

  static BodyTold of(Standing body, LocalDate day) {
    var established = body.established();
    return new BodyTold(
        established.body(),
        established.kind(),
        body.nameOn(day),
        established.parent(),
        established.joining(),
        established.from(),
        body.lastDay(),
        body.termsOn(day),
        body.termsOn(day).composition().stream().map(rule -> filled(body, rule, day)).toList());
  }

  private static OfRule filled(Standing body, SeatRule rule, LocalDate day) {
    List<Seat> seats =
        body.seatsOn(day).stream()
            .filter(seat -> seat.opened().rule().equals(rule.rule()))
            .toList();
    int held = (int) seats.stream().filter(seat -> seat.heldOn(day).isPresent()).count();
    Integer least = rule.atLeast();
    return new OfRule(
        rule.rule(),
        rule.title(),
        seats.size(),
        held,
        seats.size() - held,
        least != null && held < least);
  }
}
