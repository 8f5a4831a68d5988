package quorate.governance.permission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.evidence.Document;

/** What has become of a permission, as it stands in the log. */
public sealed interface PermissionEvent {

  UUID permission();

  /** The executive asks the owner of its plan. */
  record PermissionRequested(
      UUID permission,
      UUID plan,
      UUID executive,
      UUID owner,
      Wanted wanted,
      String title,
      String reason,
      @Nullable BigDecimal sum,
      UUID by,
      LocalDate on)
      implements PermissionEvent {}

  /** It goes before a meeting of the owner. */
  record PermissionPut(UUID permission, UUID meeting, UUID item, LocalDate on)
      implements PermissionEvent {}

  /** The owner's decision of that day lets the executive, up to a sum and until a last day. */
  record PermissionGranted(
      UUID permission,
      UUID decision,
      @Nullable BigDecimal sum,
      @Nullable LocalDate until,
      List<Term> conditions,
      LocalDate on)
      implements PermissionEvent {
    public PermissionGranted {
      conditions = List.copyOf(conditions);
    }
  }

  /** A condition of a grant, by its code. */
  record Term(String condition, String text) {}

  /** The owner does not let it, and says why. */
  record PermissionRefused(UUID permission, UUID decision, String reason, LocalDate on)
      implements PermissionEvent {}

  /** A condition of it is met, and a document shows that. */
  record PermissionConditionMet(
      UUID permission, String condition, Document document, UUID by, LocalDate on)
      implements PermissionEvent {}

  /** Something was drawn or done by it. */
  record PermissionUsed(UUID permission, UUID use, @Nullable BigDecimal sum, LocalDate on)
      implements PermissionEvent {}
}
