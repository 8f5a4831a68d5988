package quorate.counting.stv;

import java.util.ArrayList;
import java.util.List;
import quorate.counting.number.Exact;

/** The stages of a count as they are closed. */
final class Log {

  private final Progress progress;
  private final RuleBook book;
  private final List<StvStage> stages = new ArrayList<>();
  private final List<Transfer> transfers = new ArrayList<>();
  private Tally tally = new Tally(List.of(), Exact.ZERO, Exact.ZERO);
  private int stage = 1;
  private int substage;
  private int named; // how many of the elected stand in closed stages

  Log(Progress progress, RuleBook book) {
    this.progress = progress;
    this.book = book;
  }

  void transferred(Transfer transfer) {
    transfers.add(transfer);
  }

  /** The votes of this stage or substage are complete. */
  void tallied() {
    tally = progress.tally();
  }

  void next() {
    stage++;
    substage = 0;
  }

  void substage(int number) {
    substage = number;
  }

  void close(Step step, Exact quota, Exact threshold) {
    close(step, quota, threshold, List.of(), List.of(), List.of());
  }

  void surplus(int of, Exact quota, Exact threshold) {
    close(Step.SURPLUS, quota, threshold, List.of(of), List.of(), List.of());
  }

  void exclusion(Step step, List<Integer> excluded, Exact quota, Exact threshold) {
    close(step, quota, threshold, List.of(), excluded, List.of());
  }

  void tie(List<Integer> tied, Exact quota, Exact threshold) {
    close(Step.TIE, quota, threshold, List.of(), List.of(), tied);
  }

  void close(
      Step step,
      Exact quota,
      Exact threshold,
      List<Integer> surplusOf,
      List<Integer> excluded,
      List<Integer> tied) {
    var elected = progress.elected().subList(named, progress.elected().size());
    stages.add(
        new StvStage(
            stage,
            substage,
            quota,
            threshold,
            transfers,
            tally,
            progress.names(elected),
            surplusOf.stream().map(progress::name).findAny(),
            progress.names(excluded),
            progress.broken(),
            progress.names(tied),
            book.of(step)));
    named = progress.elected().size();
    transfers.clear();
  }

  List<StvStage> stages() {
    return stages;
  }
}
