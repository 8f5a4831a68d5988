package quorate.ballots.electorate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded in the register after a roll was drawn and would have changed it. The frozen
 * roll stands; these are shown against it.
 */
public final class RollCorrections {

  /**
   * One entry of membership's log that would have changed a line, or one line of several: {@code
   * was} and {@code now} are absent where the practice is not on the roll; {@code why} tells it
   * then.
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
   * By position and then by practice; {@code facts} are in the order heard, {@code drawnAt} is
   * where the roll was drawn.
   */
  public static List<Correction> of(
      RollRule rule, LocalDate recordDate, List<HeardFact> facts, long drawnAt) {
    var known = new KnownRoll(rule, recordDate);
    Map<Long, List<HeardFact>> after = new TreeMap<>();
    for (HeardFact each : facts) {
      if (each.position() <= drawnAt) {
        known.add(each.fact());
      } else {
        after.computeIfAbsent(each.position(), position -> new ArrayList<>()).add(each);
      }
    }
    List<Correction> corrections = new ArrayList<>();
    after.values().forEach(entry -> corrections.addAll(correct(known, entry)));
    return corrections;
  }

  // By what one entry says: of a practice it bears on that one's line, of an organisation on any.
  private static List<Correction> correct(KnownRoll known, List<HeardFact> entry) {
    HeardFact first = entry.getFirst();
    Set<String> practices = known.bornOnBy(first.fact());
    Map<String, Drawn> was = known.drawn(practices);
    entry.forEach(each -> known.add(each.fact()));
    List<Correction> corrections = new ArrayList<>();
    known
        .drawn(practices)
        .forEach(
            (practice, is) -> {
              Drawn before = Objects.requireNonNull(was.get(practice));
              if (!sameLine(before, is)) {
                corrections.add(
                    new Correction(
                        practice,
                        first.position(),
                        first.recorded(),
                        line(before),
                        line(is),
                        why(is)));
              }
            });
    return corrections;
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
