package quorate.counting.condorcet;

import java.util.Map;
import quorate.counting.number.Exact;

/**
 * The option that stands if no other is wanted, and what others need against it, as in the Debian
 * constitution (A.6.2-3): at least {@code quorum} votes above it, and to defeat it by their
 * majority ratio, which is {@code majority} unless {@code particular} names another.
 */
public record DefaultOption(
    String option, Ratio majority, Map<String, Ratio> particular, Exact quorum) {

  public DefaultOption {
    particular = Map.copyOf(particular);
  }

  /** A plain majority and no quorum. */
  public static DefaultOption of(String option) {
    return new DefaultOption(option, Ratio.SIMPLE, Map.of(), Exact.ZERO);
  }

  /** The ratio that this option needs. */
  public Ratio majorityOf(String other) {
    return particular.getOrDefault(other, majority);
  }
}
