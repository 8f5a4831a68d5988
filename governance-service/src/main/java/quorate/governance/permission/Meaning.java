package quorate.governance.permission;

import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.permission.PermissionCommand.GrantPermission;
import quorate.governance.permission.PermissionCommand.RefusePermission;
import quorate.governance.ruling.Deciding;
import quorate.governance.ruling.Ruling;

/**
 * What a motion says of a permission: the first that names it and comes to a vote grants it where
 * it is carried, and refuses it where it is lost. What the words of another come to, or of one that
 * was amended, is told by no machine.
 */
final class Meaning {

  private Meaning() {}

  /** Why a motion that was carried is no yes to it; empty where it is. */
  static Optional<Decision<PermissionEvent>> yes(GrantPermission c) {
    return silent(c.ruling(), c.permission()).map(why -> refuse(why, "decision", c.decision()));
  }

  /** Why a motion is no no to it; empty where it is. */
  static Optional<Decision<PermissionEvent>> no(RefusePermission c) {
    var ruling = c.ruling();
    return silent(ruling, c.permission())
        .or(
            () ->
                ruling != null && ruling.outcome().equals(Ruling.PASSED)
                    ? Optional.of(PermissionRefusal.GRANTED_BY_IT)
                    : Optional.empty())
        .map(why -> refuse(why, "decision", c.decision()));
  }

  private static Optional<PermissionRefusal> silent(@Nullable Ruling ruling, UUID permission) {
    Deciding decides = ruling == null ? null : ruling.decides();
    if (decides == null) {
      return Optional.of(PermissionRefusal.NAMES_NO_PERMISSION);
    }
    if (!decides.permission().equals(permission)) {
      return Optional.of(PermissionRefusal.NAMES_ANOTHER);
    }
    if (decides.amended()) {
      return Optional.of(PermissionRefusal.AMENDED_SINCE);
    }
    return decides.before() == null
        ? Optional.empty()
        : Optional.of(PermissionRefusal.SETTLED_BEFORE);
  }
}
