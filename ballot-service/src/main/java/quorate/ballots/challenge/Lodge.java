package quorate.ballots.challenge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.Declared;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.challenge.ChallengeCommand.LodgeChallenge;
import quorate.ballots.challenge.ChallengeCommand.Lodger;
import quorate.ballots.challenge.ChallengeRequests.NewChallenge;
import quorate.ballots.electorate.Hands.Held;
import quorate.ballots.vote.Vote;
import quorate.ballots.vote.Vote.NotOnRoll;
import quorate.ballots.vote.VoteEvent;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.ShellRefusal;

/**
 * A challenge on its way through the shell: {@code entry} is the id that its text is sealed for.
 */
record Lodge(UUID ballot, UUID challenge, UUID entry, NewChallenge asked, Asker asker) {

  /** Who asks, and when. */
  record Asker(String login, boolean scrutineer, Instant at) {}

  /** What it needs beside the streams. */
  record With(Held held, Set<UUID> persons, SealingKey key) {}

  List<StreamRef<?, ?>> reads() {
    List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(challenges(), ballotStream()));
    if (asked.practice() != null) {
      reads.add(vote());
    }
    return reads;
  }

  Plan plan(Loaded loaded, With with) {
    Ballot state = loaded.state(ballotStream());
    boolean speaksForOther = asked.practice() != null || asked.option() != null;
    if (with.held().isStale(elector()) && speaksForOther && !(state instanceof NotDrafted)) {
      return Plan.of(Decision.refuse(ShellRefusal.NEIGHBOUR_STALE), challenges());
    }
    var decision =
        ChallengeDecider.decide(command(loaded, with), state, loaded.state(challenges()));
    if (!(decision instanceof Decision.Accepted<ChallengeEvent>(var events))) {
      return Plan.of(decision, challenges());
    }
    Plan plan = Plan.nothing().and(challenges(), events.getFirst(), entry).created(location());
    return inTime(speaksForOther ? with.held().heard(elector(), plan) : plan, state);
  }

  private String elector() {
    return Objects.requireNonNullElse(asked.practice(), "");
  }

  private LodgeChallenge command(Loaded loaded, With with) {
    boolean onRoll = asked.practice() != null && !(loaded.state(vote()) instanceof NotOnRoll);
    var lodger =
        new Lodger(
            asker.login(), asker.scrutineer(), with.held().mandates(), with.persons(), onRoll);
    return new LodgeChallenge(
        ballot,
        challenge,
        asked.ground(),
        asked.claim(),
        lodger,
        Seals.sealChoice(with.key(), entry, asked.text()),
        asked.document(),
        asker.at());
  }

  // The period ends by the log's clock, as voting does.
  private static Plan inTime(Plan plan, Ballot state) {
    return state instanceof Declared declared
        ? Conducting.of(state)
            .flatMap(known -> known.conduct().challengeableUntil(declared.declared()))
            .map(plan::notAfter)
            .orElse(plan)
        : plan;
  }

  private String location() {
    return ChallengeResource.at(ballot, challenge);
  }

  private StreamRef<Challenges, ChallengeEvent> challenges() {
    return Challenges.AGGREGATE.stream(ballot);
  }

  private StreamRef<Ballot, BallotEvent> ballotStream() {
    return Ballot.AGGREGATE.stream(ballot);
  }

  private StreamRef<Vote, VoteEvent> vote() {
    return Vote.AGGREGATE.stream(ballot, String.valueOf(asked.practice()));
  }
}
