package quorate.ballots.count;

import java.util.Collection;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;
import quorate.counting.outcome.written.Agreed;
import quorate.counting.outcome.written.Reply;

/**
 * The agreements to a written resolution up to a position of the log, added up. It goes on from
 * there, so that each agreement is read once; whether it passes is then judged from all of them.
 */
public final class AgreedSoFar {

  private final EventTypes types;
  private final Agreed agreed;
  private long upTo;
  private boolean passed;

  AgreedSoFar(EventTypes types, Agreed agreed, Collection<Reply> replies, long upTo) {
    this.types = types;
    this.agreed = agreed;
    this.upTo = upTo;
    replies.forEach(reply -> passed = agreed.with(reply.member(), reply.received()));
  }

  /** The last position that it knows. */
  public long upTo() {
    return upTo;
  }

  /** Takes one entry of its votes, of a later position. */
  public void take(byte[] bytes) {
    Entry entry = Entry.read(bytes, types);
    if (entry.event() instanceof VoteCast vote && vote.agrees()) {
      passed = agreed.with(vote.practice(), vote.takenAt(entry.recorded()));
    }
  }

  /** Whether they pass it, all up to this position taken. */
  public boolean passAt(long position) {
    upTo = Math.max(upTo, position);
    return passed;
  }
}
