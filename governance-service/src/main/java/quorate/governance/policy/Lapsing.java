package quorate.governance.policy;

import static quorate.governance.meeting.Meeting.MEETINGS;
import static quorate.governance.register.RegisterEntry.REGISTER;
import static quorate.governance.urgent.Urgent.URGENT_ACTIONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.meeting.Meeting;
import quorate.governance.register.Later.DecisionLapsed;
import quorate.governance.register.RegisterCommand.LapseDecision;
import quorate.governance.register.RegisterDecider;
import quorate.governance.ruling.Put;
import quorate.governance.urgent.Urgent.Taken;
import quorate.governance.urgent.UrgentCommand;
import quorate.governance.urgent.UrgentCommand.ExpireUrgentAction;
import quorate.governance.urgent.UrgentCommand.LapseUrgentAction;
import quorate.governance.urgent.UrgentDecider;
import quorate.governance.urgent.UrgentEvent;
import quorate.governance.urgent.UrgentEvent.UrgentActionLapsed;

/**
 * An urgent action that may lapse at a meeting that is over, or without one on its own last day,
 * with its entry in the register; {@code reported} is the meeting to which it was reported, if any.
 */
record Lapsing(
    UUID urgent, UUID decision, @Nullable UUID meeting, @Nullable UUID reported, LocalDate today) {

  static Lapsing of(Taken taken, @Nullable UUID meeting, LocalDate today) {
    Put put = taken.reported();
    return new Lapsing(
        taken.action().urgentAction(),
        taken.action().decision(),
        meeting,
        put == null ? null : put.meeting(),
        today);
  }

  List<StreamRef<?, ?>> reads() {
    List<StreamRef<?, ?>> reads = new ArrayList<>();
    reads.add(URGENT_ACTIONS.stream(urgent));
    reads.add(REGISTER.stream(decision));
    Stream.of(Optional.ofNullable(meeting), Optional.ofNullable(reported))
        .flatMap(Optional::stream)
        .distinct()
        .forEach(each -> reads.add(MEETINGS.stream(each)));
    return reads;
  }

  Plan plan(Loaded loaded) {
    var stream = URGENT_ACTIONS.stream(urgent);
    var decided = UrgentDecider.decide(command(loaded), loaded.state(stream));
    Plan plan = Plan.of(decided, stream);
    if (!(decided instanceof Decision.Accepted<UrgentEvent>(var events))
        || events.isEmpty()
        || !(events.getFirst() instanceof UrgentActionLapsed lapsed)) {
      return plan;
    }
    var entry = REGISTER.stream(decision);
    var lapse = new LapseDecision(new DecisionLapsed(decision, urgent, lapsed.on()));
    return plan.and(RegisterDecider.decide(lapse, loaded.state(entry)), entry);
  }

  private UrgentCommand command(Loaded loaded) {
    Meeting before = state(reported, loaded);
    return meeting == null
        ? new ExpireUrgentAction(urgent, before, today)
        : new LapseUrgentAction(urgent, meeting, state(meeting, loaded), before, today);
  }

  private static Meeting state(@Nullable UUID meeting, Loaded loaded) {
    return meeting == null ? new Meeting.Unknown() : loaded.state(MEETINGS.stream(meeting));
  }
}
