package quorate.ballots.ballot;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.counting.CountSheet;
import quorate.counting.Matrix;
import quorate.counting.Outcome;
import quorate.counting.Participation;
import quorate.counting.Quorum;
import quorate.counting.number.Exact;
import quorate.counting.outcome.Verdict;
import quorate.counting.tie.Lot;

/** A count sheet in the words of the log. */
final class CountedSheet {

  private CountedSheet() {}

  static BallotCounted of(
      CountSheet sheet, BallotDrafted draft, @Nullable Map<String, Object> outcome) {
    return of(sheet, draft, outcome, figures(sheet.turnout()), heads(sheet.quorum()));
  }

  /** With who took part counted by other heads than those of its papers. */
  static BallotCounted of(
      CountSheet sheet,
      BallotDrafted draft,
      @Nullable Map<String, Object> outcome,
      Figures.Turnout turnout,
      Figures.Heads heads) {
    var matrix = sheet.headToHead();
    // a winner beside "inquorate" would be quoted without it, and so would one beside "lost"
    boolean yesOrNo = outcome != null && draft.paper().asksYesOrNo();
    boolean met =
        outcome == null
            ? sheet.quorum().met()
            : !Verdict.INQUORATE.toString().equals(outcome.get("bythevotes"));
    boolean quorate = met && !yesOrNo;
    boolean ruled = draft.paper().counting() != null;
    var stages =
        ruled
            ? new CountedStages(SheetSize.holdsTransfers(sheet, draft))
            : CountedStages.asBefore();
    return new BallotCounted(
        draft.ballot(),
        draft.paper().method(),
        sheet.contest().method().toString(),
        sheet.entitled().heads(),
        sheet.entitled().weight().toString(),
        turnout,
        new Figures.Quorum(heads, met),
        options(sheet, draft.paper()),
        sheet.abstentions().weight().toString(),
        invalid(sheet),
        sheet.winner().filter(won -> quorate).orElse(null),
        yesOrNo ? List.of() : sheet.tied(),
        matrix.map(CountedSheet::headToHead).orElse(null),
        matrix.flatMap(Matrix::condorcetWinner).orElse(null),
        sheet.winnerBeatsEach().filter(won -> quorate).orElse(null),
        sheet.stages().stream().map(stages::told).toList(),
        ruled ? sheet.contest().rule().seats() : null,
        ruled ? sheet.quota().map(Exact::toString).orElse(null) : null,
        ruled && quorate ? sheet.elected() : null,
        ruled && !sheet.ranking().isEmpty() ? sheet.ranking() : null,
        sheet.outcome() instanceof Outcome.SecondRound(var two) ? two : null,
        sheet.notCounted().isZero() ? null : sheet.notCounted().toString(),
        sheet.lot().map(CountedSheet::lot).orElse(null),
        draft.paper().counting(),
        outcome);
  }

  private static Figures.LotDrawn lot(Lot lot) {
    return new Figures.LotDrawn(lot.commitment(), lot.seed(), Lot.PROCEDURE);
  }

  static Figures.Turnout figures(Participation turnout) {
    return new Figures.Turnout(turnout.heads(), turnout.weight().toString());
  }

  private static Figures.Heads heads(Quorum quorum) {
    return new Figures.Heads(quorum.needed().heads(), quorum.present().heads());
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
}
