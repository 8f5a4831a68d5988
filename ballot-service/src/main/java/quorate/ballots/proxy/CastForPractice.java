package quorate.ballots.proxy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.CastingTerms;
import quorate.ballots.ballot.Chair;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.proxy.ProxyEvent.ProxyAppointed;
import quorate.ballots.proxy.ProxyRequests.ProxyVote;
import quorate.ballots.vote.Channel;
import quorate.ballots.vote.MarkedPaper;
import quorate.ballots.vote.Vote;
import quorate.ballots.vote.VoteCommand.Origin;
import quorate.ballots.vote.VoteCommand.RecordVote;
import quorate.ballots.vote.VoteDecider;
import quorate.ballots.vote.VoteEvent;
import quorate.ballots.vote.VoteRefusal;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Refusal;
import quorate.chassis.log.StreamRef;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.ShellRefusal;

/**
 * A proxy's vote on its way through the shell: {@code entry} is the id that its choice is sealed
 * for. It guards the appointments, so that none is revoked meanwhile.
 */
record CastForPractice(
    UUID ballot, UUID appointment, UUID entry, ProxyVote asked, Caster caster, Instant at) {

  /** The log-in, and whether its token has the chair's role. */
  record Caster(String login, boolean chair) {}

  List<StreamRef<?, ?>> reads() {
    return List.of(vote(), ballotStream(), proxies());
  }

  Plan plan(Loaded loaded, RegisterLookUps.Found found) {
    Ballot state = loaded.state(ballotStream());
    var register = found.held().register();
    if (register.stale() && !(state instanceof NotDrafted)) {
      return refused(ShellRefusal.NEIGHBOUR_STALE);
    }
    var one = loaded.state(proxies()).find(appointment);
    boolean chair = isChair(state, found);
    var voting = new ProxyVoting(asked.practice(), found.persons(), chair, at);
    var mayNot = voting.mayNot(state, one);
    if (mayNot.isPresent()) {
      return refused(mayNot.get());
    }
    var appointed = one.orElseThrow().appointed();
    var hand = voting.hand(appointed).orElseThrow();
    Plan plan = decided(loaded, appointed, hand, found.key());
    return plan.refuses() || !(state instanceof Open open)
        ? plan
        : plan.notAfter(open.closes())
            .heard("membership", register.position())
            .under("proxy:" + appointment)
            .created(ProxyResource.at(ballot, appointment));
  }

  // whom the notice names, else whoever has the role
  private boolean isChair(Ballot state, RegisterLookUps.Found found) {
    return Conducting.of(state)
        .flatMap(known -> new CastingTerms(known.notice()).chair())
        .map(named -> named.isHeldBy(new Chair.By(caster.login(), found.persons())))
        .orElse(caster.chair());
  }

  private Plan decided(
      Loaded loaded, ProxyAppointed appointed, UUID hand, Optional<SealingKey> found) {
    if (found.isEmpty()) {
      return refused(VoteRefusal.NOT_OPEN);
    }
    var key = found.get();
    MarkedPaper paper = asked.choice().paper();
    var origin =
        new Origin(hand, appointed.mandate(), Channel.PROXY, appointed.appointment(), null);
    var command =
        new RecordVote(
            ballot, asked.practice(), origin, paper.choice(), paper.seal(key, entry), at);
    var decision = VoteDecider.decide(command, loaded.state(ballotStream()), loaded.state(vote()));
    if (!(decision instanceof Decision.Accepted<VoteEvent>(var events))) {
      return Plan.of(decision, vote());
    }
    var instruction = instruction(appointed, key);
    return ProxyVoting.differs(instruction, paper, loaded.state(ballotStream()))
        ? refused(ProxyRefusal.NOT_AS_INSTRUCTED)
        : Plan.nothing().and(vote(), events.getFirst(), entry);
  }

  private static @Nullable MarkedPaper instruction(ProxyAppointed appointed, SealingKey key) {
    var sealed = appointed.instruction();
    return sealed == null ? null : MarkedPaper.open(key, appointed.appointment(), sealed);
  }

  private Plan refused(Refusal why) {
    return Plan.of(Decision.refuse(why), vote());
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
