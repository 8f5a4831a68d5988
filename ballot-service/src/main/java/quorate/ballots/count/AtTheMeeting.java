package quorate.ballots.count;

import java.util.Optional;
import quorate.counting.outcome.vote.Attendance;
import quorate.counting.outcome.vote.CastingVote;

/**
 * What an outcome rests on beside the votes: who was there before, and the chair's further vote.
 */
public record AtTheMeeting(Attendance before, Optional<CastingVote> casting) {

  /** Nobody was seen before the votes, and none was cast after them. */
  public static final AtTheMeeting UNSEEN = new AtTheMeeting(Attendance.NOBODY, Optional.empty());

  /** The same with the chair's vote, if it was given. */
  public AtTheMeeting with(Optional<CastingVote> given) {
    return new AtTheMeeting(before, given);
  }
}
