package quorate.governance.permission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.acting.Actor;
import quorate.governance.evidence.Document;
import quorate.governance.permission.PermissionEvent.Term;
import quorate.governance.plan.BusinessPlan;
import quorate.governance.ruling.Heard;
import quorate.governance.ruling.Ruling;
import quorate.governance.ruling.Slot;

/** What can be asked of a permission; {@code today} is the day in London. */
public sealed interface PermissionCommand {

  UUID permission();

  /** {@code state} is the plan as its stream stands. */
  record RequestPermission(
      UUID permission,
      UUID plan,
      BusinessPlan state,
      Wanted wanted,
      String title,
      String reason,
      @Nullable BigDecimal sum,
      Actor by)
      implements PermissionCommand {}

  /** {@code heard} is where it was put before, as that meeting stands. */
  record PutPermission(UUID permission, Slot slot, Heard heard, Actor by)
      implements PermissionCommand {}

  /** Without a sum, what was asked for. */
  record GrantPermission(
      UUID permission,
      UUID decision,
      @Nullable Ruling ruling,
      @Nullable BigDecimal sum,
      @Nullable LocalDate until,
      List<Term> conditions,
      LocalDate today)
      implements PermissionCommand {
    public GrantPermission {
      conditions = List.copyOf(conditions);
    }
  }

  record RefusePermission(UUID permission, UUID decision, @Nullable Ruling ruling, String reason)
      implements PermissionCommand {}

  record MeetPermissionCondition(UUID permission, String condition, Document document, Actor by)
      implements PermissionCommand {}

  /** By a drawing or an act on that plan. */
  record UsePermission(
      UUID permission,
      UUID plan,
      UUID use,
      Wanted wanted,
      @Nullable BigDecimal sum,
      LocalDate today)
      implements PermissionCommand {}
}
