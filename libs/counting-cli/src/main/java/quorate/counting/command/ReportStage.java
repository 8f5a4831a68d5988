package quorate.counting.command;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quorate.counting.number.Exact;

/**
 * One stage: the figures of those still in it in the order of the paper, what counts for nobody
 * (fractions lost in transfers with it), who was elected and excluded, and by which clause. {@code
 * part} is 1, 2 … where a stage has several, else 0; {@code notes} are sentences for the sheet.
 */
record ReportStage(
    int stage,
    int part,
    Map<String, Exact> votes,
    Exact exhausted,
    List<String> elected,
    List<String> excluded,
    String clause,
    List<String> notes) {

  ReportStage {
    votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
    elected = List.copyOf(elected);
    excluded = List.copyOf(excluded);
    notes = List.copyOf(notes);
  }

  /** {@code 4}, or {@code 4.2} for a part. */
  String name() {
    return part == 0 ? String.valueOf(stage) : stage + "." + part;
  }
}
