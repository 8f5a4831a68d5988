package quorate.governance.position;

import java.util.Locale;

/** How a statement was found to stand to a position, by somebody with a name. */
public enum Finding {
  AGREES,
  DIFFERS,
  /** Said under the speaker's own statutory role, and not for the place. */
  OWN_AUTHORITY;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
