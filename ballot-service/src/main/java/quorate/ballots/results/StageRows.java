package quorate.ballots.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Figures.CountStage;
import quorate.ballots.ballot.Figures.PapersPassed;
import quorate.ballots.ballot.Figures.TieBroken;

/**
 * A stage in rows: each option's votes, what led to them and what became of it, and what counts for
 * nobody. {@code decides} is false where not the count says what comes of it.
 */
record StageRows(CountStage stage, Map<String, String> titles, boolean decides) {

  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (var votes : stage.votes()) {
      String option = votes.option();
      String title = titles.getOrDefault(option, "");
      rows.add(row(option, title, votes.votes(), decides ? event(option) : ""));
    }
    rows.add(row("", "exhausted", stage.exhausted(), ""));
    if (stage.loss() != null) {
      rows.add(row("", "loss", stage.loss(), ""));
    }
    return rows;
  }

  private List<String> row(String option, String title, String votes, String event) {
    boolean loss = title.equals("loss") && option.isEmpty();
    return List.of(
        Integer.toString(stage.stage()),
        option,
        title,
        votes,
        event,
        stage.clause(),
        stage.part() == null ? "" : stage.part().toString(),
        told(stage.quota()),
        told(stage.threshold()),
        option.equals(stage.surplusOf()) ? "passed on" : "",
        loss ? "" : received(option),
        ties(option),
        told(stage.source()));
  }

  private static String told(@Nullable String some) {
    return some == null ? "" : some;
  }

  private String event(String option) {
    if (SheetCsv.has(stage.elected(), option)) {
      return "elected";
    }
    if (SheetCsv.has(stage.eliminated(), option)) {
      return "eliminated";
    }
    return SheetCsv.has(stage.tied(), option) ? "tied" : "";
  }

  // no option: what went to nobody
  private String received(String option) {
    List<PapersPassed> transfers = Objects.requireNonNullElse(stage.transfers(), List.of());
    return transfers.stream()
        .filter(each -> told(each.to()).equals(option))
        .map(
            each ->
                "%s from %s (%s at %s)"
                    .formatted(
                        each.credited(),
                        String.join(" and ", each.from()),
                        each.papers(),
                        each.value()))
        .collect(Collectors.joining("; "));
  }

  private String ties(String option) {
    List<TieBroken> ties = Objects.requireNonNullElse(stage.ties(), List.of());
    return ties.stream()
        .filter(tie -> tie.chosen().equals(option))
        .map(TieBroken::sentence)
        .collect(Collectors.joining("; "));
  }
}
