package quorate.ballots.count;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.Choice;
import quorate.counting.Choice.Answer;
import quorate.counting.outcome.written.Reply;

/**
 * A vote as it stands in the log at a position since {@code received}, its choice opened with the
 * published key, and by whom it was cast.
 */
public record OpenedVote(
    long position, String practice, Choice choice, Instant received, @Nullable Hand hand) {

  /** The person, and whether as a proxy. */
  public record Hand(UUID person, boolean proxy) {}

  /** Where it does not matter when, nor by whom. */
  public OpenedVote(long position, String practice, Choice choice) {
    this(position, practice, choice, Instant.EPOCH, null);
  }

  /** The same as a reply to a written resolution: whatever is not a yes does not agree. */
  Reply reply() {
    return choice instanceof Answer(var yes) && yes
        ? Reply.agrees(practice, received)
        : Reply.doesNotAgree(practice, received);
  }

  boolean castByProxy() {
    return hand != null && hand.proxy();
  }

  /** Who cast it; the practice itself where nobody is named. */
  String person() {
    return hand == null ? practice : hand.person().toString();
  }
}
