package quorate.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One line of a benchmark's report: medians over the rounds, beside the machine's own limit in the
 * same rounds.
 */
record Row(
    @JsonProperty("case") String name,
    int clients,
    @JsonProperty("rate_per_s") double rate,
    String limit,
    @JsonProperty("limit_rate_per_s") double limitRate,
    double ratio,
    @JsonProperty("p50_ms") double p50,
    @JsonProperty("p99_ms") double p99,
    @JsonProperty("limit_p50_ms") double limitP50,
    int rounds) {

  /** The medians of rounds that each measured the case and, right beside it, the limit. */
  static Row median(String name, int clients, String limit, List<Round> rounds) {
    return new Row(
        name,
        clients,
        median(rounds, r -> r.measured().rate()),
        limit,
        median(rounds, r -> r.limit().rate()),
        median(rounds, r -> r.measured().rate() / r.limit().rate()),
        median(rounds, r -> r.measured().p50()),
        median(rounds, r -> r.measured().p99()),
        median(rounds, r -> r.limit().p50()),
        rounds.size());
  }

  /** What one round measured, and the limit in that round. */
  record Round(Load.Measured measured, Load.Measured limit) {}

  private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
    List<Double> sorted =
        rounds.stream().map(figure::applyAsDouble).sorted(Comparator.naturalOrder()).toList();
    return Math.round(sorted.get(sorted.size() / 2) * 1000) / 1000.0;
  }
}
