package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.rule.Requirement;
import quorate.governance.meeting.FloorEvents.MotionPut;
import quorate.governance.meeting.MeetingCommand.PutMotion;

/** Decides whether a motion is put to the vote. */
final class Submitting {

  private Submitting() {}

  static Decision<MeetingEvent> put(
      PutMotion c, Motion motion, Meeting.Called meeting, Counted counted, Asking asking) {
    UUID item = motion.moved().item();
    if (motion.put() != null) {
      return refuse(MeetingRefusal.PUT_ALREADY);
    }
    var elsewhere = Moving.elsewhere(item, meeting);
    if (elsewhere.isPresent()) {
      return elsewhere.get();
    }
    if (motion.seconder() == null && !motion.moved().by().equals(meeting.room().chair())) {
      return refuse(MeetingRefusal.NOT_SECONDED);
    }
    var amending = meeting.floor().amending(c.motion());
    if (amending.isPresent()) {
      return refuse(MeetingRefusal.AMENDMENT_FIRST, "motion", amending.get().id());
    }
    var other = meeting.floor().put(item);
    if (other.isPresent() && motion.moved().amends() == null) {
      return refuse(MeetingRefusal.ANOTHER_IS_PUT, "motion", other.get().id());
    }
    return unheard(c, motion, counted)
        .or(() -> Concerned.unhandled(meeting, counted, asking))
        .orElseGet(() -> quorate(c, motion, counted));
  }

  // who is to be removed is heard before the vote: after it nothing mends that
  private static Optional<Decision<MeetingEvent>> unheard(
      PutMotion c, Motion motion, Counted counted) {
    return c.heard()
            || !Voting.rules(motion, counted)
                .notice()
                .requirements()
                .contains(Requirement.RIGHT_TO_BE_HEARD)
        ? Optional.empty()
        : Optional.of(
            refuse(
                MeetingRefusal.NOT_HEARD,
                "heard",
                false,
                "Let the director speak, or whoever speaks for them, and put it with heard true once they were heard or chose not to be [Companies Act 2006 s169(2)]."));
  }

  private static Decision<MeetingEvent> quorate(PutMotion c, Motion motion, Counted counted) {
    var rules = Voting.rules(motion, counted);
    return Voting.inquorate(counted, rules)
        .orElseGet(
            () ->
                accept(
                    new MotionPut(
                        c.meeting(), c.motion(), counted.quorum(rules), c.heard(), c.at())));
  }
}
