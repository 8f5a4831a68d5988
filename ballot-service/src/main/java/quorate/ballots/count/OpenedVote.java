package quorate.ballots.count;

import java.time.Instant;
import quorate.counting.Choice;
import quorate.counting.Choice.Answer;
import quorate.counting.outcome.written.Reply;

/**
 * A vote as it stands in the log at a position since {@code received}, its choice opened with the
 * published key.
 */
public record OpenedVote(long position, String practice, Choice choice, Instant received) {

  /** Where it does not matter when. */
  public OpenedVote(long position, String practice, Choice choice) {
    this(position, practice, choice, Instant.EPOCH);
  }

  /** The same as a reply to a written resolution: whatever is not a yes does not agree. */
  Reply reply() {
    return choice instanceof Answer(var yes) && yes
        ? Reply.agrees(practice, received)
        : Reply.doesNotAgree(practice, received);
  }
}
