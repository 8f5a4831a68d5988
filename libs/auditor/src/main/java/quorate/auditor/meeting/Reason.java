package quorate.auditor.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;
import quorate.counting.outcome.Statement;

/** A sentence, whether it speaks for what was asked, and the clause behind it. */
record Reason(boolean holds, String sentence, String clause) {

  private static final int MOST = 50;

  private record Alike(boolean holds, String clause) {}

  static List<Reason> of(List<Statement> statements) {
    return statements.stream()
        .map(each -> new Reason(each.holds(), each.sentence(), each.clause().source().toString()))
        .toList();
  }

  /** The same where many alike are told by some of them; those that are told in full stand so. */
  static List<Reason> as(List<Reason> stated, List<Reason> full) {
    return stated.equals(full) ? full : some(full);
  }

  private static List<Reason> some(List<Reason> full) {
    if (full.size() <= MOST) {
      return full;
    }
    Map<Alike, List<Reason>> alike = new LinkedHashMap<>();
    full.forEach(
        each ->
            alike
                .computeIfAbsent(new Alike(each.holds, each.clause), unseen -> new ArrayList<>())
                .add(each));
    var told = new ArrayList<Reason>();
    alike.forEach((like, all) -> told.addAll(some(like, all)));
    return List.copyOf(told);
  }

  private static List<Reason> some(Alike like, List<Reason> all) {
    if (all.size() <= MOST) {
      return all;
    }
    var told = new ArrayList<>(all.subList(0, MOST));
    String more = "And %d more of whom the same holds.".formatted(all.size() - MOST);
    told.add(new Reason(like.holds(), more, like.clause()));
    return told;
  }

  static List<Reason> read(Fields in) throws Malformed {
    var reasons = new ArrayList<Reason>();
    for (Fields each : in.list("reasons")) {
      boolean holds = each.json().path("holds").asBoolean();
      reasons.add(new Reason(holds, each.text("sentence"), each.text("clause")));
    }
    return List.copyOf(reasons);
  }
}
