package quorate.auditor.ballot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.ballot.BallotEntry.NoticeGiven;
import quorate.auditor.ballot.BallotEntry.VoteCast;
import quorate.counting.Choice;
import quorate.counting.Paper;
import quorate.counting.outcome.data.Outcomes;
import quorate.counting.outcome.written.Reply;

/**
 * What becomes of a written resolution: by the replies at the times at which they were recorded,
 * whatever the close says of it.
 */
record InWriting(Trail trail, NoticeGiven notice, Ruling ruling) {

  /** Of a ballot that is one, decided under rules for one; empty otherwise. */
  static Optional<InWriting> of(Trail trail, NoticeGiven notice) {
    boolean written = trail.drafted != null && trail.drafted.asked().isInWriting();
    return notice
        .ruling()
        .filter(ruling -> written && ruling.decidesInWriting())
        .map(ruling -> new InWriting(trail, notice, ruling));
  }

  Map<String, Object> outcome(Collection<Paper> papers, Map<String, VoteCast> votes) {
    var replies = new ArrayList<Reply>();
    for (Paper paper : papers) {
      Optional.ofNullable(votes.get(paper.elector()))
          .ifPresent(vote -> replies.add(reply(vote, paper.choice())));
    }
    var course = ruling.course(trail, notice.recordDate(), notice.closes(), replies);
    return Outcomes.data(ruling.rules(), course);
  }

  private static Reply reply(VoteCast vote, Choice choice) {
    boolean agrees = choice instanceof Choice.Answer(var yes) && yes;
    var answer = agrees ? Reply.Answer.AGREES : Reply.Answer.DOES_NOT_AGREE;
    return new Reply(vote.hand().practice(), answer, vote.taken());
  }

  /** Whether the closing time of the notice is that at which it lapses. */
  boolean closesAsItLapses() {
    var lapses = ruling.rules().lapse().orElseThrow().lapses(notice.recordDate());
    return notice.closes().equals(lapses);
  }

  /** Whether it had passed with these votes. */
  boolean passes(Collection<VoteCast> votes) {
    List<Reply> agreed =
        votes.stream()
            .filter(VoteCast::agreed)
            .map(vote -> Reply.agrees(vote.hand().practice(), vote.taken()))
            .toList();
    return ruling.course(trail, notice.recordDate(), notice.closes(), agreed).passed().isPresent();
  }
}
