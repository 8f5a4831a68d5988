package quorate.ballots.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.ballots.electorate.MandateToVote;

/**
 * A practice that nominates or seconds, with the mandates of the log-in that asks for it; {@code
 * notEntitled} tells, by seat, why it is not of those who may.
 */
public record Backer(
    String practice, List<MandateToVote> mandates, Map<String, String> notEntitled) {

  public Backer {
    mandates = List.copyOf(mandates);
    notEntitled = Map.copyOf(notEntitled);
  }

  /** The mandate under which it does so, if there is one. */
  public Optional<MandateToVote> mandate(Instant at) {
    return mandates.stream().filter(mandate -> mandate.covers(practice, at)).findFirst();
  }
}
