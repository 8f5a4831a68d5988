package quorate.auditor;

import java.util.List;
import java.util.Map;
import quorate.auditor.ballot.Rederived;
import quorate.auditor.finding.Finding;

/**
 * What an audit of one convener came to.
 *
 * @param entries how many entries each log has, by topic
 * @param ballots every ballot of which notice was given, as it follows from the bytes
 * @param findings what does not hold, in the order met; empty when all holds
 */
public record Report(
    String convener, Map<String, Long> entries, List<Rederived> ballots, List<Finding> findings) {

  /** Whether everything that the logs state follows from what they hold. */
  public boolean holds() {
    return findings.isEmpty();
  }
}
