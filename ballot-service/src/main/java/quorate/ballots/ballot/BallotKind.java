package quorate.ballots.ballot;

import java.util.Locale;

/** What the ballot decides; the Companies Act 2006 asks a resolution for the statutory kinds. */
public enum BallotKind {
  ADVISORY_CHOICE(false),
  ELECTION(false),
  CHANGE_OF_LEGAL_STRUCTURE(true),
  SPECIAL_RESOLUTION(true),
  ORDINARY_RESOLUTION(true);

  private final boolean statutory;

  BallotKind(boolean statutory) {
    this.statutory = statutory;
  }

  /** Whether only a resolution of the company can do it. */
  public boolean isStatutory() {
    return statutory;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
