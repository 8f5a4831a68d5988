package quorate.governance.permission;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import quorate.chassis.decide.Decision;
import quorate.governance.permission.Permission.Asked;
import quorate.governance.permission.PermissionCommand.UsePermission;
import quorate.governance.permission.PermissionEvent.PermissionUsed;

/** Decides whether something is done by a permission: for what it is, in time, on its terms. */
final class Using {

  private Using() {}

  static Decision<PermissionEvent> decide(UsePermission c, Asked asked) {
    if (!asked.request().plan().equals(c.plan()) || !asked.request().wanted().equals(c.wanted())) {
      return refuse(PermissionRefusal.NOT_FOR_THIS, "permission", c.permission());
    }
    var granted = asked.granted();
    if (granted == null) {
      return refuse(PermissionRefusal.NOT_GRANTED, "permission", c.permission());
    }
    if (asked.isUsedUp()) {
      return refuse(PermissionRefusal.USED_UP, "permission", c.permission());
    }
    if (asked.isLapsedOn(c.today())) {
      return refuse(
          PermissionRefusal.PERMISSION_LAPSED,
          "permission",
          c.permission(),
          "The last day of this permission was %s: ask for another.".formatted(granted.until()));
    }
    return asked.open().isEmpty() ? summed(c, asked) : conditional(c, asked);
  }

  private static Decision<PermissionEvent> conditional(UsePermission c, Asked asked) {
    String open =
        asked.open().stream()
            .map(it -> "%s (%s)".formatted(it.condition(), it.text()))
            .collect(Collectors.joining("; "));
    return refuse(
        PermissionRefusal.CONDITION_OPEN,
        "permission",
        c.permission(),
        "Not met yet: %s. Record the document by POST /governance/api/v1/permissions/%s/met-conditions first."
            .formatted(open, c.permission()));
  }

  private static Decision<PermissionEvent> summed(UsePermission c, Asked asked) {
    BigDecimal left = asked.left();
    BigDecimal sum = c.sum();
    if (left != null && (sum == null || sum.signum() <= 0)) {
      return refuse(PermissionRefusal.SUM_NEEDED, "sum", null);
    }
    return left != null && sum != null && sum.compareTo(left) > 0
        ? refuse(
            PermissionRefusal.OVER_PERMISSION,
            "sum",
            sum.toPlainString(),
            "£%s is left of this permission, and this takes £%s of it: draw less, or ask for more."
                .formatted(left.toPlainString(), sum.toPlainString()))
        : accept(new PermissionUsed(c.permission(), c.use(), c.sum(), c.today()));
  }
}
