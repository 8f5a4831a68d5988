package quorate.governance.plan;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.function.Function;
import quorate.chassis.decide.Decision;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.plan.PlanCommand.ReportOutcome;
import quorate.governance.plan.PlanCommand.StateForecast;
import quorate.governance.plan.PlanContent.Line;
import quorate.governance.plan.PlanEvent.ForecastStated;
import quorate.governance.plan.PlanEvent.OutcomeReported;

/** Decides what is told of a plan in its year. */
final class Telling {

  private Telling() {}

  static Decision<PlanEvent> forecast(StateForecast c, DrawnUp plan) {
    return c.by()
        .<PlanEvent>refused("by")
        .orElseGet(
            () ->
                line(
                    plan,
                    c.line(),
                    c.by().today(),
                    line ->
                        accept(
                            new ForecastStated(
                                c.plan(),
                                c.line(),
                                c.forecast(),
                                c.words(),
                                c.by().person(),
                                c.by().today()))));
  }

  static Decision<PlanEvent> report(ReportOutcome c, DrawnUp plan) {
    return c.by()
        .<PlanEvent>refused("by")
        .orElseGet(
            () ->
                line(
                    plan,
                    c.line(),
                    c.by().today(),
                    line ->
                        line.outcome(c.outcome()).isPresent()
                            ? accept(reported(c))
                            : refuse(PlanRefusal.NO_SUCH_OUTCOME, "outcome", c.outcome())));
  }

  private static OutcomeReported reported(ReportOutcome c) {
    return new OutcomeReported(
        c.plan(), c.line(), c.outcome(), c.progress(), c.words(), c.by().person(), c.by().today());
  }

  private static Decision<PlanEvent> line(
      DrawnUp plan, String code, LocalDate day, Function<Line, Decision<PlanEvent>> decide) {
    var adopted = plan.adoptedOn(day);
    if (adopted.isEmpty()) {
      return refuse(PlanRefusal.NOT_ADOPTED);
    }
    return adopted
        .get()
        .content()
        .line(code)
        .map(decide)
        .orElseGet(() -> refuse(PlanRefusal.NO_SUCH_LINE, "line", code));
  }
}
