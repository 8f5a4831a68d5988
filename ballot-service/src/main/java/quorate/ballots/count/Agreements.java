package quorate.ballots.count;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;
import quorate.counting.outcome.written.Reply;

/**
 * Collects the roll of a written resolution and the agreements to it so far, which are signified
 * openly: no key is needed to see it pass.
 */
public final class Agreements {

  private final EventTypes types;
  private final List<ElectorEnrolled> roll = new ArrayList<>();
  private final List<Reply> replies = new ArrayList<>();

  public Agreements(EventTypes types) {
    this.types = types;
  }

  /** Takes one entry of its votes. */
  public void take(byte[] bytes) {
    Entry entry = Entry.read(bytes, types);
    if (entry.event() instanceof ElectorEnrolled line) {
      roll.add(line);
    } else if (entry.event() instanceof VoteCast vote && vote.agrees()) {
      replies.add(Reply.agrees(vote.practice(), vote.takenAt(entry.recorded())));
    }
  }

  /** The same added up, to go on from. */
  public AgreedSoFar soFar(Open ballot, long upTo) {
    var rules = ballot.notice().decidedUnder().orElseThrow();
    var course = new WrittenCourse(rules, ballot.notice(), roll);
    return new AgreedSoFar(types, course.agreed(), replies, upTo);
  }

  /** Whether with these it is passed, at this instant. */
  public boolean pass(Open ballot, Instant now) {
    var rules = ballot.notice().decidedUnder().orElseThrow();
    var course = new WrittenCourse(rules, ballot.notice(), roll).at(now, replies);
    return course.passed().isPresent();
  }
}
