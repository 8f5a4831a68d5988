package quorate.governance.meetings;

import static quorate.governance.body.Body.BODIES;
import static quorate.governance.interest.Interests.INTERESTS;
import static quorate.governance.meeting.Meeting.MEETINGS;
import static quorate.governance.register.RegisterEntry.REGISTER;
import static quorate.governance.requisition.Requisition.REQUISITIONS;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.body.Body.Standing;
import quorate.governance.meeting.Asking;
import quorate.governance.meeting.Entered;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.MeetingCommand;
import quorate.governance.meeting.MeetingCommand.ApproveMinutes;
import quorate.governance.meeting.MeetingCommand.CallMeeting;
import quorate.governance.meeting.MeetingDecider;
import quorate.governance.meeting.MeetingEvent;
import quorate.governance.meeting.MeetingRefusal;
import quorate.governance.meeting.NoticeEvents.MeetingCalled;
import quorate.governance.register.RegisterCommand.RecordMeetingDecision;
import quorate.governance.register.RegisterDecider;
import quorate.governance.register.RegisterEntry;
import quorate.governance.register.RegisterEvent.MeetingDecisionRecorded;
import quorate.governance.requisition.Requisition;

/** Decides and records what is asked of a meeting, with the streams that it rests on guarded. */
@Singleton
final class MeetingDoor {

  static final String PATH = "/governance/api/v1/meetings";

  private final Door door;
  private final RegisterLookUp register;

  MeetingDoor(Door door, RegisterLookUp register) {
    this.door = door;
    this.register = register;
  }

  static String where(UUID meeting) {
    return PATH + "/" + meeting;
  }

  UUID newId() {
    return door.newId();
  }

  /** The instant that was named, or else now. */
  Instant at(@Nullable Instant named) {
    return named == null ? door.request().at() : named;
  }

  /** Calls one; {@code requisition} is the one that it cites. */
  Uni<Response> call(CallMeeting command, @Nullable UUID requisition) {
    return decide(command, Rest.of(command, requisition), where(command.meeting()));
  }

  /** Answers where the meeting is. */
  Uni<Response> decide(MeetingCommand command) {
    return decide(command, where(command.meeting()));
  }

  /** Answers where the thing made is; the meeting is looked at first, for its body and people. */
  Uni<Response> decide(MeetingCommand command, String location) {
    return decide(command, location, List.of());
  }

  private Uni<Response> decide(MeetingCommand command, String location, List<MeetingEvent> events) {
    var stream = MEETINGS.stream(command.meeting());
    return door.look(List.of(stream))
        .chain(
            loaded ->
                loaded.state(stream) instanceof Meeting.Called called
                    ? decide(command, Rest.of(command, called, events), location)
                        .onFailure(MovedOn.class)
                        .recoverWithUni(() -> decide(command, location, events))
                    : door.handle(
                        List.of(stream),
                        again -> Plan.of(Decision.refuse(MeetingRefusal.NO_SUCH_MEETING), stream)));
  }

  /** Of minutes as they read when that is recorded, drafted from these events. */
  Uni<Response> approve(ApproveMinutes command, List<MeetingEvent> events, String location) {
    return decide(command, location, events);
  }

  /**
   * Since the meeting was looked at somebody came, or something was decided, that is not loaded.
   */
  private static final class MovedOn extends IllegalStateException {
    private static final long serialVersionUID = 1;
  }

  private Uni<Response> decide(MeetingCommand command, Rest rest, String location) {
    UUID body = rest.body();
    var request = door.request();
    boolean secretary = door.hasRole("secretary");
    return door.handle(
        rest.reads(command.meeting()),
        () ->
            UniHelper.toFuture(
                register.of(request.convener(), request.actor(), rest, request.today())),
        (loaded, looked) ->
            loaded.state(BODIES.stream(body)) instanceof Standing standing
                ? cited(
                    command,
                    rest,
                    loaded,
                    new Asking(
                        standing,
                        secretary,
                        looked.behind(),
                        rest.interests(loaded),
                        looked.members(),
                        looked
                            .deputy()
                            .map(it -> it.candidate(loaded.state(INTERESTS.stream(it.person()))))
                            .orElse(null),
                        request.at()),
                    location)
                : Plan.of(
                    Decision.<MeetingEvent>refuse(MeetingRefusal.NO_SUCH_BODY_HERE, "body", body),
                    MEETINGS.stream(command.meeting())));
  }

  // a requisition is met by one meeting: both are recorded, or neither
  private static Plan cited(
      MeetingCommand command, Rest rest, Loaded loaded, Asking asking, String location) {
    UUID id = rest.requisition();
    if (id == null || !(command instanceof CallMeeting call)) {
      return plan(command, rest, loaded, asking, location);
    }
    var cited = new Citing(call, id, asking);
    var stream = REQUISITIONS.stream(id);
    Requisition requisition = loaded.state(stream);
    var met = cited.met(requisition);
    return requisition instanceof Requisition.Standing standing
        ? plan(cited.call(standing), rest, loaded, asking, location).and(met, stream)
        : Plan.of(met, stream);
  }

  private static Plan plan(
      MeetingCommand command, Rest rest, Loaded loaded, Asking asking, String location) {
    var stream = MEETINGS.stream(command.meeting());
    Meeting meeting = loaded.state(stream);
    if (meeting instanceof Meeting.Called called
        && !rest.people().containsAll(Rest.people(command, called))) {
      throw new MovedOn();
    }
    UUID later = rest.later();
    Meeting approving =
        later == null ? new Meeting.Unknown() : loaded.state(MEETINGS.stream(later));
    var asked = Minutes.drafted(command, meeting, asking.body(), rest.events());
    var decision = MeetingDecider.decide(asked, meeting, approving, asking);
    Plan plan = Plan.of(decision, stream);
    if (decision instanceof Decision.Accepted<MeetingEvent>(var events)
        && meeting instanceof Meeting.Called called) {
      for (var decided : Entered.by(events, called, asking.body())) {
        plan = entered(plan, Entry.of(called, decided, asking.body()), rest, loaded);
      }
    }
    return heard(plan, meeting, decision, asking).created(location);
  }

  // how much of the register a roll rests on, whether or not it is another than before
  private static Plan heard(
      Plan plan, Meeting meeting, Decision<MeetingEvent> decision, Asking asking) {
    boolean drawn =
        meeting instanceof Meeting.Called called
            ? called.called().drawn() != null
            : decision instanceof Decision.Accepted<MeetingEvent>(var events)
                && events.getFirst() instanceof MeetingCalled first
                && first.drawn() != null;
    long position = asking.members().position();
    return drawn && position >= 0 ? plan.heard("membership", position) : plan;
  }

  // what is decided for good enters the register with it, both or neither, and once
  private static Plan entered(
      Plan plan, MeetingDecisionRecorded decided, Rest rest, Loaded loaded) {
    if (!rest.decisions().contains(decided.decision())) {
      throw new MovedOn();
    }
    var register = REGISTER.stream(decided.decision());
    RegisterEntry entry = loaded.state(register);
    return entry instanceof RegisterEntry.Standing
        ? plan
        : plan.and(RegisterDecider.decide(new RecordMeetingDecision(decided), entry), register);
  }
}
