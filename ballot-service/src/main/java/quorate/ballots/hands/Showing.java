package quorate.ballots.hands;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.hands.HandsCommand.Facts;
import quorate.ballots.hands.HandsEvent.CastingVoteOnHandsGiven;
import quorate.ballots.hands.HandsEvent.HandsDeclared;
import quorate.ballots.hands.HandsEvent.HandsRecorded;
import quorate.ballots.hands.HandsEvent.PollDemanded;
import quorate.ballots.proxy.Proxies;
import quorate.ballots.proxy.ProxyEvent;
import quorate.ballots.vote.MarkedPaper;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.counting.outcome.vote.Stand;

/**
 * Hands or a demand on their way through the shell. It guards the appointments, so that no proxy's
 * hand rests on one that was revoked meanwhile.
 */
record Showing(UUID ballot, boolean chair, Function<Facts, HandsCommand> command) {

  /**
   * What it needs beside the streams: the roll, the ballot's key once it has one, and the persons
   * behind the log-in, and the mandates of those who are said to be there.
   */
  record With(
      List<ElectorEnrolled> roll,
      Optional<SealingKey> key,
      Set<UUID> persons,
      List<MandateToVote> mandates) {
    With {
      roll = List.copyOf(roll);
      persons = Set.copyOf(persons);
      mandates = List.copyOf(mandates);
    }
  }

  List<StreamRef<?, ?>> reads() {
    return List.of(hands(), ballotStream(), proxies());
  }

  Plan plan(Loaded loaded, With with) {
    Ballot state = loaded.state(ballotStream());
    var decision =
        HandsDecider.decide(command.apply(facts(loaded, with)), state, loaded.state(hands()));
    Plan plan = Plan.of(decision, hands());
    if (decision instanceof Decision.Accepted<HandsEvent>(var events)) {
      plan = followed(plan, events.getFirst(), state);
    }
    return plan.created("/ballots/api/v1/ballots/%s/hands".formatted(ballot));
  }

  // A poll is demanded while there is time to vote in it, by the log's clock.
  private Plan followed(Plan plan, HandsEvent event, Ballot state) {
    return switch (event) {
      case HandsRecorded _ -> plan;
      case PollDemanded _ ->
          plan.notAfter(PollTime.lastDemand(Conducting.of(state).orElseThrow().notice()));
      case CastingVoteOnHandsGiven _, HandsDeclared _ -> plan;
    };
  }

  private Facts facts(Loaded loaded, With with) {
    var holders = new HashMap<String, String>();
    Map<String, Stand> instructions = new HashMap<>();
    for (var one : loaded.state(proxies()).appointed().values()) {
      var appointed = one.appointed();
      if (!one.revoked()) {
        var holder = appointed.holder();
        holders.put(appointed.practice(), holder == null ? HandRaised.CHAIR : holder.toString());
        var sealed = appointed.instruction();
        if (sealed != null && with.key().isPresent() && mayRead(holder, with.persons())) {
          var told = MarkedPaper.open(with.key().get(), appointed.appointment(), sealed);
          instructions.put(appointed.practice(), Stand.of(told.choice()));
        }
      }
    }
    return new Facts(with.roll(), holders, instructions, with.persons(), with.mandates());
  }

  // what the chair by that word was told is read with the chair's role
  private boolean mayRead(@Nullable UUID holder, Set<UUID> persons) {
    return holder == null ? chair : persons.contains(holder);
  }

  private StreamRef<Hands, HandsEvent> hands() {
    return Hands.AGGREGATE.stream(ballot);
  }

  private StreamRef<Ballot, BallotEvent> ballotStream() {
    return Ballot.AGGREGATE.stream(ballot);
  }

  private StreamRef<Proxies, ProxyEvent> proxies() {
    return Proxies.AGGREGATE.stream(ballot);
  }
}
