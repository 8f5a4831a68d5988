package quorate.auditor.meeting;

import static quorate.auditor.finding.Check.MEETING_VOTES;

import java.util.HashSet;
import quorate.auditor.log.Findings;
import quorate.auditor.meeting.Motion.Cast;
import quorate.auditor.meeting.Motion.Taken;

/** Votes on a motion: each once, by who is there for it and whom no interest keeps out. */
record VoteCheck(Counted counted, Findings findings) {

  void check(Taken taken) {
    var once = new HashSet<String>();
    for (Cast cast : taken.votes()) {
      boolean first = once.add(cast.standsFor());
      findings.must(MEETING_VOTES, first, "one vote", cast.standsFor() + " votes twice");
      findings.must(
          MEETING_VOTES,
          hasVote(cast),
          "a vote of who counts",
          "%s votes for %s".formatted(cast.person(), cast.standsFor()));
    }
  }

  private boolean hasVote(Cast cast) {
    return counted.voters().stream()
        .filter(stay -> stay.person().equals(cast.person()))
        .filter(stay -> stay.standsFor(cast.standsFor()))
        .findFirst()
        .filter(stay -> !counted.isOut(stay))
        .isPresent();
  }
}
