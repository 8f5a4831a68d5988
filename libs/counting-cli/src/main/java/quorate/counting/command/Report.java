package quorate.counting.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quorate.counting.number.Exact;

/**
 * A count by any method, as it is printed. {@code quota} is that of the end of the count; {@code
 * ranking} is empty where the method does not rank; {@code aside} are papers that counted for
 * nobody from the beginning.
 */
record Report(
    String title,
    String method,
    int seats,
    Optional<Exact> quota,
    List<String> candidates,
    List<String> withdrawn,
    Exact valid,
    List<Aside> aside,
    List<List<String>> ranking,
    List<String> tied,
    List<ReportStage> stages,
    List<String> remarks,
    boolean conserved) {

  /** Papers that were not counted, and why. */
  record Aside(String reason, Exact weight) {}

  Report {
    candidates = List.copyOf(candidates);
    withdrawn = List.copyOf(withdrawn);
    aside = List.copyOf(aside);
    ranking = ranking.stream().map(List::copyOf).toList();
    tied = List.copyOf(tied);
    stages = List.copyOf(stages);
    remarks = List.copyOf(remarks);
  }

  /** Papers that prefer nobody who stands, if there are any. */
  static List<Aside> blank(Exact weight) {
    return weight.isZero()
        ? List.of()
        : List.of(new Aside("The paper prefers nobody who stands.", weight));
  }

  /** With the file's title and the papers that were set aside as it was read. */
  Report with(String heading, List<Aside> spoilt) {
    var all = new ArrayList<>(spoilt);
    all.addAll(aside);
    return new Report(
        heading,
        method,
        seats,
        quota,
        candidates,
        withdrawn,
        valid,
        all,
        ranking,
        tied,
        stages,
        remarks,
        conserved);
  }

  /** With something to say below the table. */
  Report with(List<String> more) {
    return new Report(
        title,
        method,
        seats,
        quota,
        candidates,
        withdrawn,
        valid,
        aside,
        ranking,
        tied,
        stages,
        more,
        conserved);
  }

  /** In order of election. */
  List<String> elected() {
    return stages.stream().flatMap(stage -> stage.elected().stream()).toList();
  }
}
