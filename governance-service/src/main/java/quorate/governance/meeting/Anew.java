package quorate.governance.meeting;

import quorate.counting.outcome.rule.InterestRule.Treatment;
import quorate.counting.outcome.rule.RuleSet;
import quorate.governance.body.Handling;
import quorate.governance.meeting.FloorEvents.Attending;
import quorate.governance.meeting.FloorEvents.Counting;
import quorate.governance.meeting.RoomEvents.InterestNoted;

/** Whether votes are to be taken again: an interest of somebody who was counted was noted since. */
final class Anew {

  private Anew() {}

  static boolean needed(Motion motion, RuleSet rules) {
    return motion
        .votes(motion.way())
        .filter(taken -> motion.since().stream().anyMatch(it -> bears(it, taken.counting(), rules)))
        .isPresent();
  }

  // in a ratification whoever is concerned is only noted, and the votes depend on it all the same
  private static boolean bears(InterestNoted noted, Counting counting, RuleSet rules) {
    boolean ofRatification = rules.interests().treatment() == Treatment.FAVOUR_DISREGARDED;
    return (ofRatification || noted.handling() != Handling.NOTED)
        && counting.there().stream()
            .filter(one -> isOf(noted, one, ofRatification))
            .anyMatch(one -> !isOut(one, counting));
  }

  private static boolean isOf(InterestNoted noted, Attending one, boolean ofRatification) {
    return one.standsFor().equals(noted.member())
        || (one.person().equals(noted.person()) && (!ofRatification || one.as() == As.MEMBER));
  }

  private static boolean isOut(Attending one, Counting counting) {
    return counting.concerned().stream()
        .anyMatch(it -> it.member().equals(one.standsFor()) && it.clause() == null);
  }
}
