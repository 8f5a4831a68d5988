package quorate.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quorate.counting.constraint.Constraints;
import quorate.counting.constraint.Fit;
import quorate.counting.number.Exact;
import quorate.counting.sheet.RuleClause;
import quorate.counting.sheet.SetAside;
import quorate.counting.sheet.SetAside.Reason;
import quorate.counting.sheet.Sheet;
import quorate.counting.sheet.SheetStage;
import quorate.counting.stv.StvSheet;
import quorate.counting.stv.StvStage;

/** The sheets of the methods as results of a contest. */
final class Translated {

  private Translated() {}

  static Result of(StvSheet sheet, Constraints constraints) {
    var blank = new SetAside(Reason.BLANK, sheet.blank());
    return new Result(
        sheet.stages().stream().map(stage -> stage(sheet, stage, constraints)).toList(),
        outcome(sheet.seats(), sheet.elected(), sheet.tied()),
        List.of(),
        Optional.of(sheet.quota()),
        sheet.blank().isZero() ? List.of() : List.of(blank));
  }

  static Result of(Sheet sheet) {
    return new Result(
        sheet.stages().stream().map(Translated::stage).toList(),
        outcome(sheet),
        sheet.ranking(),
        Optional.empty(),
        sheet.setAside());
  }

  private static Outcome outcome(Sheet sheet) {
    var on = sheet.stages().getLast().advancing();
    return sheet.method().equals("two-round") && sheet.elected().isEmpty() && on.size() == 2
        ? new Outcome.SecondRound(on)
        : outcome(sheet.seats(), sheet.elected(), sheet.tied());
  }

  private static Outcome outcome(int seats, List<String> elected, List<String> tied) {
    if (!tied.isEmpty()) {
      return new Outcome.TieStands(elected, tied);
    }
    if (elected.isEmpty()) {
      return new Outcome.Nothing();
    }
    return seats == 1 ? new Outcome.Won(elected.getFirst()) : new Outcome.Elected(elected);
  }

  private static Stage stage(StvSheet sheet, StvStage stage, Constraints constraints) {
    var tally = stage.tally();
    var votes = new ArrayList<Votes>();
    for (int i = 0; i < sheet.candidates().size(); i++) {
      votes.add(new Votes(sheet.candidates().get(i), tally.votes().get(i)));
    }
    boolean lower = stage.threshold().isLessThan(stage.quota());
    return new Stage(
        stage.stage(),
        stage.substage(),
        votes,
        tally.exhausted(),
        tally.loss(),
        Optional.of(sheet.valid()),
        Optional.of(stage.quota()),
        lower ? Optional.of(stage.threshold()) : Optional.empty(),
        stage.transfers(),
        List.of(),
        stage.elected(),
        stage.surplusOf(),
        stage.excluded(),
        stage.ties(),
        stage.tied(),
        clause(stage.clause(), constraints));
  }

  // a clause about constraints says which
  private static RuleClause clause(RuleClause clause, Constraints constraints) {
    return clause.source().equals(Fit.SOURCE)
        ? new RuleClause(
            clause.key(),
            clause.source(),
            clause.text() + " To be elected are " + constraints.words() + ".")
        : clause;
  }

  private static Stage stage(SheetStage stage) {
    return new Stage(
        stage.stage(),
        0,
        stage.figures().stream().map(each -> new Votes(each.candidate(), each.value())).toList(),
        stage.exhausted(),
        Exact.ZERO,
        stage.whole(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        stage.advancing(),
        stage.elected(),
        Optional.empty(),
        stage.excluded(),
        stage.ties(),
        stage.tied(),
        stage.clause());
  }
}
