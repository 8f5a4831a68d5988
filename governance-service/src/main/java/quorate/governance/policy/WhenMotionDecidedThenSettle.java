package quorate.governance.policy;

import static quorate.governance.meeting.Meeting.MEETINGS;

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
import quorate.governance.register.RegisterEvent.MeetingDecisionRecorded;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolution.ResolutionCommand.SettleResolution;
import quorate.governance.resolution.Taking;
import quorate.governance.resolutions.KnownResolutions;

/**
 * Settles the resolution that was put by a motion, once the decision is entered; where none was,
 * makes one of record of what the law asks to be filed.
 */
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
    return Set.of(MeetingDecisionRecorded.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    return entry.event() instanceof MeetingDecisionRecorded e
        ? resolutions
            .putBy(request.convener(), e.motion())
            .chain(
                put ->
                    put.isEmpty()
                        ? enter(request, e)
                        : Reacting.each(put, each -> settle(request, e, each)))
        : Uni.createFrom().voidItem();
  }

  // what the motion's meeting says of it changes no more
  private Uni<Void> enter(Request request, MeetingDecisionRecorded e) {
    var meeting = MEETINGS.stream(e.meeting());
    return shell
        .get()
        .look(request.convener(), List.of(meeting))
        .map(loaded -> OfRecord.of(e, loaded.state(meeting)))
        .chain(
            record ->
                record.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : shell
                        .get()
                        .handle(
                            request,
                            OfRecord.reads(e.decision(), e.motion()),
                            loaded -> record.get().onto(Plan.nothing(), loaded))
                        .replaceWithVoid());
  }

  private Uni<Void> settle(Request request, MeetingDecisionRecorded e, Standing each) {
    return shell
        .get()
        .handle(
            Stamp.part(request, each.id().toString()),
            BallotDecided.reads(e.decision(), List.of(each)),
            loaded -> plan(loaded, e, each))
        .replaceWithVoid();
  }

  private static Plan plan(Loaded loaded, MeetingDecisionRecorded e, Standing each) {
    return Settled.isOpen(each, loaded)
        ? Taking.of(settle(e, each), each).plan(loaded)
        : Plan.nothing();
  }

  private static SettleResolution settle(MeetingDecisionRecorded e, Standing each) {
    return new SettleResolution(
        each.id(), e.motion(), e.decision(), e.outcome(), e.question(), e.arithmetic(), e.on());
  }
}
