package quorate.ballots.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.electorate.Drawing;
import quorate.ballots.electorate.Drawing.Excluded;
import quorate.ballots.electorate.Roll;
import quorate.ballots.electorate.RollLine;
import quorate.ballots.electorate.RollRule;

/**
 * A roll as it would be frozen for a record date, by the register up to a position of its log; who
 * is left off is told too, and whether notice would be refused. In decimals.
 */
public record RollPreview(
    LocalDate on,
    String drawnAt,
    String electors,
    String weight,
    String fingerprint,
    List<Part> constituencies,
    List<RollLine> lines,
    List<Excluded> excluded,
    @Nullable NoticeRefused noticeRefused,
    @Nullable Map<String, String> weights) {

  /** Why notice of such a ballot would be refused as things stand, and for which practices. */
  public record NoticeRefused(String why, List<String> practices) {}

  /** What one constituency amounts to; empty text for those in none. */
  public record Part(
      String constituency, String electors, String weight, @Nullable Map<String, String> weights) {}

  static RollPreview of(RollRule rule, Drawing drawing, LocalDate on, long position) {
    Roll roll = drawing.roll();
    return new RollPreview(
        on,
        rule.electorate().heardFrom() + ":" + position,
        Integer.toString(roll.electors()),
        roll.weight(),
        roll.fingerprint(),
        parts(roll.lines()),
        roll.lines(),
        drawing.excluded(),
        refused(rule, drawing.withoutFigure()),
        roll.weights());
  }

  private static @Nullable NoticeRefused refused(RollRule rule, List<String> withoutFigure) {
    return rule.needsEveryFigure() && !withoutFigure.isEmpty()
        ? new NoticeRefused(BallotRefusal.FIGURES_MISSING.explanation(), withoutFigure)
        : null;
  }

  private static List<Part> parts(List<RollLine> lines) {
    Map<String, List<RollLine>> parts =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.constituency() == null ? "" : line.constituency(),
                    TreeMap::new,
                    Collectors.toList()));
    return parts.entrySet().stream().map(part -> part(part.getKey(), part.getValue())).toList();
  }

  private static Part part(String constituency, List<RollLine> lines) {
    var part = new Roll(lines, List.of());
    return new Part(constituency, Integer.toString(part.electors()), part.weight(), part.weights());
  }
}
