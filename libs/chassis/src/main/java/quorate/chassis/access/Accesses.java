package quorate.chassis.access;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
import quorate.chassis.read.Reads;

/**
 * Who read what about persons, in the order in which it was read; at which address auditors find it
 * is each service's to say.
 */
@Singleton
public final class Accesses {

  private static final String AFTER = "(at > ?1 or (at = ?1 and read > ?2)) order by at, read";

  /** The last reading that was shown: when it was, and its id among those of that instant. */
  private record Last(Instant at, UUID read) {

    // No database keeps the last instants that there are words for.
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");
    static final Last NONE = new Last(Instant.EPOCH, new UUID(0, 0));

    static Last of(String key) {
      if (key.isEmpty()) {
        return NONE;
      }
      try {
        int between = key.indexOf('/');
        Instant at = Instant.parse(key.substring(0, Math.max(between, 0)));
        if (at.isBefore(Instant.EPOCH) || at.isAfter(NEVER)) {
          throw Problems.of(DoorRefusal.BAD_CURSOR);
        }
        return new Last(at, UUID.fromString(key.substring(between + 1)));
      } catch (DateTimeException | IllegalArgumentException e) {
        throw Problems.of(DoorRefusal.BAD_CURSOR);
      }
    }
  }

  private final Reads reads;

  Accesses(Reads reads) {
    this.reads = reads;
  }

  /** One page, for the convener of the request at hand. */
  public Uni<Page<AccessView>> page(Paging asked) {
    return reads.page(asked, Accesses::after, one -> one.at + "/" + one.read);
  }

  private static PanacheQuery<AccessView> after(String key) {
    Last last = Last.of(key);
    return AccessView.find(AFTER, last.at(), last.read());
  }
}
