package quorate.governance.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.governance.agreement.Content.Aim;
import quorate.governance.permission.Wanted;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.plan.PlanContent.Line;
import quorate.governance.plan.PlanEvent.ForecastStated;
import quorate.governance.plan.PlanEvent.OutcomeReported;
import quorate.governance.plan.Progress;

/** A line of a plan on a day: {@code left} is planned and permitted less what was drawn. */
public record LineShown(
    String line,
    String title,
    BigDecimal planned,
    BigDecimal permitted,
    BigDecimal drawn,
    BigDecimal left,
    @Nullable BigDecimal forecast,
    List<OutcomeShown> outcomes) {

  /** An outcome, and what was last told of it. */
  public record OutcomeShown(
      String outcome,
      String words,
      @Nullable String measure,
      @Nullable Progress progress,
      @Nullable String told,
      @Nullable LocalDate on) {}

  static LineShown of(DrawnUp plan, Line line, Permitted permitted) {
    LocalDate day = permitted.day();
    BigDecimal drawn = Money.drawn(plan, line.line(), day);
    BigDecimal more = permitted.of(Wanted.drawing(line.line()));
    return new LineShown(
        line.line(),
        line.title(),
        line.budget(),
        more,
        drawn,
        line.budget().add(more).subtract(drawn),
        plan.year().forecast(line.line(), day).map(ForecastStated::forecast).orElse(null),
        line.outcomes().stream().map(aim -> outcome(plan, line.line(), aim, day)).toList());
  }

  private static OutcomeShown outcome(DrawnUp plan, String line, Aim aim, LocalDate day) {
    OutcomeReported told = plan.year().outcome(line, aim.outcome(), day).orElse(null);
    return new OutcomeShown(
        aim.outcome(),
        aim.words(),
        aim.measure(),
        told == null ? null : told.progress(),
        told == null ? null : told.words(),
        told == null ? null : told.on());
  }
}
