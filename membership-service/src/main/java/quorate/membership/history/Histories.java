package quorate.membership.history;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
import quorate.chassis.read.Reads;

/** Reads the histories of single records, oldest entry first. */
@Singleton
final class Histories {

  private final Reads reads;

  Histories(Reads reads) {
    this.reads = reads;
  }

  /** A page; a 404 problem when there is no such stream. */
  Uni<Page<HistoryView>> of(String stream, Paging asked) {
    return reads
        .page(
            asked,
            after ->
                HistoryView.<HistoryView>find(
                    "stream = ?1 and version > ?2 order by version", stream, version(after)),
            entry -> Integer.toString(entry.version))
        .invoke(
            page -> {
              if (page.items().isEmpty()) {
                throw Problems.notFound();
              }
            });
  }

  private static int version(String after) {
    if (after.matches("[0-9]{0,9}")) {
      return after.isEmpty() ? 0 : Integer.parseInt(after);
    }
    throw Problems.of(DoorRefusal.BAD_CURSOR);
  }
}
