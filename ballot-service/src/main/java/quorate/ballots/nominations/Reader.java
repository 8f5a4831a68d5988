package quorate.ballots.nominations;

import java.util.Set;
import java.util.UUID;

/** Who reads: an officer, who sees everything, or the people behind a log-in. */
record Reader(boolean officer, Set<UUID> persons) {

  /** Whether all that there is of a candidate is theirs to see. */
  boolean sees(UUID candidate) {
    return officer || persons.contains(candidate);
  }
}
