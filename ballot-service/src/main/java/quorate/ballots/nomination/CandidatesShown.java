package quorate.ballots.nomination;

import java.util.Locale;

/** When all of the convener's people may see who is nominated. */
public enum CandidatesShown {
  WHILE_OPEN,
  AFTER_CLOSE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
