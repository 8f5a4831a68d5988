package quorate.auditor.meeting;

import quorate.auditor.meeting.Room.Noted;
import quorate.counting.outcome.rule.InterestRule.Treatment;
import quorate.counting.outcome.rule.RuleSet;

/** Whether votes are to be taken again: an interest of somebody who was counted was noted since. */
final class Anew {

  private Anew() {}

  static boolean needed(Motion motion, RuleSet rules) {
    boolean ofRatification = rules.interests().treatment() == Treatment.FAVOUR_DISREGARDED;
    return motion
        .votes(motion.way())
        .filter(
            taken ->
                motion.since().stream()
                    .anyMatch(noted -> bears(noted, taken.counting(), ofRatification)))
        .isPresent();
  }

  private static boolean bears(Noted noted, Counting counting, boolean ofRatification) {
    return (ofRatification || !noted.isOnlyNoted())
        && counting.there().stream()
            .filter(one -> isOf(noted, one, ofRatification))
            .anyMatch(one -> !isOut(one, counting));
  }

  private static boolean isOf(Noted noted, Stay one, boolean ofRatification) {
    boolean own = !ofRatification || one.as().equals(Stay.MEMBER);
    return one.standsFor(noted.member()) || (own && one.person().equals(noted.person()));
  }

  private static boolean isOut(Stay one, Counting counting) {
    return counting.concerned().stream()
        .anyMatch(it -> one.standsFor(it.member()) && it.clause().isBlank());
  }
}
