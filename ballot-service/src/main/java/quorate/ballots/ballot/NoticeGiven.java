package quorate.ballots.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.rule.RuleSet;

/**
 * Either {@code rules}, of advice, or a {@code ruleSet} in full as plain data. {@code reminders}
 * are when those who have not voted are reminded, in their order; absent where nobody is.
 */
public record NoticeGiven(
    UUID ballot,
    LocalDate recordDate,
    Instant opens,
    Instant closes,
    @Nullable BallotRules rules,
    TurnoutShown turnout,
    @Nullable Map<String, Object> ruleSet,
    @Nullable Proceedings proceedings,
    @Nullable Conduct conduct,
    @Nullable List<Instant> reminders)
    implements BallotEvent {

  /** Of one in which nobody is reminded. */
  public NoticeGiven(
      UUID ballot,
      LocalDate recordDate,
      Instant opens,
      Instant closes,
      @Nullable BallotRules rules,
      TurnoutShown turnout,
      @Nullable Map<String, Object> ruleSet,
      @Nullable Proceedings proceedings,
      @Nullable Conduct conduct) {
    this(ballot, recordDate, opens, closes, rules, turnout, ruleSet, proceedings, conduct, null);
  }

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
        conduct,
        reminders);
  }

  /** The same with those reminders only that are later than this one. */
  NoticeGiven reminded(Instant last) {
    return new NoticeGiven(
        ballot,
        recordDate,
        opens,
        closes,
        rules,
        turnout,
        ruleSet,
        proceedings,
        conduct,
        toBeReminded().filter(it -> it.isAfter(last)).toList());
  }

  /** The latest reminder for which the time has come; empty where there is none. */
  Optional<Instant> reminderDue(Instant at) {
    return toBeReminded().filter(it -> !it.isAfter(at)).reduce((_, later) -> later);
  }

  private Stream<Instant> toBeReminded() {
    return reminders == null ? Stream.empty() : reminders.stream();
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
