package quorate.ballots.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotCommand.RecountBallot;
import quorate.ballots.ballot.BallotDecider;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.casting.ReopenedBox;
import quorate.ballots.challenge.ChallengeEvent.ChallengeUpheld;
import quorate.ballots.challenge.Consequence;
import quorate.ballots.count.BallotBox;
import quorate.ballots.count.ClosedVotes;
import quorate.ballots.hands.Hands;
import quorate.chassis.decide.Decision;
import quorate.chassis.react.Policy;
import quorate.chassis.shell.Outcome;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.chassis.wire.Entry;

/** Counts a ballot's papers once more, from the log, where a challenge that was upheld has it. */
@Singleton
public final class WhenChallengeUpheldThenRecount implements Policy {

  private static final Logger LOG = Logger.getLogger(WhenChallengeUpheldThenRecount.class);

  private final Provider<Shell> shell;
  private final ClosedVotes votes;

  WhenChallengeUpheldThenRecount(Provider<Shell> shell, ClosedVotes votes) {
    this.shell = shell;
    this.votes = votes;
  }

  @Override
  public String name() {
    return "when-challenge-upheld-then-recount";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(ChallengeUpheld.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    return entry.event() instanceof ChallengeUpheld upheld
            && upheld.consequence() == Consequence.RECOUNT
        ? votes
            .of(entry.convener(), upheld.ballot())
            .chain(found -> record(found, upheld, request))
            .invoke(outcome -> tell(upheld, outcome))
            .replaceWithVoid()
        : Uni.createFrom().voidItem();
  }

  private Uni<Outcome> record(ClosedVotes.Found found, ChallengeUpheld upheld, Request request) {
    var stream = Ballot.AGGREGATE.stream(upheld.ballot());
    var hands = Hands.AGGREGATE.stream(upheld.ballot());
    return shell
        .get()
        .handle(
            request,
            List.of(stream, hands),
            loaded -> {
              Ballot ballot = loaded.state(stream);
              return ReopenedBox.of(ballot, loaded.state(hands), found)
                  .map(box -> recount(upheld, found, box))
                  .map(recount -> Plan.of(BallotDecider.decide(recount, ballot), stream))
                  .orElseGet(() -> Plan.of(Decision.refuse(BallotRefusal.NOT_COUNTED), stream));
            });
  }

  private static RecountBallot recount(
      ChallengeUpheld upheld, ClosedVotes.Found found, BallotBox box) {
    var sheet = box.count(found.position());
    var outcome = box.outcome(found.position(), sheet).orElse(null);
    return new RecountBallot(upheld.ballot(), upheld.challenge(), sheet, outcome);
  }

  // Upholding saw to it that it can be counted; a refusal means that it was annulled meanwhile.
  private static void tell(ChallengeUpheld upheld, Outcome outcome) {
    if (outcome instanceof Outcome.Refused(var why, var detail, _)) {
      LOG.infof("challenge %s: no recount: %s: %s", upheld.challenge(), why, detail);
    }
  }
}
