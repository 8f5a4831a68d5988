package quorate.auditor.ballot;

import static quorate.auditor.finding.Check.AGREEMENT_STANDS;
import static quorate.auditor.finding.Check.HEARD_IN_TIME;
import static quorate.auditor.finding.Check.PAPER_BY_TWO;
import static quorate.auditor.finding.Check.VOTE_BY_PROXY;
import static quorate.auditor.finding.Check.VOTE_IN_TIME;
import static quorate.auditor.finding.Check.VOTE_MANDATED;
import static quorate.auditor.finding.Check.VOTE_ON_ROLL;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.auditor.ballot.BallotEntry.VoteCast;
import quorate.auditor.finding.Check;
import quorate.auditor.log.LogIndex;
import quorate.auditor.log.Malformed;
import quorate.auditor.register.Seats;
import quorate.auditor.register.View;
import quorate.counting.Choice;

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
      boolean mandated = must(vote, VOTE_MANDATED, isMandated(vote, heard, trail));
      boolean byProxy = must(vote, VOTE_BY_PROXY, isByProxy(vote, trail));
      boolean byTwo = must(vote, PAPER_BY_TWO, isByTwo(vote, trail));
      var before = counting.get(vote.hand().practice());
      boolean free = must(vote, AGREEMENT_STANDS, before == null || !before.agreed());
      if (onRoll && inTime && mandated && byProxy && byTwo && free) {
        counting.put(vote.hand().practice(), vote);
      }
    }
    return counting;
  }

  private static boolean isInTime(VoteCast vote, Trail trail) {
    BallotEntry.@Nullable NoticeGiven notice = trail.notice;
    if (notice == null || !trail.isOpenAt(vote.at()) || vote.recorded().isBefore(notice.opens())) {
      return false;
    }
    Instant closes = trail.closesAsOf(vote.at(), notice);
    return vote.channel().received().isPresent()
        ? receivedInTime(vote, trail, notice, closes)
        : vote.recorded().isBefore(closes);
  }

  // entered and received before the close, and keyed again as soon as the notice says
  private static boolean receivedInTime(
      VoteCast vote, Trail trail, BallotEntry.NoticeGiven notice, Instant closes) {
    var last = notice.papersConfirmedBy();
    return last.filter(end -> vote.recorded().isBefore(end.isBefore(closes) ? closes : end))
            .isPresent()
        && vote.taken().isBefore(closes)
        && trail.papers.enteredAt(vote).filter(closes::isAfter).isPresent();
  }

  private boolean heardInTime(VoteCast vote) {
    boolean seat = Seats.isOne(vote.hand().practice());
    return heardInTime(ground.membership(), vote.heard(), vote)
        && (!seat || heardInTime(ground.governance(), vote.heardOfSeats(), vote));
  }

  private static boolean heardInTime(LogIndex log, long heard, VoteCast vote) {
    return heard >= 0
        && heard < log.size()
        && !log.recorded(heard + 1).isBefore(vote.recorded().minus(STALE));
  }

  // A proxy's mandate is the practice's own: that under which it was appointed, at that time.
  private boolean isMandated(VoteCast vote, boolean heard, Trail trail) {
    var view = view(held(vote, trail), heard ? vote.heard() : Long.MAX_VALUE);
    var register = ground.register();
    if (Seats.isOne(vote.hand().practice())) {
      return isSeated(vote, view, heard);
    }
    if (vote.channel().paper().isPresent()) {
      return register.mayVote(
          vote.hand().mandate(), vote.hand().person(), vote.hand().practice(), view);
    }
    if (vote.channel().appointment().isEmpty()) {
      return isMandated(vote.hand(), view);
    }
    return register.isLogInOf(vote.hand().actor(), vote.hand().person(), view)
        && trail
            .proxies
            .of(vote)
            .map(found -> isMandated(found.hand(), view(found.recorded(), found.heard())))
            .orElse(true);
  }

  // of a paper that was keyed again after the close, at the end of the ballot
  private static Instant held(VoteCast vote, Trail trail) {
    var notice = trail.notice;
    if (notice == null || vote.channel().received().isEmpty()) {
      return vote.recorded();
    }
    Instant closes = trail.closesAsOf(vote.at(), notice);
    return vote.recorded().isBefore(closes) ? vote.recorded() : closes.minusMillis(1);
  }

  // Nobody votes for a seat by proxy or on paper: who sits there has a vote of their own.
  private boolean isSeated(VoteCast vote, View view, boolean heard) {
    var hand = vote.hand();
    var then = new View(view.on(), heard ? vote.heardOfSeats() : Long.MAX_VALUE);
    return vote.channel().paper().isEmpty()
        && vote.channel().appointment().isEmpty()
        && ground.seats().mayVote(hand.mandate(), hand.person(), hand.practice(), then)
        && ground.register().isLogInOf(hand.actor(), hand.person(), view);
  }

  private boolean isMandated(BallotEntry.Hand hand, View view) {
    var register = ground.register();
    return register.mayVote(hand.mandate(), hand.person(), hand.practice(), view)
        && register.isLogInOf(hand.actor(), hand.person(), view);
  }

  private static View view(Instant at, long heard) {
    return new View(LocalDate.ofInstant(at, CIVIL), heard);
  }

  private static boolean isByProxy(VoteCast vote, Trail trail) {
    boolean named = vote.channel().appointment().isPresent();
    if (!named) {
      return !vote.channel().name().equals(BallotEntry.Channel.PROXY);
    }
    var notice = trail.notice;
    return notice != null
        && !vote.recorded().isBefore(notice.proxies().from())
        && trail
            .proxies
            .of(vote)
            .filter(found -> found.recorded().isBefore(notice.proxies().until()))
            .filter(found -> found.holder().map(vote.hand().person()::equals).orElse(true))
            .filter(found -> trail.closed == null || isAsInstructed(vote, found, trail.closed))
            .isPresent();
  }

  private static boolean isAsInstructed(
      VoteCast vote, BallotEntry.ProxyAppointed found, BallotEntry.Closed closed) {
    try {
      var instruction = found.instruction();
      return instruction.isEmpty()
          || same(
              vote.choice().open(closed.choiceKey()), instruction.get().open(closed.choiceKey()));
    } catch (Malformed e) {
      return false;
    }
  }

  private static boolean isByTwo(VoteCast vote, Trail trail) {
    return vote.channel()
        .paper()
        .map(paper -> trail.papers.isByTwo(vote, paper, Optional.ofNullable(trail.closed)))
        .orElseGet(() -> !vote.channel().isTypedIn());
  }

  /** Whether two choices are the same; in which order options are marked says nothing. */
  static boolean same(Choice one, Choice other) {
    return (one instanceof Choice.Mark(var marked) && other instanceof Choice.Mark(var instructed))
        ? Set.copyOf(marked).equals(Set.copyOf(instructed))
        : one.equals(other);
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
                case VOTE_BY_PROXY ->
                    " is by a proxy whom it had not appointed, not in time, or otherwise instructed";
                case PAPER_BY_TWO -> " is of a paper that not two persons keyed alike";
                case HEARD_IN_TIME -> " rests on no present knowledge of the register";
                default -> " is cast by a person or log-in without a mandate to vote for it";
              };
      var found = check == HEARD_IN_TIME ? "membership:" + vote.heard() : "it does not";
      ground.findings().accept(vote.at().lacks(check, "it holds", found, sentence));
    }
    return holds;
  }
}
