package quorate.ballots.count;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.Choice;

/**
 * A vote as it stands in the log at a position, its choice opened with the published key, and by
 * whom it was cast.
 */
public record OpenedVote(long position, String practice, Choice choice, @Nullable Hand hand) {

  /** The person, and whether as a proxy. */
  public record Hand(UUID person, boolean proxy) {}

  /** By whomever. */
  public OpenedVote(long position, String practice, Choice choice) {
    this(position, practice, choice, null);
  }

  boolean castByProxy() {
    return hand != null && hand.proxy();
  }

  /** Who cast it; the practice itself where nobody is named. */
  String person() {
    return hand == null ? practice : hand.person().toString();
  }
}
