package quorate.governance.policy;

import static quorate.governance.urgent.Urgent.URGENT_ACTIONS;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.chassis.react.Policy;
import quorate.chassis.react.Stamp;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.chassis.wire.Entry;
import quorate.governance.bodies.StreamLog;
import quorate.governance.meeting.RoomEvents.MeetingClosed;
import quorate.governance.urgent.Urgent.Taken;

/**
 * What was done in urgency lapses when the next meeting of its body is over without ratifying it.
 */
@Singleton
public final class WhenMeetingClosesThenLapse implements Policy {

  private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

  private final Provider<Shell> shell;
  private final StreamLog log;

  // The shell is made of the service's definition, which lists this policy: hence the provider.
  WhenMeetingClosesThenLapse(Provider<Shell> shell, StreamLog log) {
    this.shell = shell;
    this.log = log;
  }

  @Override
  public String name() {
    return "when-meeting-closes-then-lapse";
  }

  @Override
  public Set<String> sources() {
    return Set.of("governance");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(MeetingClosed.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    return entry.event() instanceof MeetingClosed closed
        ? open(request, closed)
            .chain(open -> Reacting.each(open, each -> lapse(request, each, closed.meeting())))
        : Uni.createFrom().voidItem();
  }

  // which of them are of this body is decided with the meeting at hand
  private Uni<List<Taken>> open(Request request, MeetingClosed closed) {
    return log.all(request.convener(), URGENT_ACTIONS, ALWAYS)
        .map(
            all ->
                all.values().stream()
                    .flatMap(it -> it instanceof Taken taken ? Stream.of(taken) : Stream.empty())
                    .filter(it -> it.ratified() == null && it.lapsed() == null)
                    .filter(it -> it.action().at().isBefore(closed.at()))
                    .toList());
  }

  private Uni<Void> lapse(Request request, Taken taken, UUID meeting) {
    var lapsing = Lapsing.of(taken, meeting, request.today());
    return shell
        .get()
        .handle(Stamp.part(request, lapsing.urgent().toString()), lapsing.reads(), lapsing::plan)
        .replaceWithVoid();
  }
}
