package quorate.counting.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.counting.number.Exact;
import quorate.counting.positional.Borda;
import quorate.counting.positional.Choosing;
import quorate.counting.positional.Excess;
import quorate.counting.positional.Positional;
import quorate.counting.positional.Truncation;
import quorate.counting.profile.Profile;
import quorate.counting.scoring.Approval;
import quorate.counting.scoring.Score;
import quorate.counting.scoring.ScoreBox;
import quorate.counting.scoring.Scoring;
import quorate.counting.scoring.Star;
import quorate.counting.sheet.Sheet;
import quorate.counting.sheet.SheetStage;
import quorate.counting.tie.Ties;

/** Counts choices, places and scores. */
final class SheetCounting {

  private SheetCounting() {}

  /** By a method that counts ranked papers or marks. */
  static Report count(MethodName method, Profile profile, int seats, Ties ties) {
    return report(
        switch (method) {
          case PLURALITY ->
              Positional.count(Choosing.plurality(Excess.FIRST), profile, seats, ties);
          case BLOCK -> Positional.count(Choosing.block(seats, Excess.FIRST), profile, seats, ties);
          case APPROVAL -> Scoring.count(new Approval(), ScoreBox.approvals(profile), seats, ties);
          case BORDA -> Positional.count(new Borda(Truncation.MEAN), profile, seats, ties);
          default -> throw new Refused(method + " counts scores, and this file ranks candidates");
        });
  }

  /** By score or STAR; for score, the range is that of the file's scores, and 0. */
  static Report score(boolean star, ScoreBox box, int lowest, int highest, int seats, Ties ties) {
    var method = star ? new Star() : new Score(Math.min(0, lowest), Math.max(1, highest));
    return report(Scoring.count(method, box, seats, ties));
  }

  static Report report(Sheet sheet) {
    return new Report(
        "",
        sheet.method(),
        sheet.seats(),
        Optional.empty(),
        sheet.candidates(),
        sheet.withdrawn(),
        sheet.valid(),
        sheet.setAside().stream()
            .map(each -> new Report.Aside(each.reason().text(), each.weight()))
            .toList(),
        sheet.ranking(),
        sheet.tied(),
        sheet.stages().stream().map(SheetCounting::stage).toList(),
        List.of(),
        sheet.conserved());
  }

  private static ReportStage stage(SheetStage stage) {
    Map<String, Exact> votes = new LinkedHashMap<>();
    stage.figures().forEach(each -> votes.put(each.candidate(), each.value()));
    var notes = new ArrayList<>(TieRules.notes(stage.ties()));
    if (!stage.advancing().isEmpty()) {
      notes.add("Go on: " + String.join(", ", stage.advancing()) + ".");
    }
    return new ReportStage(
        stage.stage(),
        0,
        votes,
        stage.exhausted(),
        stage.elected(),
        stage.excluded(),
        stage.clause().source() + ": " + stage.clause().text(),
        notes);
  }
}
