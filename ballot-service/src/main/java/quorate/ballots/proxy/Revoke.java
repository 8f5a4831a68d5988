package quorate.ballots.proxy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import quorate.ballots.ballot.Attending;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.proxy.ProxyCommand.Appointer;
import quorate.ballots.proxy.ProxyCommand.RevokeProxy;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.ShellRefusal;

/** A revocation on its way through the shell. */
record Revoke(UUID ballot, UUID appointment, String practice, Instant at) {

  List<StreamRef<?, ?>> reads() {
    return List.of(proxies(), ballotStream());
  }

  Plan plan(Loaded loaded, RegisterLookUps.Found found) {
    Ballot state = loaded.state(ballotStream());
    var register = found.held().register();
    if (register.stale() && !(state instanceof NotDrafted)) {
      return Plan.of(Decision.refuse(ShellRefusal.NEIGHBOUR_STALE), proxies());
    }
    var command =
        new RevokeProxy(ballot, appointment, new Appointer(practice, found.held().mandates(), at));
    Plan plan = Plan.of(ProxyDecider.decide(command, state, loaded.state(proxies())), proxies());
    return plan.refuses()
        ? plan
        : plan.notAfter(Attending.of(Conducting.of(state).orElseThrow().notice()).proxiesFrom())
            .heard("membership", register.position())
            .created(ProxyResource.at(ballot, appointment));
  }

  private StreamRef<Proxies, ProxyEvent> proxies() {
    return Proxies.AGGREGATE.stream(ballot);
  }

  private StreamRef<Ballot, BallotEvent> ballotStream() {
    return Ballot.AGGREGATE.stream(ballot);
  }
}
