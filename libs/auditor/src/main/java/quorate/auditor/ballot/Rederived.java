package quorate.auditor.ballot;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One ballot as it follows from the bytes.
 *
 * @param roll the codes of the practices on the roll, in order
 * @param heads how many of them took part
 * @param quorumMet whether that was enough
 * @param votes the votes of each option, in the paper's order; none before the close
 * @param winnerBeatsEach whether the winner beats each other option; empty where that is unknown
 * @param declared whether a result has been declared
 */
public record Rederived(
    String ballot,
    BallotEntry.Asked asked,
    List<String> roll,
    String fingerprint,
    long heads,
    boolean quorumMet,
    Map<String, Long> votes,
    long abstentions,
    Optional<String> winner,
    List<String> tied,
    Optional<Boolean> winnerBeatsEach,
    boolean declared) {

  static Rederived of(
      Trail trail, BallotEntry.Drafted drafted, Turnout turnout, Optional<Tally> tally) {
    var lines = trail.roll.values().stream().map(BallotEntry.Enrolled::line).toList();
    return new Rederived(
        trail.ballot,
        drafted.asked(),
        trail.roll.keySet().stream().sorted().toList(),
        RollLine.fingerprint(lines),
        turnout.heads(),
        turnout.isQuorate(),
        tally.map(Tally::votes).orElse(Map.of()),
        tally.map(Tally::abstentions).orElse(0L),
        tally.flatMap(Tally::winner),
        tally.map(Tally::tied).orElse(List.of()),
        tally.flatMap(Tally::winnerBeatsEach),
        trail.declared != null);
  }

  /** What an advisory count comes to, in the words of the decision register. */
  public String outcome() {
    if (!quorumMet) {
      return "inquorate";
    }
    if (votes.values().stream().allMatch(each -> each == 0)) {
      return "no-votes";
    }
    return winner.isPresent() ? "advised" : "tied";
  }
}
