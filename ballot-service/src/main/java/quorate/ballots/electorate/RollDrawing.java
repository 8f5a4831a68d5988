package quorate.ballots.electorate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quorate.ballots.electorate.Drawing.Excluded;
import quorate.chassis.decide.CivilDay;

/**
 * Draws a roll: who is entitled on the record date, by what was heard of each practice. A practice
 * must be open that day; what it weighs, its constituency and who is left off are the rule's to
 * say. Without more, each weighs 1, and the constituency is its network that day.
 */
public final class RollDrawing {

  private static final String CAPACITY = "practice";

  private RollDrawing() {}

  /**
   * Past which instant the register must be known complete before a roll is drawn: the notice, for
   * a record date on its day or before (of that day, the register as it stood then); the end of a
   * later record date, but no later than the opening.
   */
  public static Instant registerKnownPast(LocalDate recordDate, Instant noticed, Instant opens) {
    if (!recordDate.isAfter(CivilDay.of(noticed))) {
      return noticed;
    }
    Instant ends = CivilDay.ends(recordDate);
    return ends.isBefore(opens) ? ends : opens;
  }

  /** The roll; what was said is in the order heard, of all practices and organisations together. */
  public static Drawing draw(RollRule rule, LocalDate recordDate, List<? extends Statement> said) {
    if (rule.electorate().ofSeats()) {
      return SeatDrawing.draw(rule, recordDate, Statement.only(BodyHeard.class, said));
    }
    var day = Organisations.on(recordDate, Statement.only(OrganisationFact.class, said));
    Map<String, List<Fact>> byPractice =
        Statement.only(Fact.class, said).stream()
            .collect(
                Collectors.groupingBy(Fact::practice, LinkedHashMap::new, Collectors.toList()));
    var listed = rule.electorate().practices();
    if (listed != null) {
      listed.forEach(code -> byPractice.putIfAbsent(code, List.of()));
    }
    List<RollLine> lines = new ArrayList<>();
    List<String> areas = new ArrayList<>();
    List<Excluded> excluded = new ArrayList<>();
    List<String> withoutFigure = new ArrayList<>();
    byPractice.forEach(
        (code, known) -> {
          switch (one(rule, recordDate, code, known, day)) {
            case Drawn.Entitled(var line, var area) -> {
              lines.add(line);
              area.ifPresent(areas::add);
            }
            case Drawn.Left(var left, var lacksFigure) -> {
              excluded.add(left);
              if (lacksFigure) {
                withoutFigure.add(code);
              }
            }
          }
        });
    return new Drawing(
        new Roll(lines, areas),
        excluded,
        withoutFigure,
        rule.electorate().unheard(day, byPractice.values()));
  }

  /** One practice, by its own facts and the organisations' that day: no other's bear on it. */
  static Drawn one(RollRule rule, LocalDate on, String code, List<Fact> facts, Organisations day) {
    Practice practice = Practice.on(on, code, facts, day);
    Optional<String> why = whyNot(rule, practice, on, day);
    if (why.isPresent()) {
      return new Drawn.Left(new Excluded(code, practice.name(), why.get()), false);
    }
    return switch (Weights.of(practice, rule)) {
      case Weights.Known known -> {
        var line = line(practice, rule, on, known);
        yield new Drawn.Entitled(line, practice.area());
      }
      case Weights.Lacking(var reason, var refused) ->
          new Drawn.Left(
              new Excluded(code, practice.name(), reason), refused || !rule.needsEveryFigure());
    };
  }

  private static Optional<String> whyNot(
      RollRule rule, Practice practice, LocalDate on, Organisations day) {
    if (!practice.open()) {
      return Optional.of(
          practice
              .merger()
              .map(merger -> "merged into %s on %s".formatted(merger.value(), merger.from()))
              .orElse("not open on " + on));
    }
    Electorate asked = rule.electorate();
    if (!asked.has(practice)) {
      return Optional.of(
          "not %s on %s%s".formatted(asked.described(), on, asked.besides(practice, day)));
    }
    return rule.exclusions().stream()
        .filter(practice.marks()::contains)
        .findFirst()
        .map(exclusion -> exclusion.reason() + " on " + on);
  }

  private static RollLine line(
      Practice practice, RollRule rule, LocalDate on, Weights.Known weights) {
    String reason = reason(practice, rule.electorate(), on) + weights.told();
    Constituencies divided = rule.terms().constituencies();
    Optional<String> constituency = divided == null ? practice.network() : divided.of(practice);
    if (divided != null) {
      constituency = constituency.or(() -> Optional.of(Constituencies.NONE));
      reason += divided.told(practice).map("; "::concat).orElse("");
    }
    return new RollLine(
        practice.code(),
        practice.name(),
        weights.first().weight().toString(),
        constituency.orElse(null),
        CAPACITY,
        reason,
        weights.further());
  }

  private static String reason(Practice practice, Electorate electorate, LocalDate on) {
    String member = practice.member() ? "a member" : "not a member";
    return switch (electorate.kind()) {
      case MEMBERS -> "member on " + on;
      case PRACTICES_OF_AREA, PRACTICES_OF_NETWORK, PRACTICES_LISTED ->
          "practice %s on %s; %s".formatted(electorate.described(), on, member);
      case PRACTICES_OF_COLLABORATION ->
          "participant of %s since %s, on %s; %s"
              .formatted(
                  electorate.collaboration(),
                  practice.participantSince(electorate.collaboration()).orElseThrow(),
                  on,
                  member);
      case SEATS_OF_BODY -> throw new IllegalStateException("no practice is a seat");
      case PRACTICES_OF_PLACE ->
          "practice %s on %s; %s; %s"
              .formatted(electorate.described(), on, practice.place().told(), member);
    };
  }
}
