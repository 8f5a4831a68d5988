package quorate.governance.policy;

import static quorate.governance.register.RegisterEntry.REGISTER;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import quorate.chassis.react.Policy;
import quorate.chassis.react.Stamp;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.chassis.wire.Entry;
import quorate.governance.meeting.FloorEvents.MotionDecided;
import quorate.governance.register.RegisterEntry;
import quorate.governance.register.RegisterEvent.MeetingDecisionRecorded;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolution.ResolutionCommand.SettleResolution;
import quorate.governance.resolution.Taking;
import quorate.governance.resolutions.KnownResolutions;

/** Settles the resolution that was put by a motion, once the motion is decided. */
@Singleton
public final class WhenMotionDecidedThenSettle implements Policy {

  private final Provider<Shell> shell;
  private final KnownResolutions resolutions;

  // The shell is made of the service's definition, which lists this policy: hence the provider.
  WhenMotionDecidedThenSettle(Provider<Shell> shell, KnownResolutions resolutions) {
    this.shell = shell;
    this.resolutions = resolutions;
  }

  @Override
  public String name() {
    return "when-motion-decided-then-settle";
  }

  @Override
  public Set<String> sources() {
    return Set.of("governance");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(MotionDecided.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    return entry.event() instanceof MotionDecided e
        ? resolutions
            .putBy(request.convener(), e.motion())
            .chain(put -> Today.each(put, each -> settle(request, e, each)))
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> settle(Request request, MotionDecided e, Standing each) {
    return shell
        .get()
        .handle(
            Stamp.part(request, each.id().toString()),
            BallotDecided.reads(e.decision(), List.of(each)),
            loaded -> plan(loaded, e, each))
        .replaceWithVoid();
  }

  // what was decided stands in the register since the motion's own append
  private static Plan plan(Loaded loaded, MotionDecided e, Standing each) {
    return Settled.isOpen(each, loaded)
            && loaded.state(REGISTER.stream(e.decision()))
                instanceof RegisterEntry.Standing(MeetingDecisionRecorded decided, _)
        ? Taking.of(settle(e, each, decided), each).plan(loaded)
        : Plan.nothing();
  }

  private static SettleResolution settle(
      MotionDecided e, Standing each, MeetingDecisionRecorded decided) {
    return new SettleResolution(
        each.id(),
        e.motion(),
        decided.decision(),
        decided.outcome(),
        decided.question(),
        decided.arithmetic(),
        decided.on());
  }
}
