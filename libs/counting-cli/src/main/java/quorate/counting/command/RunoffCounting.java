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
        Report.blank(profile.total().minus(valid)),
        List.of(),
        sheet.tied(),
        sheet.stages().stream().map(RunoffCounting::stage).toList(),
        List.of(),
        sheet.checks().stream().allMatch(Check::holds));
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
    var ranked = new ArrayList<String>();
    int end = profile.end(group);
    for (int i = profile.start(group); i < end && !(i + 1 < end && profile.level(i + 1)); i++) {
      ranked.add(profile.candidates().get(profile.candidate(i)));
    }
    var weight = new Weight(BigDecimal.valueOf(profile.units(group), profile.decimals()));
    return new Paper(
        "group " + group,
        weight,
        ranked.isEmpty() ? new Choice.Abstain() : new Choice.Rank(ranked));
  }
}
