package quorate.governance.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.meeting.FloorEvents.MotionDecided;
import quorate.governance.meeting.FloorEvents.MotionMoved;
import quorate.governance.meeting.FloorEvents.MotionPut;
import quorate.governance.meeting.FloorEvents.MotionSeconded;
import quorate.governance.meeting.FloorEvents.MotionWithdrawn;
import quorate.governance.meeting.FloorEvents.OfFloor;
import quorate.governance.meeting.FloorEvents.PollDemanded;
import quorate.governance.meeting.FloorEvents.VotesRecorded;
import quorate.governance.meeting.RoomEvents.InterestNoted;

/**
 * One motion or amendment; {@code text} is as it reads now, {@code substance} says whether an
 * amendment that was carried changed more than a clerical error; {@code since} are interests that
 * were noted after its votes were taken last.
 */
public record Motion(
    MotionMoved moved,
    String text,
    boolean substance,
    @Nullable UUID seconder,
    boolean withdrawn,
    @Nullable MotionPut put,
    List<VotesRecorded> votes,
    @Nullable PollDemanded poll,
    @Nullable MotionDecided decided,
    List<InterestNoted> since) {

  public Motion {
    votes = List.copyOf(votes);
    since = List.copyOf(since);
  }

  static Motion of(MotionMoved moved) {
    return new Motion(
        moved, moved.text(), false, null, false, null, List.of(), null, null, List.of());
  }

  public UUID id() {
    return moved.motion();
  }

  /** Whether it is neither withdrawn nor decided. */
  public boolean isOpen() {
    return !withdrawn && decided == null;
  }

  /** What the notice told, with what was corrected in it since that is no more than clerical. */
  public String corrected(String noticed) {
    return !substance && noticed.strip().equals(moved.text().strip()) ? text : noticed;
  }

  /** The votes so taken; where they were taken again, the last of them. */
  public Optional<VotesRecorded> votes(VoteWay way) {
    return votes.stream().filter(each -> each.way() == way).reduce((first, last) -> last);
  }

  /** By what its votes count: a poll that was demanded well supersedes the hands. */
  public VoteWay way() {
    return isPolled() ? VoteWay.POLL : VoteWay.HANDS;
  }

  /** The same with an interest that was noted, which bears on votes that were taken before. */
  Motion with(InterestNoted noted) {
    if (votes.isEmpty() || !isOpen()) {
      return this;
    }
    var more = new ArrayList<>(since);
    more.add(noted);
    return new Motion(moved, text, substance, seconder, withdrawn, put, votes, poll, decided, more);
  }

  /** Whether a poll was demanded well. */
  boolean isPolled() {
    return poll != null && poll.good();
  }

  Motion reads(String other, boolean ofSubstance) {
    return as(other, substance || ofSubstance);
  }

  Motion as(String other, boolean ofSubstance) {
    return new Motion(
        moved, other, ofSubstance, seconder, withdrawn, put, votes, poll, decided, since);
  }

  Motion evolve(OfFloor event) {
    return switch (event) {
      case MotionMoved _ -> throw new IllegalStateException(event + " cannot follow " + this);
      case MotionSeconded e ->
          new Motion(moved, text, substance, e.by(), withdrawn, put, votes, poll, decided, since);
      case MotionWithdrawn _ ->
          new Motion(moved, text, substance, seconder, true, put, votes, poll, decided, since);
      case MotionPut e ->
          new Motion(moved, text, substance, seconder, withdrawn, e, votes, poll, decided, since);
      case VotesRecorded e -> {
        var all = new ArrayList<>(votes);
        all.add(e);
        yield new Motion(
            moved, text, substance, seconder, withdrawn, put, all, poll, decided, List.of());
      }
      case PollDemanded e ->
          new Motion(
              moved,
              text,
              substance,
              seconder,
              withdrawn,
              put,
              votes,
              isPolled() ? poll : e,
              // what the hands decided is decided by the poll instead
              e.good() && !isPolled() ? null : decided,
              since);
      case MotionDecided e ->
          new Motion(moved, text, substance, seconder, withdrawn, put, votes, poll, e, since);
    };
  }
}
