package quorate.ballots.electorate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entitled practice: what it weighs (a decimal), its constituency if it has one, the capacity
 * in which it votes, and why it is on the roll; {@code weights} by further bases, if there are any.
 * Of a seat of a body, {@code practice} is its {@link SeatCode} and {@code person} who held it.
 */
public record RollLine(
    String practice,
    String name,
    String weight,
    @Nullable String constituency,
    String capacity,
    String reason,
    @Nullable Map<String, String> weights,
    @Nullable UUID person) {

  public RollLine {
    weights = weights == null ? null : new TreeMap<>(weights);
  }

  /** Weighed by one basis only. */
  public RollLine(
      String practice,
      String name,
      String weight,
      @Nullable String constituency,
      String capacity,
      String reason) {
    this(practice, name, weight, constituency, capacity, reason, null);
  }

  /** Of a practice. */
  public RollLine(
      String practice,
      String name,
      String weight,
      @Nullable String constituency,
      String capacity,
      String reason,
      @Nullable Map<String, String> weights) {
    this(practice, name, weight, constituency, capacity, reason, weights, null);
  }

  String fingerprinted() {
    var parts =
        new ArrayList<>(
            List.of(practice, weight, constituency == null ? "" : constituency, capacity, reason));
    further().forEach((basis, more) -> parts.add(basis + "=" + more));
    if (person != null) {
      parts.add("person=" + person);
    }
    return String.join("\t", parts) + "\n";
  }

  /** What it weighs by the bases beside the first, in the order of their names. */
  public Map<String, String> further() {
    return weights == null ? Map.of() : weights;
  }
}
