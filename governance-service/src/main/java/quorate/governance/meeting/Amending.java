package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.governance.meeting.MeetingCommand.MoveMotion;

/** Decides whether a motion can be amended as it is moved. */
final class Amending {

  private Amending() {}

  /** Why not; empty where it can, or amends nothing and says so. */
  static Optional<Decision<MeetingEvent>> refused(
      MoveMotion c, Meeting.Called meeting, Assembly assembly) {
    UUID amended = c.amends();
    if (amended == null) {
      return c.amended() == null
          ? Optional.empty()
          : Optional.of(refuse(MeetingRefusal.AMENDS_NOTHING, "amended", c.amended()));
    }
    var open = meeting.floor().motion(amended).filter(it -> isOpen(it, c));
    return open.isEmpty() || c.amended() == null
        ? Optional.of(refuse(MeetingRefusal.AMENDS_NOTHING, "amends", amended))
        : one(open.get(), meeting)
            .or(() -> substance(c, open.get()))
            .or(() -> correction(c, open.get(), meeting, assembly));
  }

  private static boolean isOpen(Motion motion, MoveMotion c) {
    return motion.isOpen() && motion.put() == null && motion.moved().item().equals(c.item());
  }

  // each says how the motion reads with it, which is true of one at a time
  private static Optional<Decision<MeetingEvent>> one(Motion motion, Meeting.Called meeting) {
    if (motion.moved().amends() != null) {
      return Optional.of(refuse(MeetingRefusal.AMENDS_AN_AMENDMENT, "amends", motion.id()));
    }
    return meeting
        .floor()
        .amending(motion.id())
        .map(other -> refuse(MeetingRefusal.AMENDMENT_FIRST, "amends", other.id()));
  }

  // what is no more than clerical is for the chair to see (model article 47(2)(a))
  private static Optional<Decision<MeetingEvent>> correction(
      MoveMotion c, Motion motion, Meeting.Called meeting, Assembly assembly) {
    return assembly.isOfMembers()
            && Question.needsText(motion.moved().kind())
            && !c.by().equals(meeting.room().chair())
        ? Optional.of(
            refuse(
                MeetingRefusal.NOT_THE_CHAIR,
                "by",
                c.by(),
                "A correction of a special resolution is proposed by who is in the chair [Model articles art 47(2)(a)]."))
        : Optional.empty();
  }

  // no amendment of substance to what was noticed as a special resolution (s283(6)(a))
  private static Optional<Decision<MeetingEvent>> substance(MoveMotion c, Motion motion) {
    return c.ofSubstance() && Question.needsText(motion.moved().kind())
        ? Optional.of(
            refuse(
                MeetingRefusal.AMENDMENT_OF_SUBSTANCE,
                "amends",
                motion.id(),
                "Put it to a later meeting with notice of its text, or correct clerical errors only [Companies Act 2006 s283(6)(a)]."))
        : Optional.empty();
  }
}
