package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.OutcomeSheet;
import quorate.counting.outcome.Verdict;
import quorate.counting.outcome.data.Outcomes;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.CastingVote;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.meeting.FloorEvents.Casting;
import quorate.governance.meeting.FloorEvents.MotionDecided;
import quorate.governance.meeting.MeetingCommand.DeclareResult;

/** Decides what the votes on a motion come to. */
final class Declaring {

  private Declaring() {}

  static Decision<MeetingEvent> declare(
      DeclareResult c, Motion motion, Meeting.Called meeting, Counted counted, Asking asking) {
    if (motion.put() == null) {
      return refuse(MeetingRefusal.NOT_PUT);
    }
    boolean polled = motion.isPolled();
    if (polled && motion.votes(VoteWay.POLL).isEmpty()) {
      return refuse(MeetingRefusal.POLL_NOT_TAKEN);
    }
    if (!polled && motion.votes(VoteWay.HANDS).isEmpty()) {
      return refuse(MeetingRefusal.NOT_VOTED);
    }
    var rules = Voting.rules(motion, counted);
    if (Anew.needed(motion, rules)) {
      return refuse(MeetingRefusal.NOTED_SINCE, "votes", motion.way());
    }
    var sums = new Sums(motion, meeting, counted.assembly(), rules);
    return Concerned.unhandled(meeting, counted, asking)
        .or(() -> casting(c, sums, counted, rules))
        .orElseGet(() -> accept(decided(c, sums, counted)));
  }

  private static Optional<Decision<MeetingEvent>> casting(
      DeclareResult c, Sums sums, Counted counted, RuleSet rules) {
    if (c.casting() == null) {
      return c.uncast() ? Optional.empty() : equal(sums, rules);
    }
    if (!(rules.equalVotes() instanceof EqualVotes.CastingVote)) {
      var clause = rules.equalVotes().clause();
      return Optional.of(
          refuse(
              MeetingRefusal.NO_CASTING_VOTE,
              "casting",
              c.casting(),
              "%s [%s]".formatted(clause.text(), clause.source())));
    }
    var chair = c.chair();
    if (chair == null || !chair.equals(counted.room().chair())) {
      return Optional.of(refuse(MeetingRefusal.NOT_THE_CHAIR, "chair", chair));
    }
    if (!mayCast(chair, counted)) {
      return Optional.of(refuse(MeetingRefusal.CHAIR_NOT_COUNTED, "chair", chair));
    }
    return sums.outcome(Optional.empty()).byTheVotes() == Verdict.TIED
        ? Optional.empty()
        : Optional.of(refuse(MeetingRefusal.NOT_EQUAL, "casting", c.casting()));
  }

  // the chair may leave it, and says so: nobody gives a casting vote afterwards
  private static Optional<Decision<MeetingEvent>> equal(Sums sums, RuleSet rules) {
    return rules.equalVotes() instanceof EqualVotes.CastingVote
            && sums.outcome(Optional.empty()).byTheVotes() == Verdict.TIED
        ? Optional.of(
            refuse(
                MeetingRefusal.EQUAL_VOTES,
                "casting",
                null,
                "The votes are equal: give casting (for or against) with chair, or say by casting none that none is given [%s]."
                    .formatted(rules.equalVotes().clause().source())))
        : Optional.empty();
  }

  // who does not count here and now breaks no tie (model article 13(2)); members elect whom they
  // like
  private static boolean mayCast(UUID chair, Counted counted) {
    return counted.assembly().isOfMembers()
        ? counted.room().stay(chair).isPresent()
        : counted.counts(chair);
  }

  private static MotionDecided decided(DeclareResult c, Sums sums, Counted counted) {
    OutcomeSheet sheet = sums.outcome(cast(c, counted));
    Stand stand = c.casting();
    var chair = c.chair();
    return new MotionDecided(
        c.meeting(),
        c.motion(),
        sheet.verdict().toString(),
        stand == null || chair == null ? null : new Casting(chair, stand),
        Outcomes.data(sheet),
        c.decision(),
        c.at());
  }

  private static Optional<CastingVote> cast(DeclareResult c, Counted counted) {
    Stand stand = c.casting();
    var chair = c.chair();
    return stand == null || chair == null
        ? Optional.empty()
        : Optional.of(new CastingVote(counted.keyOf(chair), stand));
  }
}
