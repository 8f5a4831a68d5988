package quorate.auditor.ballot;

import static quorate.auditor.finding.Check.AGREEMENT_STANDS;
import static quorate.auditor.finding.Check.HEARD_IN_TIME;
import static quorate.auditor.finding.Check.VOTE_IN_TIME;
import static quorate.auditor.finding.Check.VOTE_MANDATED;
import static quorate.auditor.finding.Check.VOTE_ON_ROLL;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.auditor.ballot.BallotEntry.VoteCast;
import quorate.auditor.finding.Check;
import quorate.auditor.register.View;

/** Whether each vote was one that could be cast; of those, the last of each practice counts. */
record VoteCheck(Ground ground) {
  private static final ZoneId CIVIL = ZoneId.of("Europe/London");

  /** A service that has heard nothing for longer refuses to decide. */
  private static final Duration STALE = Duration.ofSeconds(30);

  /** The votes that count, by practice. */
  Map<String, VoteCast> check(Trail trail) {
    var counting = new LinkedHashMap<String, VoteCast>();
    for (VoteCast vote : trail.votes) {
      boolean onRoll = must(vote, VOTE_ON_ROLL, trail.roll.containsKey(vote.hand().practice()));
      boolean inTime = must(vote, VOTE_IN_TIME, isInTime(vote, trail));
      boolean heard = must(vote, HEARD_IN_TIME, heardInTime(vote));
      boolean mandated = must(vote, VOTE_MANDATED, isMandated(vote, heard));
      var before = counting.get(vote.hand().practice());
      boolean free = must(vote, AGREEMENT_STANDS, before == null || !before.agreed());
      if (onRoll && inTime && mandated && free) {
        counting.put(vote.hand().practice(), vote);
      }
    }
    return counting;
  }

  private static boolean isInTime(VoteCast vote, Trail trail) {
    BallotEntry.@Nullable NoticeGiven notice = trail.notice;
    return trail.isOpenAt(vote.at())
        && notice != null
        && vote.recorded().isBefore(trail.closesAsOf(vote.at(), notice))
        && !vote.recorded().isBefore(notice.opens());
  }

  private boolean heardInTime(VoteCast vote) {
    var membership = ground.membership();
    return vote.heard() >= 0
        && vote.heard() < membership.size()
        && !membership.recorded(vote.heard() + 1).isBefore(vote.recorded().minus(STALE));
  }

  private boolean isMandated(VoteCast vote, boolean heard) {
    var hand = vote.hand();
    var day = LocalDate.ofInstant(vote.recorded(), CIVIL);
    var view = new View(day, heard ? vote.heard() : Long.MAX_VALUE);
    var register = ground.register();
    return register.mayVote(hand.mandate(), hand.person(), hand.practice(), view)
        && register.isLogInOf(hand.actor(), hand.person(), view);
  }

  private boolean must(VoteCast vote, Check check, boolean holds) {
    if (!holds) {
      String sentence =
          "the vote for practice "
              + vote.hand().practice()
              + switch (check) {
                case VOTE_ON_ROLL -> " is for none on the roll";
                case VOTE_IN_TIME -> " does not stand between the opening and the close";
                case AGREEMENT_STANDS -> " follows an agreement, which cannot be revoked (s296(3))";
                case HEARD_IN_TIME -> " rests on no present knowledge of the register";
                default -> " is cast by a person or log-in without a mandate to vote for it";
              };
      var found = check == HEARD_IN_TIME ? "membership:" + vote.heard() : "it does not";
      ground.findings().accept(vote.at().lacks(check, "it holds", found, sentence));
    }
    return holds;
  }
}
