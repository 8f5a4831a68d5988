package quorate.ballots.electorate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A roll as drawn, and who was considered and is not on it; {@code withoutFigure} are those among
 * them that only lack what the basis rests on; {@code unheard} is the field of the electorate that
 * names what the register does not have.
 */
public record Drawing(
    Roll roll, List<Excluded> excluded, List<String> withoutFigure, Optional<String> unheard) {

  /** One that is not on the roll, and why. */
  public record Excluded(String practice, String name, String reason) {}

  public Drawing {
    excluded = excluded.stream().sorted(Comparator.comparing(Excluded::practice)).toList();
    withoutFigure = withoutFigure.stream().sorted().toList();
  }
}
