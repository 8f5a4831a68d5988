package quorate.ballots.count;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import quorate.ballots.ballot.NoticeGiven;
import quorate.ballots.ballot.Proceedings;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.Notice;
import quorate.counting.outcome.written.Agreed;
import quorate.counting.outcome.written.Course;
import quorate.counting.outcome.written.Reply;
import quorate.counting.outcome.written.WrittenResolution;

/** How a written resolution goes: its roll is that of the circulation date, the record date. */
record WrittenCourse(RuleSet rules, NoticeGiven notice, List<ElectorEnrolled> roll) {

  /** As it stood at an instant, by the replies recorded so far. */
  Course at(Instant now, Collection<Reply> replies) {
    return resolution().at(now, replies);
  }

  /** Its agreements, before the first. */
  Agreed agreed() {
    return new Agreed(resolution());
  }

  private WrittenResolution resolution() {
    var told = Proceedings.orNone(notice.proceedings());
    return new WrittenResolution(
        rules,
        notice.recordDate(),
        Electors.of(roll, rules),
        Set.copyOf(told.ofConcern()),
        new Notice(Notice.Found.NOT_JUDGED, told.done()));
  }

  /** What it came to once it had passed or lapsed. */
  Course atItsEnd(Collection<OpenedVote> latest) {
    return at(notice.closes(), latest.stream().map(OpenedVote::reply).toList());
  }
}
