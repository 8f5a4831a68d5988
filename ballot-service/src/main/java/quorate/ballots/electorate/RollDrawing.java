package quorate.ballots.electorate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws a roll: who is entitled on the record date, by what was heard of each practice. A practice
 * must be open that day; each weighs 1. The constituency is its network that day.
 */
public final class RollDrawing {

  private static final ZoneId CIVIL = ZoneId.of("Europe/London");
  private static final String ONE = "1";
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
  public static Roll draw(Electorate electorate, LocalDate recordDate, List<Fact> facts) {
    var byPractice =
        facts.stream()
            .collect(
                Collectors.groupingBy(Fact::practice, LinkedHashMap::new, Collectors.toList()));
    var entitled =
        byPractice.entrySet().stream()
            .map(known -> Practice.on(recordDate, known.getKey(), known.getValue()))
            .filter(practice -> isEntitled(practice, electorate))
            .toList();
    return new Roll(
        entitled.stream().map(practice -> line(practice, electorate, recordDate)).toList(),
        entitled.stream().flatMap(practice -> practice.area().stream()).toList());
  }

  private static boolean isEntitled(Practice practice, Electorate electorate) {
    return practice.open()
        && switch (electorate.kind()) {
          case PRACTICES_OF_AREA ->
              practice.area().filter(area -> area.equals(electorate.subIcbLocation())).isPresent();
          case MEMBERS -> practice.member();
        };
  }

  private static RollLine line(Practice practice, Electorate electorate, LocalDate on) {
    return new RollLine(
        practice.code(),
        practice.name(),
        ONE,
        practice.network().orElse(null),
        CAPACITY,
        reason(practice, electorate, on));
  }

  private static String reason(Practice practice, Electorate electorate, LocalDate on) {
    return switch (electorate.kind()) {
      case PRACTICES_OF_AREA ->
          "practice of %s on %s; %s"
              .formatted(
                  electorate.subIcbLocation(), on, practice.member() ? "a member" : "not a member");
      case MEMBERS -> "member on " + on;
    };
  }
}
