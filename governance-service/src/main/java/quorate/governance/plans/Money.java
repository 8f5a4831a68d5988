package quorate.governance.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quorate.governance.permission.Wanted;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.plan.PlanEvent.PlanDrawn;

/**
 * All of a plan's money on a day; {@code besidePermitted} and {@code besideDrawn} are for what is
 * not in the plan. A line without a forecast is forecast as planned.
 */
public record Money(
    BigDecimal planned,
    BigDecimal permitted,
    BigDecimal drawn,
    BigDecimal left,
    BigDecimal forecast,
    BigDecimal besidePermitted,
    BigDecimal besideDrawn) {

  static Money of(DrawnUp plan, List<LineShown> lines, Permitted permitted) {
    return new Money(
        sum(lines, LineShown::planned),
        sum(lines, LineShown::permitted),
        sum(lines, LineShown::drawn),
        sum(lines, LineShown::left),
        sum(lines, Money::forecast),
        permitted.of(Wanted.drawing(null)),
        drawn(plan, null, permitted.day()));
  }

  private static BigDecimal forecast(LineShown line) {
    BigDecimal forecast = line.forecast();
    return forecast == null ? line.planned() : forecast;
  }

  static BigDecimal drawn(DrawnUp plan, @Nullable String line, LocalDate day) {
    return plan.year().drawings().stream()
        .filter(each -> String.valueOf(line).equals(String.valueOf(each.line())))
        .filter(each -> !each.on().isAfter(day))
        .map(PlanDrawn::sum)
        .reduce(new BigDecimal("0.00"), BigDecimal::add);
  }

  private static BigDecimal sum(List<LineShown> lines, Function<LineShown, BigDecimal> of) {
    return lines.stream().map(of).reduce(new BigDecimal("0.00"), BigDecimal::add);
  }
}
