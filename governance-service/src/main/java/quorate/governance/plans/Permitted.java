package quorate.governance.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import quorate.governance.permission.Permission.Asked;
import quorate.governance.permission.PermissionEvent.PermissionGranted;
import quorate.governance.permission.Wanted;

/** What the owner permits beyond a plan on a day. */
record Permitted(List<Asked> permissions, LocalDate day) {

  /** Of these; what lapsed counts as far as it was used. */
  BigDecimal of(Wanted wanted) {
    return permissions.stream()
        .filter(each -> each.request().wanted().equals(wanted))
        .map(this::sum)
        .reduce(new BigDecimal("0.00"), BigDecimal::add);
  }

  private BigDecimal sum(Asked now) {
    Asked permission = now.on(day);
    PermissionGranted granted = permission.granted();
    if (granted == null) {
      return BigDecimal.ZERO;
    }
    BigDecimal sum = granted.sum();
    return sum == null || permission.isLapsedOn(day) ? permission.used() : sum;
  }
}
