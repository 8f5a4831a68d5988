package quorate.ballots.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.BallotCommand.AnnulResult;
import quorate.ballots.ballot.BallotCommand.RerunBallot;
import quorate.ballots.ballot.BallotDecider;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.challenge.ChallengeCommand.UpholdChallenge;
import quorate.ballots.challenge.ChallengeEvent.ChallengeUpheld;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.seal.SealedChoice;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;

/**
 * An answer or a judgement on its way through the shell. What follows from a judgement is recorded
 * with it or not at all; {@code rerun} is the id of a ballot that may be drafted. {@code allowed}
 * is asked once it is known that there is something to say it about.
 */
record Reply(
    UUID ballot,
    UUID challenge,
    UUID entry,
    @Nullable UUID rerun,
    Runnable allowed,
    String text,
    BiFunction<SealedChoice, Set<String>, ChallengeCommand> command) {

  /** What it needs beside the streams: the challenge's key, and who has conducted the ballot. */
  record With(Optional<SealingKey> key, Set<String> conducted) {}

  List<StreamRef<?, ?>> reads() {
    List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(challenges(), ballotStream(ballot)));
    if (rerun != null) {
      reads.add(ballotStream(rerun));
    }
    return reads;
  }

  Plan plan(Loaded loaded, With with) {
    Ballot state = loaded.state(ballotStream(ballot));
    if (with.key().isEmpty()) {
      return Plan.of(
          Decision.refuse(
              state instanceof NotDrafted
                  ? BallotRefusal.NO_SUCH_BALLOT
                  : ChallengeRefusal.NO_SUCH_CHALLENGE),
          challenges());
    }
    allowed.run();
    var words = Seals.sealChoice(with.key().get(), entry, text);
    var asked = command.apply(words, with.conducted());
    var decision = ChallengeDecider.decide(asked, state, loaded.state(challenges()));
    if (!(decision instanceof Decision.Accepted<ChallengeEvent>(var events))) {
      return Plan.of(decision, challenges());
    }
    Plan plan = Plan.nothing().and(challenges(), events.getFirst(), entry);
    return (asked instanceof UpholdChallenge c
                && events.getFirst() instanceof ChallengeUpheld upheld
            ? following(plan, c, upheld, loaded)
            : plan)
        .created(ChallengeResource.at(ballot, challenge));
  }

  private Plan following(Plan plan, UpholdChallenge c, ChallengeUpheld upheld, Loaded loaded) {
    if (!upheld.consequence().ends()) {
      return plan;
    }
    Ballot state = loaded.state(ballotStream(ballot));
    var one = loaded.state(challenges()).find(challenge).orElseThrow().lodged();
    var annul = new AnnulResult(ballot, challenge, one.ground(), upheld.rerun(), c.at());
    Plan ended = plan.and(BallotDecider.decide(annul, state), ballotStream(ballot));
    UUID again = upheld.rerun();
    if (again == null) {
      return ended;
    }
    var draft = Conducting.of(state).orElseThrow().draft();
    var drafted =
        BallotDecider.decide(new RerunBallot(again, draft), loaded.state(ballotStream(again)));
    return ended.and(drafted, ballotStream(again));
  }

  private StreamRef<Challenges, ChallengeEvent> challenges() {
    return Challenges.AGGREGATE.stream(ballot);
  }

  private static StreamRef<Ballot, BallotEvent> ballotStream(UUID ballot) {
    return Ballot.AGGREGATE.stream(ballot);
  }
}
