package quorate.counting.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import quorate.counting.Choice;
import quorate.counting.Contest;
import quorate.counting.Count;
import quorate.counting.CountSheet;
import quorate.counting.Method;
import quorate.counting.Outcome;
import quorate.counting.Paper;
import quorate.counting.Participation;
import quorate.counting.Stage;
import quorate.counting.Weight;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.tie.TieBreak;
import quorate.counting.tie.Ties;

/**
 * Instant-runoff for one seat. Where a rule breaks a tie for the last place, the one chosen goes
 * out and the rest is counted on.
 */
final class RunoffCounting {

  private static final Participation NOBODY = new Participation(0, Weight.ZERO);

  private final Profile all;
  private final Ties ties;
  private final Exact valid;
  private final List<ReportStage> stages = new ArrayList<>();
  private final List<List<Exact>> tallies = new ArrayList<>();
  private final List<String> out = new ArrayList<>();
  private int draws;

  private RunoffCounting(Profile all, Ties ties) {
    this.all = all;
    this.ties = ties;
    this.valid = exact(sheet(all).valid().weight());
  }

  static Report count(Profile profile, Ties ties) {
    return new RunoffCounting(profile, ties).count();
  }

  private Report count() {
    List<String> tied;
    do {
      tied = countOn(sheet(all.without(out)));
    } while (tied.isEmpty() && stages.getLast().elected().isEmpty() && !nothing());
    return new Report(
        "",
        "irv",
        1,
        Optional.empty(),
        all.candidates(),
        all.withdrawn(),
        valid,
        Report.blank(all.total().minus(valid)),
        List.of(),
        tied,
        stages,
        List.of(),
        true);
  }

  private boolean nothing() {
    return stages.getLast().excluded().isEmpty();
  }

  /** The tied, if a tie stands. */
  private List<String> countOn(CountSheet sheet) {
    var steps = sheet.stages();
    steps
        .subList(0, steps.size() - 1)
        .forEach(step -> add(step, step.eliminated(), List.of(), List.of()));
    var last = steps.getLast();
    return switch (sheet.outcome()) {
      case Outcome.Won(var option) -> end(last, List.of(option));
      case Outcome.Nothing _ -> end(last, List.of());
      case Outcome.LevelAtTheTop(var level) -> tie(last, level);
      case Outcome.LevelAtTheBottom(var level) -> tie(last, level);
    };
  }

  private List<String> end(Stage last, List<String> elected) {
    add(last, List.of(), elected, List.of());
    return List.of();
  }

  private List<String> tie(Stage last, List<String> level) {
    var indices = level.stream().map(all.candidates()::indexOf).toList();
    var choice = ties.choose(indices, TieBreak.Purpose.EXCLUSION, tallies, all.candidates(), draws);
    var chosen = choice.map(each -> List.of(each.chosen())).orElse(List.of());
    draws += choice.flatMap(TieBreak::draw).isPresent() ? 1 : 0;
    add(last, chosen, List.of(), TieRules.notes(choice.stream().toList()));
    return choice.isPresent() ? List.of() : level;
  }

  private void add(Stage step, List<String> excluded, List<String> elected, List<String> notes) {
    Map<String, Exact> votes = new LinkedHashMap<>();
    step.votes().forEach(each -> votes.put(each.option(), exact(each.votes())));
    tallies.add(
        all.candidates().stream().map(each -> votes.getOrDefault(each, Exact.ZERO)).toList());
    out.addAll(excluded);
    var clause = step.clause() + ": " + step.clause().text();
    var exhausted = valid.minus(Exact.sum(votes.values().stream()));
    stages.add(
        new ReportStage(stages.size() + 1, 0, votes, exhausted, elected, excluded, clause, notes));
  }

  private static Exact exact(Weight weight) {
    return Exact.of(weight.amount());
  }

  private static CountSheet sheet(Profile profile) {
    var contest = new Contest(Method.IRV, profile.candidates());
    var papers =
        IntStream.range(0, profile.groups()).mapToObj(group -> paper(profile, group)).toList();
    return new Count(contest, NOBODY, NOBODY).of(papers);
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
