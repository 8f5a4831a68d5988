package quorate.ballots.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jboss.logging.Logger;
import quorate.ballots.ballot.BallotPlan;
import quorate.ballots.matter.MatterPutToBallot;
import quorate.chassis.react.Policy;
import quorate.chassis.shell.Outcome;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.chassis.wire.Entry;

/** Drafts the ballot that a matter is put to. */
@Singleton
public final class WhenMatterPutToBallotThenDraft implements Policy {

  private static final Logger LOG = Logger.getLogger(WhenMatterPutToBallotThenDraft.class);
  private static final String GOVERNANCE = "governance";

  private final Provider<Shell> shell;

  // The shell is made of the service's definition, which lists this policy: hence the provider.
  WhenMatterPutToBallotThenDraft(Provider<Shell> shell) {
    this.shell = shell;
  }

  @Override
  public String name() {
    return "when-matter-put-to-ballot-then-draft";
  }

  @Override
  public Set<String> sources() {
    return Set.of(GOVERNANCE);
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(MatterPutToBallot.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    if (!(entry.event() instanceof MatterPutToBallot matter)) {
      return Uni.createFrom().voidItem();
    }
    var plan = new BallotPlan(matter.draft());
    return shell
        .get()
        .handle(
            request, plan.reads(), loaded -> plan.of(loaded).heard(GOVERNANCE, entry.position()))
        .invoke(outcome -> tell(matter, outcome))
        .replaceWithVoid();
  }

  // Governance keeps to the same terms; a refusal here is a fault of one of the two.
  private static void tell(MatterPutToBallot matter, Outcome outcome) {
    if (outcome instanceof Outcome.Refused(var why, var detail, _)) {
      LOG.errorf("matter %s: ballot %s: %s: %s", matter.matter(), matter.ballot(), why, detail);
    }
  }
}
