package quorate.ballots.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotEvent.BallotCounted;
import quorate.ballots.ballot.BallotEvent.BallotDrafted;
import quorate.counting.CountSheet;
import quorate.counting.Matrix;
import quorate.counting.Stage;
import quorate.counting.Weight;

/** A count sheet in the words of the log. */
final class CountedSheet {

  private CountedSheet() {}

  static BallotCounted of(CountSheet sheet, BallotDrafted draft) {
    var matrix = sheet.headToHead();
    boolean quorate =
        sheet.quorum().met(); // a winner beside "inquorate" would be quoted without it
    return new BallotCounted(
        draft.ballot(),
        draft.paper().method(),
        sheet.contest().method().toString(),
        sheet.entitled().heads(),
        sheet.entitled().weight().toString(),
        new Figures.Turnout(sheet.turnout().heads(), sheet.turnout().weight().toString()),
        quorum(sheet),
        options(sheet, draft.paper()),
        sheet.abstentions().weight().toString(),
        invalid(sheet),
        sheet.winner().filter(won -> quorate).orElse(null),
        sheet.tied(),
        matrix.map(CountedSheet::headToHead).orElse(null),
        matrix.flatMap(Matrix::condorcetWinner).orElse(null),
        sheet.winnerBeatsEach().filter(won -> quorate).orElse(null),
        sheet.stages().stream().map(stage -> stage(stage, sheet.valid().weight())).toList());
  }

  private static Figures.Quorum quorum(CountSheet sheet) {
    var quorum = sheet.quorum();
    return new Figures.Quorum(
        new Figures.Heads(quorum.needed().heads(), quorum.present().heads()), quorum.met());
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
