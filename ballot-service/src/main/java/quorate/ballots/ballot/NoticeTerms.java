package quorate.ballots.ballot;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotCommand.GiveNotice;

/** What a notice must keep to. */
final class NoticeTerms {

  private static final ZoneId CIVIL = ZoneId.of("Europe/London");

  private NoticeTerms() {}

  /** The rules that hold: those of the notice, or else those that the matter asked for. */
  static @Nullable BallotRules rules(GiveNotice c, BallotEvent.BallotDrafted draft) {
    return c.rules() != null ? c.rules() : draft.rules();
  }

  /** The first term that is not met; empty when all are. */
  static Optional<BallotRefusal> unmet(GiveNotice c, BallotEvent.BallotDrafted draft) {
    return timetable(c).or(() -> ruled(rules(c, draft), draft.rules()));
  }

  private static Optional<BallotRefusal> timetable(GiveNotice c) {
    if (c.opens().isBefore(c.at())) {
      return Optional.of(BallotRefusal.OPENS_BEFORE_NOTICE);
    }
    if (!c.closes().isAfter(c.opens())) {
      return Optional.of(BallotRefusal.CLOSES_BEFORE_IT_OPENS);
    }
    return c.recordDate().isAfter(LocalDate.ofInstant(c.opens(), CIVIL))
        ? Optional.of(BallotRefusal.RECORD_DATE_AFTER_OPENING)
        : Optional.empty();
  }

  private static Optional<BallotRefusal> ruled(
      @Nullable BallotRules rules, @Nullable BallotRules asked) {
    if (rules == null) {
      return Optional.of(BallotRefusal.RULES_NOT_NAMED);
    }
    if (rules.quorumHeads() < 0) {
      return Optional.of(BallotRefusal.QUORUM_NOT_UNDERSTOOD);
    }
    return asked != null && !asked.equals(rules)
        ? Optional.of(BallotRefusal.RULES_DIFFER_FROM_THE_MATTER)
        : Optional.empty();
  }
}
