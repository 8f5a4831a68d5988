package quorate.ballots.challenge;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.Instant;
import java.util.Optional;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.Counted;
import quorate.ballots.ballot.Ballot.Declared;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.challenge.ChallengeCommand.AnswerChallenge;
import quorate.ballots.challenge.ChallengeCommand.DismissChallenge;
import quorate.ballots.challenge.ChallengeCommand.Judge;
import quorate.ballots.challenge.ChallengeCommand.LodgeChallenge;
import quorate.ballots.challenge.ChallengeCommand.UpholdChallenge;
import quorate.ballots.challenge.ChallengeEvent.ChallengeAnswered;
import quorate.ballots.challenge.ChallengeEvent.ChallengeDismissed;
import quorate.ballots.challenge.ChallengeEvent.ChallengeUpheld;
import quorate.ballots.challenge.Challenges.One;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Refusal;

/** Decides about the challenges to one ballot, whose stream the shell guards. */
public final class ChallengeDecider {

  private ChallengeDecider() {}

  public static Decision<ChallengeEvent> decide(
      ChallengeCommand command, Ballot ballot, Challenges all) {
    if (ballot instanceof NotDrafted) {
      return refuse(BallotRefusal.NO_SUCH_BALLOT);
    }
    if (command instanceof LodgeChallenge c) {
      return Lodging.lodge(c, ballot, all);
    }
    var found = all.find(command.challenge());
    if (found.isEmpty()) {
      return refuse(ChallengeRefusal.NO_SUCH_CHALLENGE);
    }
    var conducting = Conducting.of(ballot);
    return conducting.isEmpty()
        ? refuse(BallotRefusal.WITHDRAWN)
        : decide(command, ballot, conducting.get(), found.get());
  }

  private static Decision<ChallengeEvent> decide(
      ChallengeCommand command, Ballot ballot, Conducting conducting, One one) {
    if (one.judged()) {
      return refuse(ChallengeRefusal.JUDGED_ALREADY);
    }
    return switch (command) {
      case LodgeChallenge _ -> throw new IllegalStateException("it is lodged already");
      case AnswerChallenge c -> answer(c, conducting, one);
      case UpholdChallenge c ->
          mayNotJudge(c.judge(), conducting, one, c.at())
              .or(() -> cannotFollow(c.consequence(), ballot))
              .<Decision<ChallengeEvent>>map(Decision::refuse)
              .orElseGet(() -> accept(upheld(c)));
      case DismissChallenge c ->
          mayNotJudge(c.judge(), conducting, one, c.at())
              .<Decision<ChallengeEvent>>map(Decision::refuse)
              .orElseGet(() -> accept(dismissed(c)));
    };
  }

  private static Decision<ChallengeEvent> answer(
      AnswerChallenge c, Conducting conducting, One one) {
    var mayNot = conducting.mayNotAct(c.officer());
    if (mayNot.isPresent()) {
      return refuse(mayNot.get());
    }
    return one.answer() != null
        ? refuse(ChallengeRefusal.ANSWERED_ALREADY)
        : accept(new ChallengeAnswered(c.ballot(), c.challenge(), c.officer().login(), c.text()));
  }

  private static Optional<Refusal> mayNotJudge(
      Judge judge, Conducting conducting, One one, Instant at) {
    var conduct = conducting.conduct();
    boolean named = conduct.letsJudge(judge.login());
    if (!named && !judge.scrutineer()) {
      return Optional.of(ChallengeRefusal.NOT_A_JUDGE);
    }
    if (isOwnCause(judge, conducting, one, named)) {
      return Optional.of(ChallengeRefusal.JUDGE_IN_THEIR_OWN_CAUSE);
    }
    return one.answer() == null && at.isBefore(conduct.answerableUntil(one.lodged().lodged()))
        ? Optional.of(ChallengeRefusal.NOT_ANSWERED_YET)
        : Optional.empty();
  }

  // Where the notice names nobody, all who could have conducted the ballot are taken to have.
  private static boolean isOwnCause(Judge judge, Conducting conducting, One one, boolean named) {
    var conduct = conducting.conduct();
    var answer = one.answer();
    return judge.login().equals(one.lodged().by())
        || (answer != null && judge.login().equals(answer.by()))
        || judge.conducted().contains(judge.login())
        || conduct.names(judge.login())
        || (judge.office() && !named);
  }

  private static Optional<Refusal> cannotFollow(Consequence consequence, Ballot ballot) {
    boolean counted = ballot instanceof Counted || (ballot instanceof Declared d && !d.onHands());
    return consequence == Consequence.RECOUNT && !counted
        ? Optional.of(ChallengeRefusal.NOTHING_TO_COUNT_AGAIN)
        : Optional.empty();
  }

  private static ChallengeUpheld upheld(UpholdChallenge c) {
    return new ChallengeUpheld(
        c.ballot(),
        c.challenge(),
        c.judge().login(),
        c.consequence(),
        c.reason(),
        c.consequence() == Consequence.RE_RUN ? c.rerun() : null);
  }

  private static ChallengeDismissed dismissed(DismissChallenge c) {
    return new ChallengeDismissed(c.ballot(), c.challenge(), c.judge().login(), c.reason());
  }
}
