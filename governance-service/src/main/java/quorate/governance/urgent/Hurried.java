package quorate.governance.urgent;

import static quorate.governance.register.RegisterEntry.REGISTER;
import static quorate.governance.urgent.Urgency.URGENCY;
import static quorate.governance.urgent.Urgent.URGENT_ACTIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.drawing.Drawing;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;
import quorate.governance.plan.Basis;
import quorate.governance.plan.PlanCommand.DrawOnPlan;
import quorate.governance.register.RegisterCommand.RecordUrgentAction;
import quorate.governance.register.RegisterDecider;
import quorate.governance.register.RegisterEvent.DecisionTaken;
import quorate.governance.register.RegisterEvent.Principal;
import quorate.governance.urgent.UrgencyEvent.UrgencyUsed;
import quorate.governance.urgent.UrgentCommand.TakeUrgentAction;
import quorate.governance.urgent.UrgentEvent.UrgentActionTaken;

/**
 * An urgent action on its way through the shell, with its entry in the register and its drawing.
 */
final class Hurried {

  private Hurried() {}

  static List<StreamRef<?, ?>> reads(UUID id, UUID decision, UUID body, @Nullable UUID plan) {
    List<StreamRef<?, ?>> reads = new ArrayList<>();
    reads.add(URGENT_ACTIONS.stream(id));
    reads.add(REGISTER.stream(decision));
    reads.add(URGENCY.stream(body));
    if (plan != null) {
      reads.addAll(Drawing.reads(plan, null));
    }
    return reads;
  }

  static Plan plan(TakeUrgentAction command, Loaded loaded) {
    var stream = URGENT_ACTIONS.stream(command.urgentAction());
    var decision = UrgentDecider.decide(command, loaded.state(stream));
    Plan plan = Plan.of(decision, stream);
    if (!(decision instanceof Decision.Accepted<UrgentEvent>(var events))
        || !(events.getFirst() instanceof UrgentActionTaken taken)) {
      return plan;
    }
    var used = new UrgencyUsed(taken.body(), taken.urgentAction());
    plan.and(Decision.accept(used), URGENCY.stream(taken.body()));
    var place = REGISTER.stream(taken.decision());
    var entry = new RecordUrgentAction(entry(taken));
    plan.and(RegisterDecider.decide(entry, loaded.state(place)), place);
    return drawn(taken, plan, loaded);
  }

  private static DecisionTaken entry(UrgentActionTaken taken) {
    var body = new Party(PartyKind.BODY, taken.body().toString());
    return new DecisionTaken(
        taken.decision(),
        body,
        List.of(new Principal(body, null, List.of())),
        taken.subject(),
        taken.title(),
        taken.text(),
        taken.sum(),
        taken.on(),
        "urgent action %s by %d of the body between meetings%s, to be ratified at the next"
            .formatted(
                taken.urgentAction(),
                taken.persons().size(),
                taken.clause() == null ? "" : " (clause %s)".formatted(taken.clause())),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        taken.urgentAction(),
        null,
        null,
        null,
        null);
  }

  private static Plan drawn(UrgentActionTaken taken, Plan plan, Loaded loaded) {
    UUID of = taken.plan();
    var sum = taken.sum();
    if (of == null || sum == null) {
      return plan;
    }
    var draw =
        new DrawOnPlan(
            of,
            taken.urgentAction(),
            taken.line(),
            taken.subject().code(),
            taken.title(),
            sum,
            null,
            new Basis.OfUrgentAction(
                taken.urgentAction(), taken.decision(), taken.body(), taken.persons().getFirst()),
            taken.on());
    return Drawing.with(plan, draw, loaded);
  }
}
