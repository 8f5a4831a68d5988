package quorate.counting.outcome.data;

import java.util.LinkedHashMap;
import java.util.Map;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Weighting;

/**
 * Rule sets as plain data: maps, lists, strings and booleans, numbers as text. Read in full or by a
 * preset's name with its parameters; always written in full, so that what was frozen says all that
 * it means. {@code of(data(rules))} equals {@code rules}.
 */
public final class RuleSets {

  private RuleSets() {}

  /**
   * The rules that the data tells, in full or by the name of a {@code preset}; throws {@link
   * RuleFault}, naming the field, when it tells none.
   */
  public static RuleSet of(Map<String, ?> data) {
    var fields = new Fields("", data);
    var rules = fields.has("preset") ? PresetsRead.of(fields) : RulesRead.whole(fields);
    long names = rules.weightings().stream().map(Weighting::name).distinct().count();
    if (names < rules.weightings().size()) {
      throw fields.fault(
          fields.has("weightings") ? "weightings" : "marks",
          "Give each weighting a name of its own, and tell it the same way wherever it stands.");
    }
    return rules;
  }

  /** The same in full. */
  public static Map<String, Object> data(RuleSet rules) {
    var data = new LinkedHashMap<String, Object>();
    data.put("name", rules.name());
    data.put("version", Integer.toString(rules.version()));
    data.put("marks", rules.marks().stream().map(RulesWritten::mark).toList());
    data.put("quorum", RulesWritten.quorum(rules.quorum()));
    data.put("equalvotes", RulesWritten.equalVotes(rules.equalVotes()));
    data.put("interests", RulesWritten.interests(rules.interests()));
    data.put("notice", RulesWritten.notice(rules.notice()));
    data.put("entitledat", RulesWritten.entitledAt(rules.entitledAt()));
    rules.lapse().ifPresent(lapse -> data.put("lapse", RulesWritten.lapse(lapse)));
    return data;
  }
}
