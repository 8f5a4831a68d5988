package quorate.governance.register;

import java.time.LocalDate;
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
   * What a meeting decided on a motion; {@code question} is its text as it was put, {@code outcome}
   * and {@code byTheVotes} are as libs/counting says, {@code against} the seats or members that
   * voted so.
   */
  record MeetingDecisionRecorded(
      UUID decision,
      UUID meeting,
      UUID body,
      UUID item,
      UUID motion,
      String question,
      String kind,
      String outcome,
      String byTheVotes,
      String vehicle,
      String notice,
      LocalDate on,
      List<String> arithmetic,
      List<String> against,
      String authority)
      implements RegisterEvent {
    public MeetingDecisionRecorded {
      arithmetic = List.copyOf(arithmetic);
      against = List.copyOf(against);
    }
  }

  /** A decision from an old minute book: recorded, not computed. */
  record EarlierDecisionRecorded(
      UUID decision,
      @Nullable UUID body,
      LocalDate on,
      String question,
      String outcome,
      String basis,
      String book,
      @Nullable String place)
      implements RegisterEvent {
    /** What such a decision rests on. */
    public static final String BASIS = "recorded-not-computed";
  }

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
