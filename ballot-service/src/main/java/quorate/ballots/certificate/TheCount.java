package quorate.ballots.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.ballot.Figures;
import quorate.ballots.ballot.PaperMethod;
import quorate.ballots.certificate.Certificate.Line;
import quorate.counting.CountingRule;
import quorate.counting.constraint.Constraints;

/** How papers that name a counting rule were counted, who is elected, and how ties were broken. */
record TheCount(BallotDeclared declared, Map<String, Object> rule) {

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    var counting = CountingRule.of(rule);
    lines.add(new Line("Counted by", declared.counting()));
    constraints(lines, counting.constraints());
    if (declared.method() != PaperMethod.YES_NO) {
      places(lines, counting);
    }
    ties(lines);
    return lines;
  }

  private static void constraints(List<Line> lines, Constraints constraints) {
    if (!constraints.isEmpty()) {
      lines.add(new Line("Constraints", constraints.words()));
    }
  }

  private void places(List<Line> lines, CountingRule counting) {
    lines.add(new Line("Seats", Integer.toString(counting.seats())));
    if (declared.quota() != null) {
      lines.add(new Line("Quota", declared.quota()));
    }
    List<String> elected = Objects.requireNonNullElse(declared.elected(), List.of());
    if (!elected.isEmpty()) {
      lines.add(new Line("Elected, in order", named(elected)));
    }
    if (!declared.tied().isEmpty()) {
      lines.add(new Line("Tie that stands", named(declared.tied())));
    }
  }

  private void ties(List<Line> lines) {
    for (var stage : declared.stages()) {
      Objects.requireNonNullElse(stage.ties(), List.<Figures.TieBroken>of())
          .forEach(
              tie ->
                  lines.add(
                      new Line(
                          "Tie broken",
                          "Stage %d: %s".formatted(stage.stage(), named(tie).sentence()))));
    }
    var lot = declared.lot();
    if (lot != null) {
      lines.add(new Line("Lot, committed to", lot.commitment()));
      lines.add(new Line("Lot, seed", lot.seed()));
      lines.add(new Line("Lot, procedure", lot.procedure()));
    }
  }

  private Figures.TieBroken named(Figures.TieBroken tie) {
    return new Figures.TieBroken(
        tie.level().stream().map(each -> named(List.of(each))).toList(),
        tie.purpose(),
        tie.rule(),
        tie.stage(),
        tie.draw(),
        named(List.of(tie.chosen())));
  }

  private String named(List<String> options) {
    var titles = Certificate.titles(declared);
    return options.stream()
        .map(option -> option + ": " + titles.getOrDefault(option, option))
        .collect(Collectors.joining("; "));
  }
}
