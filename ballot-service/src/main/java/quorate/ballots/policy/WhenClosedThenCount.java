package quorate.ballots.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotCommand.CountBallot;
import quorate.ballots.ballot.BallotDecider;
import quorate.ballots.ballot.BallotEvent.BallotClosed;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.count.BallotBox;
import quorate.ballots.count.OpenedVotes;
import quorate.ballots.hands.Hands;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.EventLog;
import quorate.chassis.react.Policy;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.chassis.wire.Entry;

/** Counts a ballot that closed, from every vote that the log holds before the close. */
@Singleton
public final class WhenClosedThenCount implements Policy {

  private final Provider<Shell> shell;
  private final Provider<ServiceDefinition> service;
  private final EventLog log;

  WhenClosedThenCount(Provider<Shell> shell, Provider<ServiceDefinition> service, EventLog log) {
    this.shell = shell;
    this.service = service;
    this.log = log;
  }

  @Override
  public String name() {
    return "when-closed-then-count";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(BallotClosed.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    if (!(entry.event() instanceof BallotClosed closed)) {
      return Uni.createFrom().voidItem();
    }
    var opened = new OpenedVotes(service.get().events(), SealingKey.read(closed.choiceKey()));
    var votes = "vote/" + closed.ballot() + "/";
    return Uni.createFrom()
        .completionStage(
            () ->
                log.scan(entry.convener(), votes, entry.position(), opened::take)
                    .toCompletionStage())
        .chain(() -> count(closed, entry.position(), opened, request))
        .replaceWithVoid();
  }

  private Uni<?> count(BallotClosed closed, long position, OpenedVotes opened, Request request) {
    var stream = Ballot.AGGREGATE.stream(closed.ballot());
    var hands = Hands.AGGREGATE.stream(closed.ballot());
    return shell
        .get()
        .handle(
            request,
            List.of(stream, hands),
            loaded ->
                loaded.state(stream) instanceof Ballot.Closed ballot
                    ? Plan.of(
                        BallotDecider.decide(
                            count(opened.box(ballot, loaded.state(hands).seen()), position),
                            ballot),
                        stream)
                    : Plan.of(Decision.refuse(BallotRefusal.ALREADY_COUNTED), stream));
  }

  private static CountBallot count(BallotBox box, long position) {
    var sheet = box.count(position);
    return new CountBallot(
        box.ballot().draft().ballot(), sheet, box.outcome(position, sheet).orElse(null));
  }
}
