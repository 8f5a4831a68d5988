package quorate.governance.meetings;

import static quorate.governance.body.Body.BODIES;
import static quorate.governance.meeting.Meeting.MEETINGS;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.ShellRefusal;
import quorate.governance.body.Body.Standing;
import quorate.governance.meeting.Asking;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.MeetingCommand;
import quorate.governance.meeting.MeetingCommand.AppointProxy;
import quorate.governance.meeting.MeetingCommand.WithdrawProxy;
import quorate.governance.meeting.MeetingDecider;
import quorate.governance.meeting.MeetingRefusal;
import quorate.governance.members.MembersOn;
import quorate.governance.parties.KnownParties;
import quorate.governance.practices.Hand;
import quorate.governance.practices.Practices;
import quorate.governance.practices.Practices.Held;

/** Decides about appointments of proxies, by the secretary or by whom the register lets speak. */
@Singleton
final class ProxyDoor {

  private final Door door;
  private final Practices practices;
  private final KnownParties parties;

  ProxyDoor(Door door, Practices practices, KnownParties parties) {
    this.door = door;
    this.practices = practices;
    this.parties = parties;
  }

  UUID newId() {
    return door.newId();
  }

  /** As the secretary says of what came by post; what is sent here is received as it comes. */
  Instant received(@Nullable Instant said) {
    if (said != null && !door.hasRole("secretary")) {
      throw Problems.of(
          DoorRefusal.VALUES_NOT_ALLOWED,
          "received",
          said.toString(),
          "Leave it out: what you send is received as it comes.");
    }
    return said == null ? door.request().at() : said;
  }

  Uni<Response> decide(MeetingCommand.OfProxies command) {
    var stream = MEETINGS.stream(command.meeting());
    return door.look(List.of(stream))
        .chain(
            loaded ->
                loaded.state(stream) instanceof Meeting.Called called
                    ? known(command, () -> decide(command, called.called().body()))
                    : door.handle(
                        List.of(stream),
                        again -> Plan.of(Decision.refuse(MeetingRefusal.NO_SUCH_MEETING), stream)));
  }

  private Uni<Response> known(MeetingCommand.OfProxies command, Supplier<Uni<Response>> then) {
    return command instanceof AppointProxy appoint
        ? parties.person("person", appoint.person(), then)
        : then.get();
  }

  private Uni<Response> decide(MeetingCommand.OfProxies command, UUID body) {
    Request request = door.request();
    boolean secretary = door.hasRole("secretary");
    return door.handle(
        List.of(MEETINGS.stream(command.meeting()), BODIES.stream(body)),
        () -> UniHelper.toFuture(practices.hands(request.convener(), request.actor())),
        (loaded, held) -> plan(command, loaded, body, secretary, held, request));
  }

  private static Plan plan(
      MeetingCommand.OfProxies command,
      Loaded loaded,
      UUID body,
      boolean secretary,
      Held held,
      Request request) {
    var stream = MEETINGS.stream(command.meeting());
    if (!secretary && held.register().stale()) {
      return Plan.of(Decision.refuse(ShellRefusal.NEIGHBOUR_STALE), stream);
    }
    Meeting.Called meeting = (Meeting.Called) loaded.state(stream);
    var asking =
        new Asking(
            (Standing) loaded.state(BODIES.stream(body)),
            secretary,
            Set.of(),
            Map.of(),
            MembersOn.UNHEARD,
            held.hands(),
            request.at());
    var decision = MeetingDecider.decide(command, meeting, new Meeting.Unknown(), asking);
    Plan plan =
        Plan.of(decision, stream)
            .created(MeetingDoor.where(command.meeting()) + "/proxies/" + command.proxy());
    return secretary ? plan : under(plan, member(command, meeting).flatMap(asking::handOf), held);
  }

  // a representative acts under their mandate in the register
  private static Plan under(Plan plan, Optional<Hand> hand, Held held) {
    hand.ifPresent(
        it ->
            plan.under("mandate:" + it.mandate()).heard("membership", held.register().position()));
    return plan;
  }

  private static Optional<String> member(MeetingCommand.OfProxies command, Meeting.Called meeting) {
    return switch (command) {
      case AppointProxy c -> Optional.of(c.member());
      case WithdrawProxy c -> meeting.proxies().one(c.proxy()).map(it -> it.appointed().member());
    };
  }
}
