package quorate.ballots.electorate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded in the register after a roll was drawn and would have changed it. The frozen
 * roll stands; these are shown against it.
 */
public final class RollCorrections {

  /**
   * One entry of membership's log that would have changed a line: {@code was} and {@code now} are
   * absent where the practice is not on the roll; {@code why} tells it then.
   */
  public record Correction(
      String practice,
      long position,
      Instant recorded,
      @Nullable RollLine was,
      @Nullable RollLine now,
      @Nullable String why) {}

  private RollCorrections() {}

  /**
   * By position; {@code facts} are in the order heard, {@code drawnAt} is where the roll was drawn.
   */
  public static List<Correction> of(
      RollRule rule, LocalDate recordDate, List<HeardFact> facts, long drawnAt) {
    Map<String, List<Fact>> before = new LinkedHashMap<>();
    Map<Long, List<HeardFact>> after = new TreeMap<>();
    for (HeardFact each : facts) {
      if (each.position() <= drawnAt) {
        known(before, each.fact().practice()).add(each.fact());
      } else {
        after.computeIfAbsent(each.position(), position -> new ArrayList<>()).add(each);
      }
    }
    List<Correction> corrections = new ArrayList<>();
    for (List<HeardFact> told : after.values()) {
      HeardFact first = told.getFirst();
      String practice = first.fact().practice();
      List<Fact> known = known(before, practice);
      Drawn was = RollDrawing.one(rule, recordDate, practice, known);
      told.forEach(each -> known.add(each.fact()));
      Drawn is = RollDrawing.one(rule, recordDate, practice, known);
      if (!sameLine(was, is)) {
        corrections.add(
            new Correction(
                practice, first.position(), first.recorded(), line(was), line(is), why(is)));
      }
    }
    return corrections;
  }

  private static List<Fact> known(Map<String, List<Fact>> facts, String practice) {
    return facts.computeIfAbsent(practice, code -> new ArrayList<>());
  }

  // A new name changes no line: the practice stays the same elector.
  private static boolean sameLine(Drawn was, Drawn is) {
    return Objects.equals(fingerprinted(was), fingerprinted(is));
  }

  private static @Nullable String fingerprinted(Drawn drawn) {
    RollLine line = line(drawn);
    return line == null ? null : line.fingerprinted();
  }

  private static @Nullable RollLine line(Drawn drawn) {
    return switch (drawn) {
      case Drawn.Entitled(var line, _) -> line;
      case Drawn.Left _ -> null;
    };
  }

  private static @Nullable String why(Drawn drawn) {
    return switch (drawn) {
      case Drawn.Entitled _ -> null;
      case Drawn.Left(var excluded, _) -> excluded.reason();
    };
  }
}
