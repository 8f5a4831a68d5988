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

/** One motion or amendment; {@code text} is as it reads now. */
public record Motion(
    MotionMoved moved,
    String text,
    @Nullable UUID seconder,
    boolean withdrawn,
    @Nullable MotionPut put,
    List<VotesRecorded> votes,
    @Nullable PollDemanded poll,
    @Nullable MotionDecided decided) {

  public Motion {
    votes = List.copyOf(votes);
  }

  static Motion of(MotionMoved moved) {
    return new Motion(moved, moved.text(), null, false, null, List.of(), null, null);
  }

  public UUID id() {
    return moved.motion();
  }

  /** Whether it is neither withdrawn nor decided. */
  public boolean isOpen() {
    return !withdrawn && decided == null;
  }

  /** Whether it no longer reads as it was moved. */
  boolean isAmended() {
    return !text.equals(moved.text());
  }

  Optional<VotesRecorded> votes(VoteWay way) {
    return votes.stream().filter(each -> each.way() == way).findFirst();
  }

  /** Whether a poll was demanded well. */
  boolean isPolled() {
    return poll != null && poll.good();
  }

  Motion reads(String other) {
    return new Motion(moved, other, seconder, withdrawn, put, votes, poll, decided);
  }

  Motion evolve(OfFloor event) {
    return switch (event) {
      case MotionMoved _ -> throw new IllegalStateException(event + " cannot follow " + this);
      case MotionSeconded e ->
          new Motion(moved, text, e.by(), withdrawn, put, votes, poll, decided);
      case MotionWithdrawn _ -> new Motion(moved, text, seconder, true, put, votes, poll, decided);
      case MotionPut e -> new Motion(moved, text, seconder, withdrawn, e, votes, poll, decided);
      case VotesRecorded e -> {
        var all = new ArrayList<>(votes);
        all.add(e);
        yield new Motion(moved, text, seconder, withdrawn, put, all, poll, decided);
      }
      case PollDemanded e -> new Motion(moved, text, seconder, withdrawn, put, votes, e, decided);
      case MotionDecided e -> new Motion(moved, text, seconder, withdrawn, put, votes, poll, e);
    };
  }
}
