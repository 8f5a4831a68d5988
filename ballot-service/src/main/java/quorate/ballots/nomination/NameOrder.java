package quorate.ballots.nomination;

import java.util.Locale;

/** In what order candidates stand on the paper. */
public enum NameOrder {
  /** Drawn from the seed that the call commits to and the close tells. */
  BY_LOT,
  /** As the returning officer states it, since no name stands here in clear. */
  ALPHABETICAL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
