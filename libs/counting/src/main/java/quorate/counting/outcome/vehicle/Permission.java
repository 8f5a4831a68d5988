package quorate.counting.outcome.vehicle;

import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.Source;

/** Whether a kind may be decided by a vehicle, why, and by what source. */
public sealed interface Permission {

  /** The reason in a sentence. */
  String reason();

  record Allowed(String reason, Source source) implements Permission {}

  /** Only if a clause of such an instrument is cited. */
  record ByClause(String reason, Instrument of) implements Permission {}

  record Refused(String reason, Source source) implements Permission {}
}
