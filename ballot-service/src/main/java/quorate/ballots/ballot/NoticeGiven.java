package quorate.ballots.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.rule.RuleSet;

/** Either {@code rules}, of advice, or a {@code ruleSet} in full as plain data. */
public record NoticeGiven(
    UUID ballot,
    LocalDate recordDate,
    Instant opens,
    Instant closes,
    @Nullable BallotRules rules,
    TurnoutShown turnout,
    @Nullable Map<String, Object> ruleSet,
    @Nullable Proceedings proceedings,
    @Nullable Conduct conduct)
    implements BallotEvent {

  /** Of advice. */
  public NoticeGiven(
      UUID ballot,
      LocalDate recordDate,
      Instant opens,
      Instant closes,
      BallotRules rules,
      TurnoutShown turnout) {
    this(ballot, recordDate, opens, closes, rules, turnout, null, null, null);
  }

  /** The same with another closing time, as an extension has it. */
  NoticeGiven closing(Instant later) {
    return new NoticeGiven(
        ballot,
        recordDate,
        opens,
        /* closes= */ later,
        rules,
        turnout,
        ruleSet,
        proceedings,
        conduct);
  }

  /** Until when it is asked about. */
  public Instant enquiriesUntil() {
    return Conduct.orUnsaid(conduct).enquiries() == EnquiriesUntil.CLOSE ? closes : opens;
  }

  /** The rule set that it froze, if it named one. */
  public Optional<RuleSet> decidedUnder() {
    return ruleSet == null ? Optional.empty() : Optional.of(RuleSets.of(ruleSet));
  }
}
