package quorate.counting.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import quorate.counting.Check;
import quorate.counting.Choice;
import quorate.counting.Contest;
import quorate.counting.Count;
import quorate.counting.CountSheet;
import quorate.counting.CountingRule;
import quorate.counting.Method;
import quorate.counting.Paper;
import quorate.counting.Participation;
import quorate.counting.Stage;
import quorate.counting.Weight;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.tie.Ties;

/** Instant-runoff for one seat. */
final class RunoffCounting {

  private static final Participation NOBODY = new Participation(0, Weight.ZERO);

  private RunoffCounting() {}

  static Report count(Profile profile, Ties ties) {
    var sheet = sheet(profile, ties);
    var valid = Exact.of(sheet.valid().weight().amount());
    return new Report(
        "",
        "irv",
        1,
        Optional.empty(),
        profile.candidates(),
        profile.withdrawn(),
        valid,
        aside(profile, profile.total().minus(valid)),
        List.of(),
        sheet.tied(),
        sheet.stages().stream().map(RunoffCounting::stage).toList(),
        List.of(),
        sheet.checks().stream().allMatch(Check::holds));
  }

  /** Papers that count for nobody: with nobody on them, or level where the first should be. */
  private static List<Report.Aside> aside(Profile profile, Exact all) {
    var level =
        IntStream.range(0, profile.groups())
            .filter(group -> profile.start(group) < profile.end(group))
            .filter(group -> ranked(profile, group).isEmpty())
            .mapToObj(group -> Exact.units(profile.units(group), profile.decimals()))
            .reduce(Exact.ZERO, Exact::plus);
    var aside = new ArrayList<>(Report.blank(all.minus(level)));
    if (level.signum() > 0) {
      aside.add(new Report.Aside("The paper's first preference is level with another.", level));
    }
    return aside;
  }

  private static ReportStage stage(Stage step) {
    Map<String, Exact> votes = new LinkedHashMap<>();
    step.votes().forEach(each -> votes.put(each.option(), each.votes()));
    return new ReportStage(
        step.stage(),
        0,
        votes,
        step.exhausted(),
        step.elected(),
        step.eliminated(),
        step.clause().key() + ": " + step.clause().text(),
        TieRules.notes(step.ties()));
  }

  private static CountSheet sheet(Profile profile, Ties ties) {
    var rule = CountingRule.of(Method.IRV).with(ties.rules().stream().distinct().toList());
    var contest = new Contest(rule, profile.candidates());
    var papers =
        IntStream.range(0, profile.groups()).mapToObj(group -> paper(profile, group)).toList();
    return new Count(contest, NOBODY, NOBODY, ties.lot()).of(papers);
  }

  /** Equal papers together; preferences count up to the first that is level with another. */
  private static Paper paper(Profile profile, int group) {
    var ranked = ranked(profile, group);
    var weight = new Weight(BigDecimal.valueOf(profile.units(group), profile.decimals()));
    return new Paper(
        "group " + group,
        weight,
        ranked.isEmpty() ? new Choice.Abstain() : new Choice.Rank(ranked));
  }

  private static List<String> ranked(Profile profile, int group) {
    var ranked = new ArrayList<String>();
    int end = profile.end(group);
    for (int i = profile.start(group); i < end && !(i + 1 < end && profile.level(i + 1)); i++) {
      ranked.add(profile.candidates().get(profile.candidate(i)));
    }
    return ranked;
  }
}
