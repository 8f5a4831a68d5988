package quorate.governance.meetings;

import static quorate.governance.permission.Permission.PERMISSIONS;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import quorate.chassis.door.Door;
import quorate.governance.meeting.Decides;
import quorate.governance.permission.Permission;
import quorate.governance.permission.Permission.Asked;
import quorate.governance.ruling.Put;

/**
 * Whether a permission waits under an item. It is looked at and not guarded, so that a slip is told
 * before the vote; what is granted is held against where it was put once more.
 */
@Singleton
final class Awaited {

  private final Door door;

  Awaited(Door door) {
    this.door = door;
  }

  Uni<Decides> of(UUID permission, UUID meeting, UUID item) {
    var stream = PERMISSIONS.stream(permission);
    var there = new Put(meeting, item);
    return door.look(List.of(stream))
        .map(loaded -> new Decides(permission, waits(loaded.state(stream), there)));
  }

  private static boolean waits(Permission permission, Put there) {
    return permission instanceof Asked asked && !asked.isDecided() && there.equals(asked.put());
  }
}
