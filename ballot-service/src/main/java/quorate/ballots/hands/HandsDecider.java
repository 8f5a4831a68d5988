package quorate.ballots.hands;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.Declared;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Rolled;
import quorate.ballots.ballot.Ballot.Withdrawn;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.ballot.CastingTerms;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.ballot.HandsRule;
import quorate.ballots.ballot.Proceedings;
import quorate.ballots.hands.HandsCommand.DeclareHands;
import quorate.ballots.hands.HandsCommand.DemandPoll;
import quorate.ballots.hands.HandsCommand.GiveCastingVoteOnHands;
import quorate.ballots.hands.HandsCommand.RecordHands;
import quorate.ballots.hands.HandsEvent.HandsRecorded;
import quorate.ballots.hands.HandsEvent.PollDemanded;
import quorate.ballots.vote.VoteRefusal;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Refusal;
import quorate.counting.outcome.meeting.PollDemand;
import quorate.counting.outcome.rule.RuleSet;

/** Decides about the show of hands of one ballot, whose stream the shell guards. */
public final class HandsDecider {

  private HandsDecider() {}

  public static Decision<HandsEvent> decide(HandsCommand command, Ballot ballot, Hands hands) {
    var away = away(ballot);
    if (away.isPresent()) {
      return refuse(away.get());
    }
    Rolled rolled = (Rolled) ballot;
    if (hands.demanded() != null && !isOfPollThatNeverOpened(command, rolled)) {
      return refuse(HandsRefusal.POLL_WAS_DEMANDED);
    }
    var mayNot = mayNot(command, rolled);
    if (mayNot.isPresent()) {
      return refuse(mayNot.get());
    }
    return switch (command) {
      case RecordHands c -> record(c, rolled);
      case DemandPoll c -> demand(c, rolled, hands);
      case GiveCastingVoteOnHands c -> HandsSettled.cast(c, rolled, hands);
      case DeclareHands c -> HandsSettled.declare(c, hands);
    };
  }

  // s320(3): a poll supersedes the hands, but one that was never held decided nothing
  private static boolean isOfPollThatNeverOpened(HandsCommand command, Rolled ballot) {
    return command instanceof DeclareHands
        && !command.asker().at().isBefore(ballot.notice().closes());
  }

  private static Optional<Refusal> away(Ballot ballot) {
    if (ballot instanceof NotDrafted) {
      return Optional.of(BallotRefusal.NO_SUCH_BALLOT);
    }
    if (ballot instanceof Withdrawn) {
      return Optional.of(BallotRefusal.WITHDRAWN);
    }
    var conducting = Conducting.of(ballot);
    if (conducting.isEmpty()) {
      return Optional.of(BallotRefusal.NOTICE_NOT_GIVEN);
    }
    if (Proceedings.orNone(conducting.get().notice().proceedings()).hands() == null) {
      return Optional.of(HandsRefusal.NO_HANDS_HERE);
    }
    if (ballot instanceof Declared declared && declared.onHands()) {
      return Optional.of(HandsRefusal.HANDS_DECLARED);
    }
    if (ballot instanceof Ballot.Noticed) {
      return Optional.of(BallotRefusal.ROLL_NOT_FROZEN);
    }
    return ballot instanceof Rolled
        ? Optional.empty()
        : Optional.of(HandsRefusal.POLL_WAS_DEMANDED);
  }

  // The chair declares and may demand; the rest is for whoever conducts the ballot. Who gives a
  // casting vote its own terms say.
  private static Optional<Refusal> mayNot(HandsCommand command, Rolled ballot) {
    boolean chair = isChair(command, ballot);
    if (command instanceof DemandPoll(_, var practices, _, _, _) && practices.isEmpty()) {
      return chair ? Optional.empty() : Optional.of(HandsRefusal.NOT_THE_CHAIR);
    }
    if (command instanceof GiveCastingVoteOnHands || (command instanceof DeclareHands && chair)) {
      return Optional.empty();
    }
    return Conducting.of(ballot)
        .orElseThrow()
        .mayNotAct(command.asker().officer())
        .map(Refusal.class::cast);
  }

  // whom the notice names, else whoever has the role
  private static boolean isChair(HandsCommand command, Rolled ballot) {
    return new CastingTerms(ballot.notice())
        .chair()
        .map(named -> named.isHeldBy(command.facts().by(command.asker())))
        .orElseGet(() -> command.asker().chair());
  }

  private static Decision<HandsEvent> record(RecordHands c, Rolled ballot) {
    var told = Proceedings.orNone(ballot.notice().proceedings());
    var meets = told.meets() == null ? ballot.notice().opens() : told.meets();
    if (c.asker().at().isBefore(meets)) {
      return refuse(HandsRefusal.MEETING_NOT_STARTED);
    }
    return new HandsSeen(c.facts(), isChair(c, ballot))
        .fault(c.hands(), c.present())
        .or(() -> HandsThere.of(c, ballot).fault())
        .orElseGet(() -> accept(recorded(c, ballot, told)));
  }

  private static HandsRecorded recorded(RecordHands c, Rolled ballot, Proceedings told) {
    var persons = HandsThere.of(c, ballot).named();
    var there =
        HandsOutcome.attendance(
            c.hands(), c.present(), Objects.requireNonNullElse(persons, Map.of()));
    return new HandsRecorded(
        c.ballot(),
        c.hands(),
        new HandsOutcome(rules(ballot), told, c.facts().roll())
            .of(c.hands(), there, Optional.empty()),
        c.asker().officer().login(),
        c.present().isEmpty() ? null : c.present(),
        persons);
  }

  private static Decision<HandsEvent> demand(DemandPoll c, Rolled ballot, Hands hands) {
    var told = Proceedings.orNone(ballot.notice().proceedings());
    var rule = Optional.ofNullable(told.hands()).flatMap(HandsRule::pollDemand);
    if (rule.isEmpty()) {
      return refuse(HandsRefusal.NO_POLL_HERE);
    }
    if (!c.asker().at().isBefore(PollTime.lastDemand(ballot.notice()))) {
      return refuse(HandsRefusal.TOO_LATE_FOR_A_POLL);
    }
    var stranger = c.practices().stream().filter(each -> !c.facts().has(each)).findFirst();
    if (stranger.isPresent()) {
      return refuse(VoteRefusal.NOT_ON_ROLL, "practices", stranger.get());
    }
    var found = found(c, rule.get(), ballot, told);
    return found.good()
        ? accept(demanded(c, rule.get(), found, hands))
        : refuse(
            HandsRefusal.DEMAND_NOT_GOOD,
            "practices",
            c.practices(),
            "%s [%s]".formatted(found.sentence(), found.clause().source()));
  }

  private static PollDemand.Found found(
      DemandPoll c, PollDemand rule, Rolled ballot, Proceedings told) {
    var rules = rules(ballot);
    return c.practices().isEmpty()
        ? rule.byTheChair()
        : rule.by(
            c.practices(),
            new HandsOutcome(rules, told, c.facts().roll()).electors(),
            rules.weighting(),
            c.paidUp());
  }

  private static PollDemanded demanded(
      DemandPoll c, PollDemand rule, PollDemand.Found found, Hands hands) {
    var recorded = hands.recorded();
    boolean chair = c.practices().isEmpty();
    return new PollDemanded(
        c.ballot(),
        chair ? null : List.copyOf(c.practices()),
        chair ? true : null,
        rule.name(),
        found.sentence(),
        found.clause().source().toString(),
        c.asker().officer().login(),
        recorded == null ? null : HandsOutcome.attendance(recorded).heads());
  }

  static RuleSet rules(Rolled ballot) {
    return ballot.notice().decidedUnder().orElseThrow();
  }
}
