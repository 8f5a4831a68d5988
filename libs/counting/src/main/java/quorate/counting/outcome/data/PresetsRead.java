package quorate.counting.outcome.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import quorate.counting.outcome.preset.Board;
import quorate.counting.outcome.preset.Elections;
import quorate.counting.outcome.preset.MembersMeeting;
import quorate.counting.outcome.preset.Network;
import quorate.counting.outcome.preset.Presets;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.EntitledAt;
import quorate.counting.outcome.rule.InterestRule;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.NoticeRule;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Scope;
import quorate.counting.outcome.rule.Weighting;

/**
 * Reads a rule set that is named by its preset. Parameters of a preset are those that it cannot do
 * without; {@code weighting} and every part beside the marks may be told otherwise in any.
 */
final class PresetsRead {

  private static final List<String> OF_ANY =
      List.of(
          "preset",
          "name",
          "version",
          "scope",
          "quorum",
          "equalvotes",
          "interests",
          "notice",
          "entitledat",
          "lapse");

  /** What those presets take that have no rules of their own without it. */
  private static final Map<String, List<String>> WITH_PARAMETERS =
      Map.of(
          "ordinary-resolution-raised", List.of("weighting", "passmark", "clause"),
          "board-by-terms", List.of("passmark", "clause"),
          "agreement-majority", List.of("weighting", "passmark", "clause"),
          "agreement-double-majority", List.of("weightings", "passmark", "clause"),
          "election-by-the-count", List.of("weighting", "clause"),
          "election-by-most-votes", List.of("weighting", "clause"));

  private PresetsRead() {}

  static RuleSet of(Fields data) {
    var preset = data.made(() -> preset(data));
    var more = WITH_PARAMETERS.getOrDefault(data.text("preset"), List.of("weighting"));
    data.only(Stream.concat(OF_ANY.stream(), more.stream()).toArray(String[]::new));
    return data.made(() -> changed(preset, data));
  }

  private static RuleSet preset(Fields data) {
    return switch (data.text("preset")) {
      case "ordinary-resolution-raised" -> raised(data);
      case "board-by-terms" -> board(data);
      case "agreement-majority" -> agreement(data, List.of(MarksRead.weighting(data, "weighting")));
      case "agreement-double-majority" -> agreement(data, weightings(data));
      case "election-by-the-count" -> Elections.byTheCount(clause(data), quorum(data));
      case "election-by-most-votes" -> Elections.byMostVotes(clause(data), quorum(data));
      case String name ->
          Presets.named(name, company(data)).orElseThrow(() -> data.fault("preset", known()));
    };
  }

  private static String known() {
    return Stream.concat(
            Presets.of(Weighting.members()).stream().map(RuleSet::name),
            WITH_PARAMETERS.keySet().stream())
        .sorted()
        .reduce("Tell the rules in full, or name one of:", (told, name) -> told + " " + name);
  }

  private static RuleSet raised(Fields data) {
    var mark = MarksRead.share(data.in("passmark"));
    return MembersMeeting.ordinaryRaised(company(data), mark, clause(data));
  }

  private static RuleSet board(Fields data) {
    var clause = clause(data);
    var mark = Mark.overall(Board.directors(clause), MarksRead.share(data.in("passmark")), clause);
    return Board.byTerms(mark, quorum(data), RulesRead.equalVotes(data.in("equalvotes")));
  }

  private static RuleSet agreement(Fields data, List<Weighting> weightings) {
    var clause = clause(data);
    var mark = MarksRead.share(data.in("passmark"));
    return Network.byAgreement(
        data.text("preset"),
        weightings.stream().map(each -> Mark.overall(each, mark, clause)).toList(),
        quorum(data),
        RulesRead.equalVotes(data.in("equalvotes")),
        new InterestRule(InterestRule.Treatment.NO_RECUSAL, clause),
        NoticeRule.of(clause),
        new EntitledAt(EntitledAt.Moment.RECORD_DATE, clause));
  }

  private static List<Weighting> weightings(Fields data) {
    var all = new ArrayList<Weighting>();
    data.list("weightings").forEach(each -> all.add(MarksRead.weighting(each)));
    if (all.size() < 2) {
      throw data.fault("weightings", "Give at least two, such as practices and patients.");
    }
    return all;
  }

  // members have one vote each unless shares or their articles say otherwise
  private static Weighting company(Fields data) {
    return data.has("weighting") ? MarksRead.weighting(data, "weighting") : Weighting.members();
  }

  private static Clause clause(Fields data) {
    return RulesRead.clause(data.in("clause"));
  }

  private static QuorumRule quorum(Fields data) {
    return RulesRead.quorum(data.in("quorum"));
  }

  private static RuleSet changed(RuleSet preset, Fields data) {
    var rules = preset;
    if (data.has("weighting") && rules.weightings().size() == 1) {
      rules = rules.with(weighed(rules.marks(), MarksRead.weighting(data, "weighting")));
    }
    if (data.has("scope")) {
      rules = rules.with(scoped(rules.marks(), MarksRead.scope(data.in("scope"))));
    }
    rules = data.optional("quorum").map(RulesRead::quorum).map(rules::with).orElse(rules);
    rules = data.optional("equalvotes").map(RulesRead::equalVotes).map(rules::with).orElse(rules);
    rules = data.optional("interests").map(RulesRead::interests).map(rules::with).orElse(rules);
    rules = data.optional("notice").map(RulesRead::notice).map(rules::with).orElse(rules);
    rules = data.optional("entitledat").map(RulesRead::entitledAt).map(rules::with).orElse(rules);
    rules = data.optional("lapse").map(RulesRead::lapse).map(rules::with).orElse(rules);
    String name = data.has("name") ? data.name() : rules.name();
    return rules.named(name, data.wholeOr("version", rules.version()));
  }

  private static List<Mark> weighed(List<Mark> marks, Weighting weighting) {
    return marks.stream()
        .map(mark -> new Mark(weighting, mark.passMark(), mark.scope(), mark.clause()))
        .toList();
  }

  private static List<Mark> scoped(List<Mark> marks, Scope scope) {
    return marks.stream()
        .map(mark -> new Mark(mark.weighting(), mark.passMark(), scope, mark.clause()))
        .toList();
  }
}
