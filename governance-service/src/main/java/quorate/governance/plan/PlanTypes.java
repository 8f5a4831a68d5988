package quorate.governance.plan;

import quorate.chassis.wire.EventTypes;

/** The names of what becomes of plans; nothing of it is promised to outsiders. */
public final class PlanTypes {

  private PlanTypes() {}

  /** Adds them to what the service writes. */
  public static EventTypes.Builder add(EventTypes.Builder types) {
    return types
        .type("governance.plan-drafted.v1", PlanEvent.PlanDrafted.class)
        .type("governance.plan-revised.v1", PlanEvent.PlanRevised.class)
        .type("governance.plan-put.v1", PlanEvent.PlanPut.class)
        .type("governance.plan-adopted.v1", PlanEvent.PlanAdopted.class)
        .type("governance.plan-replaced.v1", PlanEvent.PlanReplaced.class)
        .type("governance.plan-drawn.v1", PlanEvent.PlanDrawn.class)
        .type("governance.reserved-matter-taken.v1", PlanEvent.ReservedMatterTaken.class)
        .type("governance.forecast-stated.v1", PlanEvent.ForecastStated.class)
        .type("governance.outcome-reported.v1", PlanEvent.OutcomeReported.class)
        .type("governance.account-asked.v1", PlanEvent.AccountAsked.class)
        .type("governance.account-answered.v1", PlanEvent.AccountAnswered.class)
        .type("governance.account-put.v1", PlanEvent.AccountPut.class)
        .type("governance.account-found.v1", PlanEvent.AccountFound.class);
  }
}
