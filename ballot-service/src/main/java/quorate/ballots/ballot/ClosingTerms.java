package quorate.ballots.ballot;

import static quorate.chassis.decide.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotCommand.GiveNotice;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.data.RuleFault;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.rule.Lapse;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.counting.outcome.written.WrittenResolution;

/** What a notice must keep to in when its ballot closes, a written resolution above all. */
record ClosingTerms(GiveNotice notice, BallotDrafted draft) {

  private static final String CIRCULATED = "proceedings.circulated";

  /** The day on which it is circulated: that of the notice, or an earlier one that it states. */
  LocalDate circulated() {
    var told = told().circulated();
    return told == null ? CivilDay.of(notice.at()) : told;
  }

  /** Why it is over before it begins; empty when it is not. */
  Optional<Decision<BallotEvent>> lapsed() {
    return period()
        .filter(period -> !notice.at().isBefore(period.lapses(circulated())))
        .map(this::hasLapsed);
  }

  private Decision<BallotEvent> hasLapsed(Lapse period) {
    String mend =
        "Circulated on %s, which is day 1 of %d, it lapsed at %s [%s]; today is day %d."
            .formatted(
                circulated(),
                period.days(),
                period.lapses(circulated()),
                period.clause().source(),
                1 + ChronoUnit.DAYS.between(circulated(), today()));
    return refuse(BallotRefusal.RESOLUTION_HAS_LAPSED, CIRCULATED, circulated(), mend);
  }

  /** The refusal for the first term that is not met; empty when all are. */
  Optional<Decision<BallotEvent>> unmet() {
    if (draft.vehicle() == Vehicle.WRITTEN_RESOLUTION) {
      return rules().flatMap(this::inWriting);
    }
    if (told().circulated() != null) {
      return no(BallotRefusal.CIRCULATION_NOT_UNDERSTOOD, CIRCULATED, told().circulated());
    }
    Instant latest = told().extendableUntil();
    return latest != null && !latest.isAfter(notice.closes())
        ? no(BallotRefusal.EXTENSION_NOT_UNDERSTOOD, "proceedings.extendableuntil", latest)
        : Optional.empty();
  }

  private Optional<Decision<BallotEvent>> inWriting(RuleSet rules) {
    if (!WrittenResolution.isDecidedBy(rules)) {
      return no(BallotRefusal.NOT_RULES_IN_WRITING, "ruleset.marks", rules.marks().size());
    }
    if (circulated().isAfter(today())) {
      return no(BallotRefusal.CIRCULATION_NOT_UNDERSTOOD, CIRCULATED, circulated());
    }
    if (told().closesOnceAllVoted()) {
      return no(BallotRefusal.PERIOD_IS_FIXED, "proceedings.closeswhenallvoted", true);
    }
    var latest = told().extendableUntil();
    return latest == null
        ? untilItLapses(rules.lapse().orElseThrow())
        : no(BallotRefusal.PERIOD_IS_FIXED, "proceedings.extendableuntil", latest);
  }

  private Optional<Decision<BallotEvent>> untilItLapses(Lapse period) {
    var lapses = period.lapses(circulated());
    if (notice.closes().equals(lapses)) {
      return Optional.empty();
    }
    String mend =
        "Circulated on %s, which is day 1 of %d, it lapses at %s [%s]: give that."
            .formatted(circulated(), period.days(), lapses, period.clause().source());
    return Optional.of(
        refuse(BallotRefusal.CLOSES_NOT_AS_IT_LAPSES, "closes", notice.closes(), mend));
  }

  private Optional<Lapse> period() {
    return draft.vehicle() == Vehicle.WRITTEN_RESOLUTION
        ? rules().flatMap(RuleSet::lapse)
        : Optional.empty();
  }

  // what is no rule set is refused elsewhere, with its path
  private Optional<RuleSet> rules() {
    Map<String, Object> asked = notice.ruleSet();
    try {
      return asked == null ? Optional.empty() : Optional.of(RuleSets.of(asked));
    } catch (RuleFault e) {
      return Optional.empty();
    }
  }

  private Proceedings told() {
    return Proceedings.orNone(notice.proceedings());
  }

  private LocalDate today() {
    return CivilDay.of(notice.at());
  }

  private static Optional<Decision<BallotEvent>> no(
      BallotRefusal why, String field, @Nullable Object value) {
    return Optional.of(refuse(why, field, value));
  }
}
