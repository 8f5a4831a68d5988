package quorate.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import quorate.counting.condorcet.DefaultOption;
import quorate.counting.constraint.Constraint;
import quorate.counting.tie.TieRule;

/** Writes a counting rule as plain data, its fields always in the same order. */
final class RuleWriter {

  private final Map<String, Object> data = new LinkedHashMap<>();

  private RuleWriter() {}

  static Map<String, Object> data(CountingRule rule) {
    var to = new RuleWriter();
    to.data.put("method", rule.method().toString());
    to.data.put("seats", Integer.toString(rule.seats()));
    to.settings(rule.settings());
    if (!rule.ties().equals(Rules.ties(rule.method()))) {
      to.data.put("ties", rule.ties().stream().map(TieRule::toString).toList());
    }
    if (!rule.constraints().isEmpty()) {
      to.data.put(
          "constraints", rule.constraints().all().stream().map(RuleWriter::constraint).toList());
    }
    if (rule.spoiling()) {
      to.data.put("spoiling", "allowed");
    }
    return to.data;
  }

  private void settings(Settings settings) {
    whole("decimals", settings.decimals());
    whole("votes", settings.votes());
    whole("points", settings.points());
    whole("lowest", settings.lowest());
    whole("highest", settings.highest());
    word("truncation", settings.truncation());
    word("strength", settings.strength());
    word("pairties", settings.pairTies());
    word("unranked", settings.unranked());
    settings.fallback().ifPresent(option -> data.put("default", fallback(option)));
    if (settings.newPapers()) {
      data.put("second", "new-papers");
    }
  }

  private void whole(String key, OptionalInt value) {
    value.ifPresent(number -> data.put(key, Integer.toString(number)));
  }

  private void word(String key, Optional<?> value) {
    value.ifPresent(word -> data.put(key, word.toString()));
  }

  private static Map<String, Object> fallback(DefaultOption option) {
    var to = new LinkedHashMap<String, Object>();
    to.put("option", option.option());
    to.put("majority", option.majority().toString());
    if (!option.particular().isEmpty()) {
      var particular = new LinkedHashMap<String, Object>();
      option.particular().keySet().stream()
          .sorted()
          .forEach(key -> particular.put(key, option.majorityOf(key).toString()));
      to.put("particular", particular);
    }
    to.put("quorum", option.quorum().toString());
    return to;
  }

  private static Map<String, Object> constraint(Constraint constraint) {
    var to = new LinkedHashMap<String, Object>();
    to.put("name", constraint.name());
    to.put("options", List.copyOf(constraint.of()));
    if (constraint.least() > 0) {
      to.put("least", Integer.toString(constraint.least()));
    }
    if (constraint.most() != Constraint.NO_LIMIT) {
      to.put("most", Integer.toString(constraint.most()));
    }
    if (!constraint.clause().isEmpty()) {
      to.put("clause", constraint.clause());
    }
    return to;
  }
}
