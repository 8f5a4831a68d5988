package quorate.ballots.combined;

import java.util.List;
import java.util.UUID;

/** What can be asked of ballots that are held together. */
public sealed interface CombinedCommand {

  UUID combined();

  /** Holds these together, in this order; they are drafted with it. */
  record CombineBallots(UUID combined, String title, List<UUID> ballots)
      implements CombinedCommand {
    public CombineBallots {
      ballots = List.copyOf(ballots);
    }
  }
}
