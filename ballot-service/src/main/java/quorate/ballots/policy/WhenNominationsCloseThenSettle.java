package quorate.ballots.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import quorate.ballots.nomination.LotKeys;
import quorate.ballots.nomination.Nomination;
import quorate.ballots.nomination.Nomination.Called;
import quorate.ballots.nomination.NominationCommand.CloseNominations;
import quorate.ballots.nomination.NominationPlan;
import quorate.ballots.nomination.Seat;
import quorate.ballots.nominations.DueNominations;
import quorate.ballots.nominations.DueNominations.Due;
import quorate.chassis.react.Stamp;
import quorate.chassis.react.TimedPolicy;
import quorate.chassis.shell.Outcome;
import quorate.chassis.shell.Shell;

/** Closes nominations by the clock, settles each seat and drafts the ballots of the contested. */
@Singleton
public final class WhenNominationsCloseThenSettle implements TimedPolicy {

  private static final Logger LOG = Logger.getLogger(WhenNominationsCloseThenSettle.class);

  private final Provider<Shell> shell;
  private final DueNominations due;
  private final LotKeys lots;

  WhenNominationsCloseThenSettle(Provider<Shell> shell, DueNominations due, LotKeys lots) {
    this.shell = shell;
    this.due = due;
    this.lots = lots;
  }

  @Override
  public String name() {
    return "when-nominations-close-then-settle";
  }

  @Override
  public Uni<Void> tick(Instant now) {
    return due.toClose(now).chain(found -> Each.of(found, one -> close(one, now)));
  }

  private Uni<Void> close(Due one, Instant now) {
    var stream = Nomination.AGGREGATE.stream(one.nomination());
    return shell
        .get()
        .look(one.convener(), List.of(stream))
        .chain(
            loaded ->
                loaded.state(stream) instanceof Called called
                    ? close(one, called, now)
                    : Uni.createFrom().voidItem());
  }

  private Uni<Void> close(Due one, Called called, Instant now) {
    var seats = called.call().seats().stream().map(Seat::seat).collect(Collectors.toSet());
    var plan = new NominationPlan(one.nomination(), seats, called);
    var request = Stamp.due(name(), one.convener(), "close/" + one.nomination(), now);
    return lots.seed(one.convener(), one.nomination())
        .map(seed -> new CloseNominations(one.nomination(), seed, now))
        .chain(
            command ->
                shell.get().handle(request, plan.reads(), loaded -> plan.of(command, loaded, null)))
        .invoke(outcome -> tell(one, outcome))
        .replaceWithVoid();
  }

  // The call was tried when it was made; what cannot be settled now is a fault here.
  private static void tell(Due one, Outcome outcome) {
    if (outcome instanceof Outcome.Refused(var why, var detail, _)) {
      LOG.errorf("nominations %s do not close: %s: %s", one, why, detail);
    }
  }
}
