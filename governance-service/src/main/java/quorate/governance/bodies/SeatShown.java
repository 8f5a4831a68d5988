package quorate.governance.bodies;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.governance.body.Bar;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.CloseReason;
import quorate.governance.body.Conditions;
import quorate.governance.body.Deputies;
import quorate.governance.body.Election;
import quorate.governance.body.Holding;
import quorate.governance.body.How;
import quorate.governance.body.Office;
import quorate.governance.body.Place;
import quorate.governance.body.Seat;
import quorate.governance.body.SeatRule;
import quorate.governance.body.VacatedFor;
import quorate.governance.body.Voice;
import quorate.governance.moment.Variant;
import quorate.governance.party.Party;

/** A seat on one day, with who holds it, who may come instead, and who held it before. */
public record SeatShown(
    UUID seat,
    String rule,
    String title,
    @Nullable Party of,
    LocalDate from,
    @Nullable LocalDate lastDay,
    @Nullable CloseReason closed,
    String state,
    Voice voice,
    boolean ownCapacity,
    @Nullable Election election,
    @Nullable HolderShown holder,
    List<DeputyShown> deputies,
    List<RefusedShown> refused,
    List<HolderShown> holders,
    @JsonIgnore long version)
    implements Versioned {

  /** Terms begin and end by their days, without an entry. */
  @Override
  public long variant() {
    return Variant.of(this);
  }

  /** Somebody in the seat; {@code why} says what keeps them from sitting on the day. */
  public record HolderShown(
      UUID holding,
      UUID person,
      LocalDate from,
      @Nullable LocalDate lastDay,
      How how,
      @Nullable String instrument,
      @Nullable Election election,
      @Nullable UUID decision,
      String renewals,
      @Nullable VacatedFor left,
      boolean sits,
      boolean votes,
      List<Office> offices,
      List<String> why) {}

  /** Somebody who may come instead of the holder that day. */
  public record DeputyShown(UUID person, LocalDate from, @Nullable LocalDate to, Deputies may) {}

  /** Somebody whom an election chose and who may not hold it. */
  public record RefusedShown(UUID person, LocalDate on, List<String> why) {}

  static SeatShown of(Standing body, Seat seat, LocalDate day, long version) {
    var opened = seat.opened();
    var rule = body.termsOn(day).rule(opened.rule());
    var place =
        body.placesOn(day).stream().filter(it -> it.seat().id().equals(seat.id())).findFirst();
    return new SeatShown(
        seat.id(),
        opened.rule(),
        opened.title() == null ? rule.map(SeatRule::title).orElse(opened.rule()) : opened.title(),
        opened.of(),
        opened.from(),
        seat.closed() == null ? null : seat.closed().lastDay(),
        seat.closed() == null ? null : seat.closed().reason(),
        state(seat, day),
        rule.map(SeatRule::voice).orElse(Voice.SPEAKS),
        rule.map(SeatRule::conditions).orElse(Conditions.NONE).ownCapacity(),
        seat.election(),
        place.map(it -> holder(it, day)).orElse(null),
        deputies(seat, rule.map(SeatRule::deputies).orElse(Deputies.NONE), day),
        seat.refused().stream()
            .map(it -> new RefusedShown(it.person(), it.on(), words(it.bars())))
            .toList(),
        seat.holdings().stream()
            .map(
                holding ->
                    place
                        .filter(it -> it.holding().id().equals(holding.id()))
                        .map(it -> holder(it, day))
                        .orElseGet(() -> earlier(holding)))
            .toList(),
        version);
  }

  private static String state(Seat seat, LocalDate day) {
    if (!seat.on(day)) {
      return "closed";
    }
    return seat.heldOn(day).isPresent() ? "held" : "vacant";
  }

  private static HolderShown holder(Place place, LocalDate day) {
    return shown(
        place.holding(),
        place.sits(),
        place.votes(),
        Stream.of(Office.values()).filter(office -> place.is(office, day)).toList(),
        words(place.bars()));
  }

  private static HolderShown earlier(Holding holding) {
    var left = holding.left();
    var bars = left == null || left.bars() == null ? List.<Bar>of() : left.bars();
    return shown(holding, false, false, List.of(), words(bars));
  }

  private static HolderShown shown(
      Holding holding, boolean sits, boolean votes, List<Office> offices, List<String> why) {
    var filled = holding.filled();
    return new HolderShown(
        holding.id(),
        holding.person(),
        filled.from(),
        holding.lastDay(),
        filled.how(),
        filled.instrument(),
        filled.election(),
        filled.decision(),
        Integer.toString(holding.renewals()),
        holding.left() == null ? null : holding.left().reason(),
        sits,
        votes,
        offices,
        why);
  }

  private static List<DeputyShown> deputies(Seat seat, Deputies may, LocalDate day) {
    return seat.deputies().stream()
        .filter(each -> each.on(day))
        .map(each -> new DeputyShown(each.person(), each.from(), each.to(), may))
        .toList();
  }

  private static List<String> words(List<Bar> bars) {
    return bars.stream().map(Bar::words).toList();
  }
}
