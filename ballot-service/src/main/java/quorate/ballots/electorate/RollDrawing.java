package quorate.ballots.electorate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quorate.ballots.electorate.Drawing.Excluded;

/**
 * Draws a roll: who is entitled on the record date, by what was heard of each practice. A practice
 * must be open that day; what it weighs, its constituency and who is left off are the rule's to
 * say. Without more, each weighs 1, and the constituency is its network that day.
 */
public final class RollDrawing {

  private static final ZoneId CIVIL = ZoneId.of("Europe/London");
  private static final String CAPACITY = "practice";

  private RollDrawing() {}

  /**
   * Past which instant the register must be known complete before a roll is drawn: the notice, for
   * a record date on its day or before (of that day, the register as it stood then); the end of a
   * later record date, but no later than the opening.
   */
  public static Instant registerKnownPast(LocalDate recordDate, Instant noticed, Instant opens) {
    if (!recordDate.isAfter(LocalDate.ofInstant(noticed, CIVIL))) {
      return noticed;
    }
    Instant ends = recordDate.plusDays(1).atStartOfDay(CIVIL).toInstant();
    return ends.isBefore(opens) ? ends : opens;
  }

  /** The roll; {@code facts} are in the order heard, of all practices together. */
  public static Drawing draw(RollRule rule, LocalDate recordDate, List<Fact> facts) {
    Map<String, List<Fact>> byPractice =
        facts.stream()
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
          switch (one(rule, recordDate, code, known)) {
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
    return new Drawing(new Roll(lines, areas), excluded, withoutFigure);
  }

  /** One practice, by its own facts: no other's bear on its line. */
  static Drawn one(RollRule rule, LocalDate on, String code, List<Fact> facts) {
    Practice practice = Practice.on(on, code, facts);
    Optional<String> why = whyNot(rule, practice, on);
    if (why.isPresent()) {
      return new Drawn.Left(new Excluded(code, practice.name(), why.get()), false);
    }
    return Figure.of(practice, rule.basis(), rule.weighing())
        .<Drawn>map(figure -> new Drawn.Entitled(line(practice, rule, on, figure), practice.area()))
        .orElseGet(
            () -> {
              String reason = Figure.missing(rule.basis(), rule.weighing());
              return new Drawn.Left(new Excluded(code, practice.name(), reason), true);
            });
  }

  private static Optional<String> whyNot(RollRule rule, Practice practice, LocalDate on) {
    if (!practice.open()) {
      return Optional.of(
          practice.mergedInto().map(into -> "merged into " + into).orElse("not open")
              + " on "
              + on);
    }
    if (!rule.electorate().has(practice)) {
      return Optional.of("not %s on %s".formatted(rule.electorate().described(), on));
    }
    return rule.exclusions().stream()
        .filter(practice.marks()::contains)
        .findFirst()
        .map(exclusion -> exclusion.reason() + " on " + on);
  }

  private static RollLine line(Practice practice, RollRule rule, LocalDate on, Figure figure) {
    String reason = reason(practice, rule.electorate(), on) + figure.told();
    Constituencies divided = rule.terms().constituencies();
    Optional<String> constituency = divided == null ? practice.network() : divided.of(practice);
    if (divided != null && constituency.isEmpty()) {
      constituency = Optional.of(Constituencies.NONE);
      reason += "; " + divided.whyNone();
    }
    return new RollLine(
        practice.code(),
        practice.name(),
        figure.weight().toString(),
        constituency.orElse(null),
        CAPACITY,
        reason);
  }

  private static String reason(Practice practice, Electorate electorate, LocalDate on) {
    return switch (electorate.kind()) {
      case MEMBERS -> "member on " + on;
      case PRACTICES_OF_AREA, PRACTICES_OF_NETWORK, PRACTICES_LISTED ->
          "practice %s on %s; %s"
              .formatted(
                  electorate.described(), on, practice.member() ? "a member" : "not a member");
    };
  }
}
