package quorate.ballots.electorate;

import org.jspecify.annotations.Nullable;

/**
 * One entitled practice: what it weighs (a decimal), its constituency if it has one, the capacity
 * in which it votes, and why it is on the roll.
 */
public record RollLine(
    String practice,
    String name,
    String weight,
    @Nullable String constituency,
    String capacity,
    String reason) {

  String fingerprinted() {
    return String.join(
            "\t", practice, weight, constituency == null ? "" : constituency, capacity, reason)
        + "\n";
  }
}
