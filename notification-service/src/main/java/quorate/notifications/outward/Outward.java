package quorate.notifications.outward;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import quorate.chassis.read.Reads;

/** Reads what comes after a cursor. */
@Singleton
public final class Outward {

  private static final List<String> LOGS = List.of("ballot", "governance", "membership");

  private final Reads reads;

  Outward(Reads reads) {
    this.reads = reads;
  }

  /**
   * The next entries of the cursor's convener, at most {@code limit}; none when there is no more.
   */
  public Uni<EventPage> after(Cursor cursor, int limit) {
    return reads
        .in(
            cursor.convener(),
            () ->
                Multi.createFrom()
                    .iterable(LOGS)
                    .onItem()
                    .transformToUniAndConcatenate(log -> of(log, cursor, limit))
                    .onItem()
                    .<OutwardView>disjoint()
                    .map(OutwardView::outward)
                    .collect()
                    .asList())
        .map(found -> EventPage.after(cursor, OutwardEntry.merge(found.stream(), cursor, limit)));
  }

  private static Uni<List<OutwardView>> of(String log, Cursor cursor, int limit) {
    return OutwardView.<OutwardView>find(
            "log = ?1 and position > ?2 order by position", log, cursor.after(log))
        .range(0, limit - 1)
        .list();
  }
}
