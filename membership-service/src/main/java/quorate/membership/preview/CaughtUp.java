package quorate.membership.preview;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import quorate.chassis.door.Door;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.chassis.door.Visibility;
import quorate.chassis.read.Reads;

/**
 * Waits, within bounds, until the views show all that is recorded of the convener by now: a file is
 * compared with what the one before it brought, also if nobody has read that meanwhile.
 */
@Singleton
final class CaughtUp {

  private static final String NEWEST =
      "select coalesce(max(position), -1) from entry where convener = current_setting('quorate.convener')";

  private final Reads reads;
  private final Door door;
  private final Instance<Visibility> visibility;

  CaughtUp(Reads reads, Door door, Instance<Visibility> visibility) {
    this.reads = reads;
    this.door = door;
    this.visibility = visibility;
  }

  /** Fails with a 503 problem when they do not in time. */
  Uni<Void> views() {
    String convener = door.convener();
    return reads
        .in(
            () ->
                Panache.getSession()
                    .chain(
                        session -> session.createNativeQuery(NEWEST, Long.class).getSingleResult()))
        .chain(newest -> shown(convener, newest))
        .invoke(
            visible -> {
              if (!visible) {
                throw Problems.of(
                    DoorRefusal.NOT_VISIBLE_YET, "What was recorded before is not visible yet.");
              }
            })
        .replaceWithVoid();
  }

  private Uni<Boolean> shown(String convener, long newest) {
    return newest < 0
        ? Uni.createFrom().item(true)
        : visibility.get().await("membership", convener, newest);
  }
}
