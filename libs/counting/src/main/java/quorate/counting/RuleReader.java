package quorate.counting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.counting.condorcet.DefaultOption;
import quorate.counting.condorcet.PairTies;
import quorate.counting.condorcet.Ratio;
import quorate.counting.condorcet.Strength;
import quorate.counting.condorcet.Unranked;
import quorate.counting.constraint.Constraint;
import quorate.counting.constraint.Constraints;
import quorate.counting.number.Exact;
import quorate.counting.positional.Truncation;
import quorate.counting.tie.TieRule;

/** Reads a counting rule from plain data. */
final class RuleReader {

  private static final int MOST = 100_000;

  private final PlainData data;

  RuleReader(Map<String, ?> data) {
    this.data = new PlainData(data, "");
  }

  CountingRule rule() {
    var method =
        data.oneOf("method", Method.values())
            .orElseThrow(() -> data.fault("method", "Name the method."));
    int seats = data.whole("seats", 1, CountingRule.MOST_SEATS).orElse(1);
    var settings = settings(method);
    var ties = data.has("ties") ? ties() : Rules.ties(method);
    var spoiling = data.oneOf("spoiling", Spoiling.values()).isPresent();
    var rule = new CountingRule(method, seats, settings, ties, constraints(), spoiling);
    data.nothingElse();
    return rule;
  }

  private enum Spoiling {
    ALLOWED;

    @Override
    public String toString() {
      return "allowed";
    }
  }

  private enum Second {
    SAME_PAPERS,
    NEW_PAPERS;

    @Override
    public String toString() {
      return this == SAME_PAPERS ? "same-papers" : "new-papers";
    }
  }

  private Settings settings(Method method) {
    for (var key : PlainData.SETTINGS) {
      if (data.has(key) && !method.has(key)) {
        throw data.fault(key, method + " has no such setting.");
      }
    }
    return new Settings(
        data.whole("decimals", 0, MOST),
        data.whole("votes", 1, MOST),
        data.whole("points", 1, MOST),
        data.whole("lowest", -MOST, MOST),
        data.whole("highest", -MOST, MOST),
        data.oneOf("truncation", Truncation.values()),
        data.oneOf("strength", Strength.values()),
        data.oneOf("pairties", PairTies.values()),
        data.oneOf("unranked", Unranked.values()),
        fallback(),
        data.oneOf("second", Second.values()).equals(Optional.of(Second.NEW_PAPERS)));
  }

  private List<TieRule> ties() {
    var rules = new ArrayList<TieRule>();
    for (var word : data.texts("ties")) {
      rules.add(data.oneOf("ties", word, TieRule.values()));
    }
    return rules;
  }

  private Optional<DefaultOption> fallback() {
    return data.map("default").map(RuleReader::fallback);
  }

  private static DefaultOption fallback(PlainData from) {
    var particular = new LinkedHashMap<String, Ratio>();
    from.map("particular")
        .ifPresent(
            each ->
                each.keys().forEach(key -> particular.put(key, ratio(each, key).orElseThrow())));
    var read =
        new DefaultOption(
            from.text("option").orElseThrow(() -> from.fault("option", "Name the option.")),
            ratio(from, "majority").orElse(Ratio.SIMPLE),
            particular,
            from.decimal("quorum").map(Exact::of).orElse(Exact.ZERO));
    from.nothingElse();
    return read;
  }

  private static Optional<Ratio> ratio(PlainData from, String key) {
    var text = from.text(key);
    if (text.isPresent() && !text.get().matches("[1-9]\\d{0,8}:[1-9]\\d{0,8}")) {
      throw from.fault(key, "A majority ratio reads as 3:1.");
    }
    return text.map(Ratio::of);
  }

  private Constraints constraints() {
    var all = new ArrayList<Constraint>();
    for (var each : data.maps("constraints")) {
      all.add(constraint(each));
    }
    try {
      return new Constraints(all);
    } catch (IllegalArgumentException e) {
      throw data.fault("constraints", String.valueOf(e.getMessage()));
    }
  }

  private static Constraint constraint(PlainData from) {
    try {
      var read =
          new Constraint(
              from.text("name").orElseThrow(() -> from.fault("name", "Name the class.")),
              from.texts("options"),
              from.whole("least", 0, MOST).orElse(0),
              from.whole("most", 0, MOST).orElse(Constraint.NO_LIMIT),
              from.text("clause").orElse(""));
      from.nothingElse();
      return read;
    } catch (RuleNotUnderstood e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw from.fault("", String.valueOf(e.getMessage()));
    }
  }
}
