package quorate.ballots.combined;

import java.util.List;
import java.util.UUID;

/** What has happened to ballots that are held together, as it stands in the log. */
public sealed interface CombinedEvent {

  UUID combined();

  /** They are drafted in the same append; what becomes of each stands in its own stream. */
  record BallotsCombined(UUID combined, String title, List<UUID> ballots) implements CombinedEvent {
    public BallotsCombined {
      ballots = List.copyOf(ballots);
    }
  }
}
