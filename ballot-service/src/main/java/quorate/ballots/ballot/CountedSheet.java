package quorate.ballots.ballot;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotEvent.BallotCounted;
import quorate.ballots.ballot.BallotEvent.BallotDrafted;
import quorate.counting.CountSheet;
import quorate.counting.Matrix;
import quorate.counting.Stage;
import quorate.counting.Weight;
import quorate.counting.outcome.Verdict;

/** A count sheet in the words of the log. */
final class CountedSheet {

  private CountedSheet() {}

  static BallotCounted of(
      CountSheet sheet, BallotDrafted draft, @Nullable Map<String, Object> outcome) {
    var matrix = sheet.headToHead();
    // a winner beside "inquorate" would be quoted without it, and so would one beside "lost"
    boolean yesOrNo = draft.paper().asksYesOrNo();
    boolean met =
        outcome == null
            ? sheet.quorum().met()
            : !Verdict.INQUORATE.toString().equals(outcome.get("bythevotes"));
    boolean quorate = met && !yesOrNo;
    return new BallotCounted(
        draft.ballot(),
        draft.paper().method(),
        sheet.contest().method().toString(),
        sheet.entitled().heads(),
        sheet.entitled().weight().toString(),
        new Figures.Turnout(sheet.turnout().heads(), sheet.turnout().weight().toString()),
        quorum(sheet, met),
        options(sheet, draft.paper()),
        sheet.abstentions().weight().toString(),
        invalid(sheet),
        sheet.winner().filter(won -> quorate).orElse(null),
        yesOrNo ? List.of() : sheet.tied(),
        matrix.map(CountedSheet::headToHead).orElse(null),
        matrix.flatMap(Matrix::condorcetWinner).orElse(null),
        sheet.winnerBeatsEach().filter(won -> quorate).orElse(null),
        sheet.stages().stream().map(stage -> stage(stage, sheet.valid().weight())).toList(),
        outcome);
  }

  private static Figures.Quorum quorum(CountSheet sheet, boolean met) {
    var quorum = sheet.quorum();
    return new Figures.Quorum(
        new Figures.Heads(quorum.needed().heads(), quorum.present().heads()), met);
  }

  private static List<Figures.OptionVotes> options(CountSheet sheet, BallotPaper paper) {
    return sheet.votes().stream()
        .map(
            votes ->
                new Figures.OptionVotes(
                    votes.option(), paper.titleOf(votes.option()), votes.votes().toString()))
        .toList();
  }

  private static @Nullable String invalid(CountSheet sheet) {
    return sheet.invalid().isEmpty() ? null : sheet.invalidWeight().toString();
  }

  private static List<Figures.HeadToHead> headToHead(Matrix matrix) {
    return matrix.pairs().stream()
        .map(
            pair ->
                new Figures.HeadToHead(
                    pair.option(),
                    pair.against(),
                    pair.prefer().toString(),
                    pair.opposed().toString()))
        .toList();
  }

  private static Figures.CountStage stage(Stage stage, Weight in) {
    return new Figures.CountStage(
        stage.stage(),
        stage.votes().stream()
            .map(votes -> new Figures.StageVotes(votes.option(), votes.votes().toString()))
            .toList(),
        stage.exhausted().toString(),
        stage.eliminated().isEmpty() ? null : stage.eliminated(),
        stage.clause().toString(),
        stage.clause().text(),
        in.toString(),
        stage.out().toString());
  }
}
