package quorate.ballots.vote;

import java.util.Locale;

/** How a vote came. */
public enum Channel {
  ONLINE,
  /** Cast by a proxy, at the meeting or for it. */
  PROXY,
  /** Typed in from a paper that came by post. */
  POST,
  /** Typed in from a paper that was handed in in the room. */
  ROOM;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
