package quorate.ballots.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import quorate.ballots.certificate.Certificate.Line;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Scope;

/** The rule set that a notice froze: each of its parts, and where it stands. */
final class TheRules {

  private TheRules() {}

  static List<Line> of(Map<String, Object> frozen) {
    RuleSet rules = RuleSets.of(frozen);
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("Rule set", "%s, version %d".formatted(rules.name(), rules.version())));
    rules.marks().forEach(mark -> lines.add(new Line("Mark", mark(mark))));
    rules
        .weightings()
        .forEach(
            weighting ->
                lines.add(
                    new Line(
                        "Weighting",
                        weighting.name() + ": " + Certificate.cited(weighting.clause()))));
    lines.add(new Line("Quorum", Certificate.cited(rules.quorum().clause())));
    lines.add(new Line("Equal votes", Certificate.cited(rules.equalVotes().clause())));
    lines.add(new Line("Interests", Certificate.cited(rules.interests().clause())));
    lines.add(new Line("Entitled", Certificate.cited(rules.entitledAt().clause())));
    rules
        .lapse()
        .ifPresent(lapse -> lines.add(new Line("Lapse", Certificate.cited(lapse.clause()))));
    return lines;
  }

  private static String mark(Mark mark) {
    return "%s, weighed by %s%s. %s"
        .formatted(
            passMark(mark.passMark()),
            mark.weighting().name(),
            scope(mark.scope()),
            Certificate.cited(mark.clause()));
  }

  private static String passMark(PassMark mark) {
    return switch (mark) {
      case PassMark.Share share -> share.words();
      case PassMark.MostVotes _ -> "the most votes of all options";
      case PassMark.BeatsEach _ -> "preferred to each other option, head to head";
      case PassMark.ByTheCount _ -> "elected as the count says";
    };
  }

  private static String scope(Scope scope) {
    return switch (scope) {
      case Scope.Overall _ -> "";
      case Scope.InEach _ -> ", in each constituency";
      case Scope.InAtLeast(int constituencies) ->
          ", in at least %d constituencies".formatted(constituencies);
    };
  }
}
