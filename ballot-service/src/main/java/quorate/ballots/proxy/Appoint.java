package quorate.ballots.proxy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Attending;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.Ballot.Rolled;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.proxy.ProxyCommand.AppointProxy;
import quorate.ballots.proxy.ProxyCommand.Appointer;
import quorate.ballots.proxy.ProxyCommand.Enrolled;
import quorate.ballots.proxy.ProxyCommand.Holder;
import quorate.ballots.proxy.ProxyCommand.Instruction;
import quorate.ballots.proxy.ProxyRequests.NewProxy;
import quorate.ballots.vote.Vote;
import quorate.ballots.vote.Vote.NotOnRoll;
import quorate.ballots.vote.VoteEvent;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.ShellRefusal;

/**
 * An appointment on its way through the shell; its id is that of its entry, {@code roll} who is on
 * the roll where a limit rests on it.
 */
record Appoint(
    UUID ballot, UUID appointment, NewProxy asked, Optional<Set<String>> roll, Instant at) {

  Appoint {
    roll = roll.map(Set::copyOf);
  }

  List<StreamRef<?, ?>> reads() {
    return List.of(proxies(), ballotStream(), vote());
  }

  Plan plan(Loaded loaded, RegisterLookUps.Found found) {
    Ballot state = loaded.state(ballotStream());
    var register = found.held().register();
    if (register.stale() && !(state instanceof NotDrafted)) {
      return Plan.of(Decision.refuse(ShellRefusal.NEIGHBOUR_STALE), proxies());
    }
    if (asked.instruction() != null && found.key().isEmpty() && Conducting.of(state).isPresent()) {
      return Plan.of(Decision.refuse(ShellRefusal.TOO_MUCH_CONTENTION), proxies());
    }
    var decision = ProxyDecider.decide(command(loaded, found), state, loaded.state(proxies()));
    if (!(decision instanceof Decision.Accepted<ProxyEvent>(var events))) {
      return Plan.of(decision, proxies());
    }
    var times = Attending.of(Conducting.of(state).orElseThrow().notice());
    return Plan.nothing()
        .and(proxies(), events.getFirst(), appointment)
        .notAfter(times.proxiesUntil())
        .heard("membership", register.position())
        .created(ProxyResource.at(ballot, appointment));
  }

  private AppointProxy command(Loaded loaded, RegisterLookUps.Found found) {
    Ballot state = loaded.state(ballotStream());
    boolean hasRoll = state instanceof Rolled || state instanceof Open;
    boolean onRoll = !hasRoll || !(loaded.state(vote()) instanceof NotOnRoll);
    return new AppointProxy(
        ballot,
        appointment,
        new Appointer(asked.practice(), found.held().mandates(), at),
        new Enrolled(onRoll, roll),
        new Holder(asked.holder(), found.recorded()),
        instruction(found.key()));
  }

  private @Nullable Instruction instruction(Optional<SealingKey> key) {
    var told = asked.instruction();
    return told == null || key.isEmpty()
        ? null
        : new Instruction(told.paper().choice(), told.paper().seal(key.get(), appointment));
  }

  private StreamRef<Proxies, ProxyEvent> proxies() {
    return Proxies.AGGREGATE.stream(ballot);
  }

  private StreamRef<Ballot, BallotEvent> ballotStream() {
    return Ballot.AGGREGATE.stream(ballot);
  }

  private StreamRef<Vote, VoteEvent> vote() {
    return Vote.AGGREGATE.stream(ballot, asked.practice());
  }
}
