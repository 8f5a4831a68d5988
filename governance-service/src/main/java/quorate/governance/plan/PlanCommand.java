package quorate.governance.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.acting.Actor;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.ruling.Heard;
import quorate.governance.ruling.Ruling;
import quorate.governance.ruling.Slot;

/** What can be asked of a business plan; who acts is looked at as their body's seats stand. */
public sealed interface PlanCommand {

  UUID plan();

  /** {@code owned} is whether the owner is a body that is there. */
  record DraftPlan(
      UUID plan,
      String title,
      UUID executive,
      UUID owner,
      boolean owned,
      LocalDate from,
      LocalDate until,
      PlanContent content,
      Actor by)
      implements PlanCommand {}

  /** {@code heard} is where it was put before, as that meeting stands. */
  record RevisePlan(UUID plan, PlanContent content, Heard heard, Actor by) implements PlanCommand {}

  record PutPlan(UUID plan, Slot slot, Heard heard, Actor by) implements PlanCommand {}

  /** {@code others} are plans of the same executive and owner, {@code replaces} one of them. */
  record AdoptPlan(
      UUID plan,
      UUID decision,
      @Nullable Ruling ruling,
      @Nullable UUID replaces,
      List<DrawnUp> others)
      implements PlanCommand {

    public AdoptPlan {
      others = List.copyOf(others);
    }
  }

  /** Ends it by the decision that adopts another in its place. */
  record ReplacePlan(UUID plan, UUID by, UUID decision, LocalDate on) implements PlanCommand {}

  /** Takes a sum of a line, and what the line has not by that permission; or all by it. */
  record DrawOnPlan(
      UUID plan,
      UUID drawing,
      @Nullable String line,
      @Nullable String subject,
      String title,
      BigDecimal sum,
      @Nullable UUID permission,
      Basis basis,
      LocalDate today)
      implements PlanCommand {}

  record TakeReservedMatter(
      UUID plan,
      UUID act,
      String matter,
      String title,
      @Nullable BigDecimal sum,
      @Nullable UUID permission,
      UUID decision,
      @Nullable Ruling ruling,
      Actor by)
      implements PlanCommand {}

  record StateForecast(
      UUID plan, String line, BigDecimal forecast, @Nullable String words, Actor by)
      implements PlanCommand {}

  record ReportOutcome(
      UUID plan, String line, String outcome, Progress progress, String words, Actor by)
      implements PlanCommand {}

  record AskAccount(
      UUID plan,
      UUID account,
      @Nullable String line,
      String question,
      @Nullable LocalDate due,
      Actor by)
      implements PlanCommand {}

  record AnswerAccount(UUID plan, UUID account, String answer, Actor by) implements PlanCommand {}

  /** Before a meeting of the owner; {@code heard} is where it was put before. */
  record PutAccount(UUID plan, UUID account, Slot slot, Heard heard, Actor by)
      implements PlanCommand {}

  record FindOnAccount(
      UUID plan,
      UUID account,
      Finding finding,
      String words,
      UUID decision,
      @Nullable Ruling ruling)
      implements PlanCommand {}
}
