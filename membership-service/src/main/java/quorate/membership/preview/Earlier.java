package quorate.membership.preview;

import static quorate.membership.fileimport.FileImport.IMPORTS;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import quorate.chassis.door.Door;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.membership.fileimport.FileImport.Previewed;
import quorate.membership.fileimport.ImportRefusal;
import quorate.membership.proposals.Assumed;

/**
 * Imports that another is tried after: so a folder of files is previewed whole before anything of
 * it is accepted.
 */
@Singleton
final class Earlier {

  private static final int MOST = 20;

  private final Door door;

  Earlier(Door door) {
    this.door = door;
  }

  /** Ids with commas between them. */
  static List<UUID> ids(String list) {
    try {
      List<UUID> ids =
          Arrays.stream(list.split(",", -1))
              .map(String::strip)
              .filter(id -> !id.isEmpty())
              .map(UUID::fromString)
              .toList();
      if (ids.size() <= MOST) {
        return ids;
      }
    } catch (IllegalArgumentException e) {
      // told below, as too many are
    }
    throw Problems.of(
        DoorRefusal.VALUES_NOT_ALLOWED, "after", list, "Give at most 20 ids of imports.");
  }

  /** What each of them would change. */
  Uni<List<Assumed>> of(List<UUID> imports) {
    if (imports.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    List<StreamRef<?, ?>> streams = new ArrayList<>();
    imports.forEach(id -> streams.add(IMPORTS.stream(id)));
    return door.look(streams)
        .map(loaded -> imports.stream().map(id -> assumed(id, loaded)).toList());
  }

  private static Assumed assumed(UUID id, Loaded loaded) {
    return loaded.state(IMPORTS.stream(id)) instanceof Previewed previewed
        ? previewed.assumed()
        : missing();
  }

  private static Assumed missing() {
    throw Problems.of(ImportRefusal.NO_SUCH_IMPORT);
  }
}
