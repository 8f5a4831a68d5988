package quorate.auditor.meeting;

import java.util.ArrayList;
import java.util.List;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;
import quorate.counting.outcome.Statement;

/** A sentence, whether it speaks for what was asked, and the clause behind it. */
record Reason(boolean holds, String sentence, String clause) {

  static List<Reason> of(List<Statement> statements) {
    return statements.stream()
        .map(each -> new Reason(each.holds(), each.sentence(), each.clause().source().toString()))
        .toList();
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
