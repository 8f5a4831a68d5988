package quorate.ballots.ballot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.counting.Stage;
import quorate.counting.Votes;
import quorate.counting.number.Exact;
import quorate.counting.stv.Transfer;
import quorate.counting.tie.Draw;
import quorate.counting.tie.TieBreak;

/**
 * Stages in the words of the log: as they always were where papers name no rule, else in full; with
 * the papers passed on where they fit.
 */
record CountedStages(boolean ruled, boolean withTransfers) {

  CountedStages(boolean withTransfers) {
    this(true, withTransfers);
  }

  /** Of papers that name no rule. */
  static CountedStages asBefore() {
    return new CountedStages(false, false);
  }

  Figures.CountStage told(Stage stage) {
    return new Figures.CountStage(
        stage.stage(),
        stage.votes().stream().map(CountedStages::votes).toList(),
        stage.exhausted().toString(),
        names(stage.eliminated()),
        stage.clause().key(),
        stage.clause().text(),
        text(stage.in()),
        stage.out().toString(),
        ruled && stage.part() > 0 ? stage.part() : null,
        ruled ? text(stage.quota()) : null,
        ruled ? text(stage.threshold()) : null,
        ruled && !stage.loss().isZero() ? stage.loss().toString() : null,
        ruled ? names(stage.elected()) : null,
        ruled ? stage.surplusOf().orElse(null) : null,
        ruled ? transfers(stage) : null,
        ruled ? ties(stage) : null,
        ruled ? names(stage.tied()) : null,
        ruled ? stage.clause().source() : null);
  }

  private static Figures.StageVotes votes(Votes votes) {
    return new Figures.StageVotes(votes.option(), votes.votes().toString());
  }

  private static @Nullable String text(Optional<Exact> figure) {
    return figure.map(Exact::toString).orElse(null);
  }

  private static @Nullable List<String> names(List<String> some) {
    return some.isEmpty() ? null : some;
  }

  private @Nullable List<Figures.PapersPassed> transfers(Stage stage) {
    return withTransfers && !stage.transfers().isEmpty()
        ? stage.transfers().stream().map(CountedStages::passed).toList()
        : null;
  }

  private static Figures.PapersPassed passed(Transfer transfer) {
    return new Figures.PapersPassed(
        transfer.from(),
        transfer.to().orElse(null),
        transfer.papers().toString(),
        transfer.value().toString(),
        transfer.credited().toString());
  }

  private static @Nullable List<Figures.TieBroken> ties(Stage stage) {
    return stage.ties().isEmpty()
        ? null
        : stage.ties().stream().map(CountedStages::broken).toList();
  }

  private static Figures.TieBroken broken(TieBreak tie) {
    return new Figures.TieBroken(
        tie.level(),
        tie.purpose().name().toLowerCase(Locale.ROOT),
        tie.rule().toString(),
        tie.consulted() > 0 ? tie.consulted() : null,
        tie.draw().map(Draw::number).orElse(null),
        tie.chosen());
  }
}
