package quorate.governance.urgent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.chassis.decide.CivilDay;
import quorate.governance.meeting.FloorEvents.MotionDecided;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.Motion;
import quorate.governance.urgent.Urgent.Taken;

/**
 * An urgent action before the meeting to which it was reported: one of a day up to its last settles
 * it, however late that meeting sits.
 */
record InTime(Taken taken, Meeting reported) {

  /** Whether such a meeting has it before it still, or carried it. */
  boolean holds() {
    return isAwaited() || isCarried();
  }

  private boolean isAwaited() {
    return there().filter(it -> !it.isOver() && isInTime(it.day())).isPresent();
  }

  /** Whether it was carried there, so that it does not lapse at a later one. */
  boolean isCarried() {
    return carried().findAny().isPresent();
  }

  /** Whether it was carried there by this decision. */
  boolean isCarriedBy(UUID decision) {
    return carried().anyMatch(it -> it.decision().equals(decision));
  }

  private Stream<MotionDecided> carried() {
    var put = taken.reported();
    return put == null
        ? Stream.empty()
        : there().stream()
            .flatMap(
                meeting ->
                    meeting.floor().motions().stream()
                        .filter(it -> it.moved().item().equals(put.item()))
                        .filter(it -> it.moved().amends() == null)
                        .map(Motion::decided)
                        .flatMap(Stream::ofNullable)
                        .filter(it -> it.passed() && isInTime(it, meeting)));
  }

  private Optional<Meeting.Called> there() {
    var put = taken.reported();
    return put != null
            && reported instanceof Meeting.Called meeting
            && meeting.called().meeting().equals(put.meeting())
        ? Optional.of(meeting)
        : Optional.empty();
  }

  // what is carried after midnight is of the day on which that sitting began
  private boolean isInTime(MotionDecided decided, Meeting.Called meeting) {
    boolean here = !decided.at().isBefore(meeting.room().sat());
    return isInTime(CivilDay.of(decided.at())) || (here && isInTime(meeting.satOn()));
  }

  private boolean isInTime(LocalDate day) {
    LocalDate last = taken.action().lapses();
    return last == null || !day.isAfter(last);
  }
}
