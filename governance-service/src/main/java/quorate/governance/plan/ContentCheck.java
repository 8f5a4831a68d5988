package quorate.governance.plan;

import static quorate.chassis.decide.Decision.refuse;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quorate.chassis.decide.Decision;
import quorate.governance.agreement.Content.Aim;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.plan.PlanContent.Line;

/** Whether a plan can be followed, and leaves what was drawn already. */
final class ContentCheck {

  private ContentCheck() {}

  static Optional<Decision<PlanEvent>> check(PlanContent content) {
    return twice(content.lines().stream().map(Line::line).toList())
        .map(code -> no(PlanRefusal.LINE_NAMED_TWICE, "content.lines", code))
        .or(
            () ->
                twice(content.reserved().stream().map(it -> it.subject().code()).toList())
                    .map(code -> no(PlanRefusal.MATTER_NAMED_TWICE, "content.reserved", code)))
        .or(() -> content.lines().stream().flatMap(it -> outcomes(it).stream()).findFirst());
  }

  private static Optional<Decision<PlanEvent>> outcomes(Line line) {
    return twice(line.outcomes().stream().map(Aim::outcome).toList())
        .map(code -> no(PlanRefusal.OUTCOME_NAMED_TWICE, "content.lines.outcomes", code));
  }

  private static Optional<String> twice(List<String> codes) {
    Set<String> seen = new HashSet<>();
    return codes.stream().filter(code -> !seen.add(code)).findFirst();
  }

  static Optional<Decision<PlanEvent>> belowDrawn(PlanContent content, DrawnUp plan) {
    return plan.year().drawn().entrySet().stream()
        .filter(
            drawn ->
                content
                    .line(drawn.getKey())
                    .filter(line -> line.budget().compareTo(drawn.getValue()) >= 0)
                    .isEmpty())
        .sorted(Map.Entry.comparingByKey())
        .findFirst()
        .map(
            drawn ->
                refuse(
                    PlanRefusal.BELOW_DRAWN,
                    "content.lines",
                    drawn.getKey(),
                    "£%s was drawn on %s: leave it at least that."
                        .formatted(drawn.getValue().toPlainString(), drawn.getKey())));
  }

  private static Decision<PlanEvent> no(PlanRefusal why, String field, String code) {
    return refuse(why, field, code);
  }
}
