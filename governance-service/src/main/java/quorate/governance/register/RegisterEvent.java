package quorate.governance.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the decision register. */
public sealed interface RegisterEvent {

  /** A decision, with the authority, the electorate, the sum and the entries that it rests on. */
  record DecisionRecorded(
      UUID decision,
      UUID matter,
      String question,
      String outcome,
      @Nullable String winner,
      @Nullable String winnerTitle,
      @Nullable Boolean winnerBeatsEach,
      @Nullable List<String> tied,
      String vehicle,
      Rule rule,
      Entitled entitled,
      TookPart turnout,
      List<String> arithmetic,
      String authority,
      List<Link> links,
      @Nullable UUID supersedes)
      implements RegisterEvent {}

  /**
   * Who could vote: so many, by the roll with this fingerprint, as the register stood on a date.
   */
  record Entitled(
      String kind,
      @Nullable String subIcbLocation,
      int electors,
      String weight,
      String fingerprint,
      String recordDate) {}

  /** How many took part. */
  record TookPart(int heads, String weight) {}

  /** The rule that was fixed when notice was given. */
  record Rule(String method, String passMark, int quorumHeads, String weightBasis) {}
}
