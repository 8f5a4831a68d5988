package quorate.ballots.ballot;

import java.util.List;
import java.util.Optional;

/**
 * What a roll rests on and the register does not have: {@code unheard} is the electorate's field
 * that names it, {@code figures} are the practices that the weight basis has none for, where the
 * draft lets that stand in the way or nobody would be left, and {@code strangers} are those named
 * as concerned that are not on the roll.
 */
public record Lacking(Optional<String> unheard, List<String> figures, List<String> strangers) {

  public static final Lacking NOTHING = new Lacking(Optional.empty(), List.of());

  public Lacking {
    figures = List.copyOf(figures);
    strangers = List.copyOf(strangers);
  }

  /** Nobody is named who is not on the roll. */
  public Lacking(Optional<String> unheard, List<String> figures) {
    this(unheard, figures, List.of());
  }
}
