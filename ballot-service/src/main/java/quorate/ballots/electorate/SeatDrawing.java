package quorate.ballots.electorate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.BodyHeard.SeatBar;
import quorate.ballots.electorate.BodyHeard.SeatRule;
import quorate.ballots.electorate.BodyHeard.SeatSuspended;
import quorate.ballots.electorate.Drawing.Excluded;

/**
 * Draws a roll of the seats of a body: those with a vote that are held on the record date, and
 * whose holder is not suspended then. Each weighs 1; its constituency is whose seat it is.
 */
final class SeatDrawing {

  static final String CAPACITY = "seat";

  private static final String ONE = "1";

  private SeatDrawing() {}

  static Drawing draw(RollRule rule, LocalDate on, List<BodyHeard> said) {
    var body = KnownBody.of(said);
    List<RollLine> lines = new ArrayList<>();
    List<Excluded> excluded = new ArrayList<>();
    for (String code : body.seats()) {
      switch (one(rule, on, code, body)) {
        case Drawn.Entitled(var line, _) -> lines.add(line);
        case Drawn.Left(var left, _) -> excluded.add(left);
      }
    }
    var unheard = body.isHeard() ? Optional.<String>empty() : Optional.of(Electorate.BODY);
    return new Drawing(new Roll(lines, List.of()), excluded, List.of(), unheard);
  }

  /** One seat, by what was heard of its body. */
  static Drawn one(RollRule rule, LocalDate on, String code, KnownBody body) {
    Optional<KnownSeat> known = body.seat(code);
    if (known.isEmpty()) {
      return left(code, code, "no seat of the body");
    }
    KnownSeat seat = known.get();
    Optional<SeatRule> made = body.rule(seat, on);
    String name = name(seat, made);
    if (!body.on(on) || !seat.on(on)) {
      return left(code, name, absent(body, seat, on));
    }
    if (made.isEmpty() || !made.get().votes()) {
      return left(code, name, "a seat that speaks and has no vote on " + on);
    }
    Optional<KnownHolding> held = seat.heldOn(on);
    if (held.isEmpty()) {
      return left(code, name, "vacant on " + on);
    }
    return held.get()
        .suspendedOn(on)
        .map(suspended -> left(code, name, suspended(suspended)))
        .orElseGet(() -> entitled(rule, on, code, name, seat, made.get(), held.get()));
  }

  private static Drawn entitled(
      RollRule rule,
      LocalDate on,
      String code,
      String name,
      KnownSeat seat,
      SeatRule made,
      KnownHolding held) {
    String clause = made.clause() == null ? "" : " (clause %s)".formatted(made.clause());
    String reason =
        "seat by rule %s%s, held since %s, on %s"
            .formatted(made.rule(), clause, held.filled().from(), on);
    var divided = rule.terms().constituencies();
    var line =
        new RollLine(
            code,
            name,
            ONE,
            constituency(divided, seat),
            CAPACITY,
            reason,
            null,
            held.filled().person());
    return new Drawn.Entitled(line, Optional.empty());
  }

  private static @Nullable String constituency(@Nullable Constituencies divided, KnownSeat seat) {
    var of = seat.opened().of();
    if (divided == null) {
      return of == null ? null : of.code();
    }
    return switch (divided.kind()) {
      case CLASS -> seat.opened().rule();
      case NETWORK, PLACE, AREA, LIST ->
          of != null && of.kind().equals(divided.kind().toString())
              ? of.code()
              : Constituencies.NONE;
    };
  }

  private static String name(KnownSeat seat, Optional<SeatRule> made) {
    String rule = made.map(SeatRule::title).orElse(seat.opened().rule());
    String title = seat.opened().title();
    return title == null ? rule : rule + ", " + title;
  }

  private static String absent(KnownBody body, KnownSeat seat, LocalDate on) {
    if (!body.on(on)) {
      return "the body is not there on " + on;
    }
    return on.isBefore(seat.opened().from())
        ? "opened on " + seat.opened().from()
        : "closed after " + seat.closed();
  }

  private static String suspended(SeatSuspended told) {
    return "suspended since %s: %s"
        .formatted(
            told.from(),
            told.bars().stream().map(SeatDrawing::bar).collect(Collectors.joining(", ")));
  }

  private static String bar(SeatBar bar) {
    return bar.since() == null ? bar.bar() : bar.bar() + " since " + bar.since();
  }

  private static Drawn left(String code, String name, String why) {
    return new Drawn.Left(new Excluded(code, name, why), false);
  }
}
