package quorate.ballots.vote;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.electorate.Hands.Held;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.person.PersonKeys;
import quorate.ballots.vote.VoteCommand.CastVote;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.ShellRefusal;

/** A vote on its way through the shell: {@code entry} is the id that its choice is sealed for. */
record Casting(UUID ballot, NewVote asked, UUID entry, Instant at) {

  /**
   * What it needs beside the streams: the hand that casts, the ballot's key once it has one, and,
   * where there is a note, the keys of the people who may be that hand.
   */
  record With(Held held, Optional<SealingKey> key, Map<UUID, SealingKey> people) {}

  List<StreamRef<?, ?>> reads() {
    return List.of(vote(), ballotStream());
  }

  Plan plan(Loaded loaded, With with) {
    Ballot state = loaded.state(ballotStream());
    if (with.held().isStale(asked.practice()) && !(state instanceof NotDrafted)) {
      return Plan.of(Decision.refuse(ShellRefusal.NEIGHBOUR_STALE), vote());
    }
    var decision = decide(loaded, with);
    if (!(decision instanceof Decision.Accepted<VoteEvent>(var events))
        || !(state instanceof Open open)) {
      return Plan.of(decision, vote());
    }
    Plan plan =
        with.held()
            .heard(asked.practice(), Plan.nothing())
            .and(vote(), events.getFirst(), entry)
            .notAfter(open.closes())
            .created(location());
    return command(with)
        .mandate(open.draft().vehicle())
        .map(it -> plan.under(it.authority()))
        .orElse(plan);
  }

  /** What is decided about it. */
  Decision<VoteEvent> decide(Loaded loaded, With with) {
    Ballot ballot = loaded.state(ballotStream());
    var note = ballot instanceof Open open ? note(open, with) : null;
    var decision = VoteDecider.decide(command(with).with(note), ballot, loaded.state(vote()));
    // who has no key was erased, and a mandate with them
    return decision instanceof Decision.Accepted<VoteEvent> && asked.note() != null && note == null
        ? Decision.refuse(VoteRefusal.NO_MANDATE, "practice", asked.practice())
        : decision;
  }

  /** Who may be the hand that casts it, by the mandates of the log-in. */
  Set<UUID> people(Held held) {
    return held.mandates().stream()
        .filter(mandate -> mandate.covers(asked.practice(), at))
        .map(MandateToVote::person)
        .collect(Collectors.toSet());
  }

  private @Nullable SealedValue note(Open open, With with) {
    String words = asked.note();
    UUID person =
        command(with).mandate(open.draft().vehicle()).map(MandateToVote::person).orElse(null);
    SealingKey key = person == null ? null : with.people().get(person);
    return words == null || person == null || key == null
        ? null
        : Seals.seal(key, person, PersonKeys.KEY, entry, words);
  }

  private CastVote command(With with) {
    MarkedPaper paper = asked.paper();
    var sealed = with.key().map(key -> paper.seal(key, entry)).orElse(null);
    return new CastVote(
        ballot, asked.practice(), with.held().mandates(), paper.choice(), sealed, at);
  }

  private String location() {
    return "/ballots/api/v1/ballots/%s/votes/mine/%s".formatted(ballot, asked.practice());
  }

  StreamRef<Ballot, BallotEvent> ballotStream() {
    return Ballot.AGGREGATE.stream(ballot);
  }

  StreamRef<Vote, VoteEvent> vote() {
    return Vote.AGGREGATE.stream(ballot, asked.practice());
  }
}
