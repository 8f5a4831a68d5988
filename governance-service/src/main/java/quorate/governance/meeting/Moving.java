package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import quorate.chassis.decide.Decision;
import quorate.governance.meeting.FloorEvents.MotionMoved;
import quorate.governance.meeting.FloorEvents.MotionSeconded;
import quorate.governance.meeting.FloorEvents.MotionWithdrawn;
import quorate.governance.meeting.MeetingCommand.DeclareResult;
import quorate.governance.meeting.MeetingCommand.DemandPoll;
import quorate.governance.meeting.MeetingCommand.MoveMotion;
import quorate.governance.meeting.MeetingCommand.PutMotion;
import quorate.governance.meeting.MeetingCommand.RecordVotes;
import quorate.governance.meeting.MeetingCommand.SecondMotion;
import quorate.governance.meeting.MeetingCommand.WithdrawMotion;

/** Decides about motions and amendments, until they are put. */
final class Moving {

  private Moving() {}

  static Decision<MeetingEvent> decide(
      MeetingCommand.OfFloor command, Meeting.Called meeting, Assembly assembly, Asking asking) {
    if (command instanceof MoveMotion c) {
      return Sitting.open(c.at(), meeting, asking).orElseGet(() -> move(c, meeting, assembly));
    }
    var found = meeting.floor().motion(command.motion());
    if (found.isEmpty()) {
      return refuse(MeetingRefusal.NO_SUCH_MOTION);
    }
    return Sitting.open(command.at(), meeting, asking)
        .or(() -> settled(command, found.get(), meeting))
        .orElseGet(() -> decide(command, found.get(), meeting, assembly, asking));
  }

  private static Optional<Decision<MeetingEvent>> settled(
      MeetingCommand.OfFloor command, Motion motion, Meeting.Called meeting) {
    if (motion.isOpen()) {
      return Optional.empty();
    }
    if (command instanceof RecordVotes c && motion.decided() != null) {
      return Optional.of(
          refuse(
              MeetingRefusal.VOTED_ALREADY,
              "way",
              c.way(),
              "Votes are recorded again until the result is declared, and it is: have the minutes corrected, or the question moved once more."));
    }
    if (!(command instanceof DemandPoll) || motion.withdrawn() || motion.isPolled()) {
      return Optional.of(refuse(MeetingRefusal.SETTLED_ALREADY));
    }
    return meeting.floor().isJustDeclared(motion.id())
        ? Optional.empty()
        : Optional.of(refuse(MeetingRefusal.TOO_LATE_FOR_A_POLL));
  }

  private static Decision<MeetingEvent> decide(
      MeetingCommand.OfFloor command,
      Motion motion,
      Meeting.Called meeting,
      Assembly assembly,
      Asking asking) {
    var counted = Counted.of(assembly, meeting, motion.moved().item());
    return switch (command) {
      case MoveMotion _ -> throw new IllegalStateException(command + " is decided before");
      case SecondMotion c -> second(c, motion, counted);
      case WithdrawMotion c ->
          motion.put() == null
              ? accept(new MotionWithdrawn(c.meeting(), c.motion(), c.at()))
              : refuse(MeetingRefusal.PUT_ALREADY);
      case PutMotion c -> Submitting.put(c, motion, meeting, counted, asking);
      case RecordVotes c ->
          elsewhere(motion, meeting)
              .orElseGet(() -> Voting.record(c, motion, meeting, counted, asking));
      case DemandPoll c ->
          elsewhere(motion, meeting).orElseGet(() -> Demanding.decide(c, motion, counted));
      case DeclareResult c ->
          elsewhere(motion, meeting)
              .orElseGet(() -> Declaring.declare(c, motion, meeting, counted, asking));
    };
  }

  private static Decision<MeetingEvent> move(
      MoveMotion c, Meeting.Called meeting, Assembly assembly) {
    var item = meeting.agenda().item(c.item());
    if (item.isEmpty()) {
      return refuse(MeetingRefusal.NO_SUCH_ITEM);
    }
    if (item.get().kind() == ItemKind.HEARD) {
      return refuse(MeetingRefusal.HEARD_ONLY, "item", c.item());
    }
    var elsewhere = elsewhere(c.item(), meeting);
    if (elsewhere.isPresent()) {
      return elsewhere.get();
    }
    var counted = Counted.of(assembly, meeting, c.item());
    return first(
            () -> mover(c, meeting, counted),
            () -> new Question(assembly, c.kind()).refused("kind", c.clause()),
            () -> new Question(assembly, c.kind()).unnoticed(c, item.get()),
            () -> new Question(assembly, c.kind()).otherwise(c, item.get()),
            () -> Amending.refused(c, meeting, assembly),
            () -> Decides.refused(c))
        .orElseGet(() -> accept(moved(c)));
  }

  @SafeVarargs
  private static Optional<Decision<MeetingEvent>> first(
      Supplier<Optional<Decision<MeetingEvent>>>... all) {
    for (var each : all) {
      var refused = each.get();
      if (refused.isPresent()) {
        return refused;
      }
    }
    return Optional.empty();
  }

  // what is not put is refused for that, wherever the meeting is
  private static Optional<Decision<MeetingEvent>> elsewhere(Motion motion, Meeting.Called meeting) {
    return motion.put() == null ? Optional.empty() : elsewhere(motion.moved().item(), meeting);
  }

  static Optional<Decision<MeetingEvent>> elsewhere(UUID item, Meeting.Called meeting) {
    return meeting.room().isAt(item)
        ? Optional.empty()
        : Optional.of(refuse(MeetingRefusal.ITEM_NOT_TAKEN, "item", item));
  }

  // who is in the chair corrects what was noticed, with a vote or without one
  private static Optional<Decision<MeetingEvent>> mover(
      MoveMotion c, Meeting.Called meeting, Counted counted) {
    var room = meeting.room();
    boolean corrects =
        c.amends() != null
            && !c.ofSubstance()
            && counted.assembly().isOfMembers()
            && c.by().equals(room.chair())
            && room.stay(c.by()).isPresent();
    return corrects ? Optional.empty() : vote(c.by(), counted);
  }

  private static Optional<Decision<MeetingEvent>> vote(UUID person, Counted counted) {
    return counted.counts(person)
        ? Optional.empty()
        : Optional.of(
            refuse(
                MeetingRefusal.NO_VOTE,
                "by",
                person,
                "They are not there with a vote under this item: record first for whom they came, or name somebody who has one."));
  }

  private static MotionMoved moved(MoveMotion c) {
    Decides decides = c.decides();
    return new MotionMoved(
        c.meeting(),
        c.motion(),
        c.item(),
        c.amends(),
        c.kind(),
        c.text(),
        c.amended(),
        c.amends() == null ? null : c.ofSubstance(),
        c.by(),
        c.clause(),
        decides == null ? null : decides.permission(),
        c.at());
  }

  private static Decision<MeetingEvent> second(SecondMotion c, Motion motion, Counted counted) {
    if (motion.put() != null) {
      return refuse(MeetingRefusal.PUT_ALREADY);
    }
    return c.by().equals(motion.moved().by())
        ? refuse(MeetingRefusal.SECONDS_THEMSELVES, "by", c.by())
        : vote(c.by(), counted)
            .orElseGet(() -> accept(new MotionSeconded(c.meeting(), c.motion(), c.by(), c.at())));
  }
}
