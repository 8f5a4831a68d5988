package quorate.governance.plans;

import java.time.LocalDate;
import java.util.UUID;
import quorate.governance.plan.BusinessPlan.DrawnUp;

/** A plan in a list. */
public record PlanLine(
    UUID plan,
    String title,
    UUID executive,
    UUID owner,
    LocalDate from,
    LocalDate until,
    String state) {

  static PlanLine of(DrawnUp plan, LocalDate day) {
    var first = plan.first();
    return new PlanLine(
        first.plan(),
        first.title(),
        first.executive(),
        first.owner(),
        first.from(),
        first.until(),
        state(plan, day));
  }

  static String state(DrawnUp plan, LocalDate day) {
    if (plan.adoptedOn(day).isEmpty()) {
      return plan.isPutOn(day) ? "put" : "draft";
    }
    if (plan.isReplacedOn(day)) {
      return "replaced";
    }
    return day.isAfter(plan.first().until()) ? "over" : "adopted";
  }
}
