package quorate.governance.permissions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.permission.Permission.Asked;
import quorate.governance.permission.Wanted;

/** A permission in a list. */
public record PermissionLine(
    UUID permission,
    UUID plan,
    UUID executive,
    UUID owner,
    String state,
    Wanted wanted,
    String title,
    @Nullable BigDecimal sum,
    LocalDate on) {

  static PermissionLine of(Asked permission, LocalDate day) {
    var request = permission.request();
    return new PermissionLine(
        request.permission(),
        request.plan(),
        request.executive(),
        request.owner(),
        permission.stateOn(day),
        request.wanted(),
        request.title(),
        request.sum(),
        request.on());
  }
}
