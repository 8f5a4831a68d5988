package quorate.ballots.ballots;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ballot as it stands in a list. */
public record BallotLine(
    UUID ballot,
    String title,
    String question,
    String state,
    @Nullable Instant opens,
    @Nullable Instant closes,
    @Nullable UUID combined) {

  static BallotLine of(BallotView view) {
    return new BallotLine(
        view.ballot, view.title, view.question, view.state, view.opens, view.closes, view.combined);
  }
}
