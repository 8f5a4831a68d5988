package quorate.governance.policy;

import static quorate.governance.meeting.Meeting.MEETINGS;
import static quorate.governance.register.RegisterEntry.REGISTER;
import static quorate.governance.urgent.Urgent.URGENT_ACTIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.register.Later.DecisionLapsed;
import quorate.governance.register.RegisterCommand.LapseDecision;
import quorate.governance.register.RegisterDecider;
import quorate.governance.urgent.UrgentCommand.LapseUrgentAction;
import quorate.governance.urgent.UrgentDecider;
import quorate.governance.urgent.UrgentEvent;

/** An urgent action that may lapse at a meeting that is over, with its entry in the register. */
record Lapsing(UUID urgent, UUID decision, UUID meeting, UUID reported, LocalDate today) {

  List<StreamRef<?, ?>> reads() {
    return Stream.<StreamRef<?, ?>>of(
            URGENT_ACTIONS.stream(urgent),
            REGISTER.stream(decision),
            MEETINGS.stream(meeting),
            MEETINGS.stream(reported))
        .distinct()
        .toList();
  }

  Plan plan(Loaded loaded) {
    var stream = URGENT_ACTIONS.stream(urgent);
    var command =
        new LapseUrgentAction(
            urgent,
            meeting,
            loaded.state(MEETINGS.stream(meeting)),
            loaded.state(MEETINGS.stream(reported)),
            today);
    var decided = UrgentDecider.decide(command, loaded.state(stream));
    Plan plan = Plan.of(decided, stream);
    if (!(decided instanceof Decision.Accepted<UrgentEvent>(var events)) || events.isEmpty()) {
      return plan;
    }
    var entry = REGISTER.stream(decision);
    var lapse = new LapseDecision(new DecisionLapsed(decision, urgent, today));
    return plan.and(RegisterDecider.decide(lapse, loaded.state(entry)), entry);
  }
}
