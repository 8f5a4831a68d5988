package quorate.governance.permission;

import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.permission.PermissionCommand.GrantPermission;
import quorate.governance.permission.PermissionCommand.RefusePermission;
import quorate.governance.ruling.Ruling;

/**
 * What a motion says of a permission: one that names it grants it where it is carried, and refuses
 * it where it is lost. What the words of another come to is told by no machine, so it grants none.
 */
final class Meaning {

  private Meaning() {}

  /** Why a motion that was carried is no yes to it; empty where it is. */
  static Optional<Decision<PermissionEvent>> yes(GrantPermission c) {
    UUID decides = named(c.ruling());
    if (decides == null) {
      return Optional.of(refuse(PermissionRefusal.NAMES_NO_PERMISSION, "decision", c.decision()));
    }
    return other(decides, c.permission(), c.decision());
  }

  /** Why a motion is no no to it; empty where somebody may take it for one. */
  static Optional<Decision<PermissionEvent>> no(RefusePermission c) {
    var ruling = c.ruling();
    UUID decides = named(ruling);
    if (ruling == null || decides == null) {
      return Optional.empty();
    }
    return decides.equals(c.permission()) && ruling.outcome().equals(Ruling.PASSED)
        ? Optional.of(refuse(PermissionRefusal.GRANTED_BY_IT, "decision", c.decision()))
        : other(decides, c.permission(), c.decision());
  }

  private static @Nullable UUID named(@Nullable Ruling ruling) {
    return ruling == null ? null : ruling.decides();
  }

  private static Optional<Decision<PermissionEvent>> other(
      UUID decides, UUID permission, UUID decision) {
    return decides.equals(permission)
        ? Optional.empty()
        : Optional.of(refuse(PermissionRefusal.NAMES_ANOTHER, "decision", decision));
  }
}
