package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.OutcomeSheet;
import quorate.counting.outcome.Verdict;
import quorate.counting.outcome.data.Outcomes;
import quorate.counting.outcome.meeting.PollDemand;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.CastingVote;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.meeting.FloorEvents.Cast;
import quorate.governance.meeting.FloorEvents.Casting;
import quorate.governance.meeting.FloorEvents.MotionDecided;
import quorate.governance.meeting.FloorEvents.PollDemanded;
import quorate.governance.meeting.FloorEvents.VotesRecorded;
import quorate.governance.meeting.MeetingCommand.DeclareResult;
import quorate.governance.meeting.MeetingCommand.DemandPoll;
import quorate.governance.meeting.MeetingCommand.RecordVotes;

/** Decides about votes, and what they come to. */
final class Voting {

  private Voting() {}

  static Decision<MeetingEvent> record(RecordVotes c, Motion motion, Counted counted) {
    if (motion.put() == null) {
      return refuse(MeetingRefusal.NOT_PUT);
    }
    if (motion.votes(c.way()).isPresent()) {
      return refuse(MeetingRefusal.VOTED_ALREADY, "way", c.way());
    }
    if (c.way() == VoteWay.POLL && !motion.isPolled()) {
      return refuse(MeetingRefusal.POLL_NOT_DEMANDED, "way", c.way());
    }
    Set<String> once = new HashSet<>();
    for (int i = 0; i < c.votes().size(); i++) {
      var refused = wrong("votes[%d].".formatted(i), c.votes().get(i), once, counted);
      if (refused.isPresent()) {
        return refused.get();
      }
    }
    return accept(new VotesRecorded(c.meeting(), c.motion(), c.way(), c.votes(), c.at()));
  }

  private static Optional<Decision<MeetingEvent>> wrong(
      String at, Cast cast, Set<String> once, Counted counted) {
    if (!once.add(cast.standsFor())) {
      return Optional.of(refuse(MeetingRefusal.TWO_VOTES, at + "standsfor", cast.standsFor()));
    }
    boolean there =
        counted.voters().stream()
            .anyMatch(
                stay ->
                    stay.person().equals(cast.person())
                        && cast.standsFor().equals(stay.arrived().standsFor()));
    if (!there) {
      return Optional.of(refuse(MeetingRefusal.NO_VOTE, at + "person", cast.person()));
    }
    if (counted.isOut(cast.person())) {
      return Optional.of(refuse(MeetingRefusal.CONFLICTED, at + "person", cast.person()));
    }
    return cast.beside() != null && sitsForThemselves(cast, counted)
        ? Optional.of(refuse(MeetingRefusal.OWN_CAPACITY, at + "beside", cast.person()))
        : Optional.empty();
  }

  private static boolean sitsForThemselves(Cast cast, Counted counted) {
    return counted
        .assembly()
        .place(cast.standsFor())
        .filter(place -> place.rule().conditions().ownCapacity())
        .isPresent();
  }

  /**
   * A members' demand is good by what articles may ask at most (s321(2)); the chair's by the model
   * articles only.
   */
  static Decision<MeetingEvent> demand(DemandPoll c, Motion motion, Counted counted) {
    if (!counted.assembly().isStatutory()) {
      return refuse(MeetingRefusal.NO_POLL_HERE);
    }
    if (motion.put() == null) {
      return refuse(MeetingRefusal.NOT_PUT);
    }
    for (String key : c.by()) {
      if (counted.voters().stream().noneMatch(it -> key.equals(it.arrived().standsFor()))) {
        return refuse(MeetingRefusal.NOT_A_MEMBER, "by", key);
      }
    }
    var rules = new Question(counted.assembly(), motion.moved().kind()).rules();
    var found =
        c.chair()
            ? PollDemand.modelArticles().byTheChair()
            : PollDemand.statutoryFloor()
                .by(c.by(), counted.assembly().electors(rules), rules.weighting());
    return accept(
        new PollDemanded(
            c.meeting(),
            c.motion(),
            c.by(),
            c.chair(),
            found.good(),
            "%s [%s]".formatted(found.sentence(), found.clause().source()),
            c.at()));
  }

  static Decision<MeetingEvent> declare(
      DeclareResult c, Motion motion, Meeting.Called meeting, Counted counted) {
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
    var rules = new Question(counted.assembly(), motion.moved().kind()).rules();
    var sums = new Sums(motion, meeting, counted, rules);
    return casting(c, sums, meeting, rules).orElseGet(() -> accept(decided(c, sums)));
  }

  private static Optional<Decision<MeetingEvent>> casting(
      DeclareResult c, Sums sums, Meeting.Called meeting, RuleSet rules) {
    if (c.casting() == null) {
      return Optional.empty();
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
    if (c.chair() == null || !c.chair().equals(meeting.room().chair())) {
      return Optional.of(refuse(MeetingRefusal.NOT_THE_CHAIR, "chair", c.chair()));
    }
    return sums.outcome(Optional.empty()).byTheVotes() == Verdict.TIED
        ? Optional.empty()
        : Optional.of(refuse(MeetingRefusal.NOT_EQUAL, "casting", c.casting()));
  }

  private static MotionDecided decided(DeclareResult c, Sums sums) {
    OutcomeSheet sheet = sums.outcome(cast(c, sums));
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

  private static Optional<CastingVote> cast(DeclareResult c, Sums sums) {
    Stand stand = c.casting();
    var chair = c.chair();
    return stand == null || chair == null
        ? Optional.empty()
        : Optional.of(new CastingVote(sums.keyOf(chair), stand));
  }
}
