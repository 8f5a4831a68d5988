package quorate.counting.outcome.written;

import java.time.Instant;

/**
 * The agreements to a written resolution added up one by one, as they come: each costs the same
 * however many came before. It says as {@link WrittenResolution#at} does whether they pass it, and
 * nothing else; in which order they come does not matter to that. Not for several threads at once.
 */
public final class Agreed {

  private final Following following;

  public Agreed(WrittenResolution resolution) {
    this.following = new Following(resolution);
  }

  /** Adds the agreement of a member, received then; whether the resolution is passed with it. */
  public boolean with(String member, Instant received) {
    return following.passesWith(Reply.agrees(member, received));
  }
}
