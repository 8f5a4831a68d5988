package quorate.governance.listing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;

/** An id in a query; of what is none, JAX-RS would say that nothing is there. */
public final class QueryId {

  private QueryId() {}

  /** The id; none where none is asked for. */
  public static @Nullable UUID of(String field, @Nullable String asked) {
    if (asked == null) {
      return null;
    }
    try {
      return UUID.fromString(asked);
    } catch (IllegalArgumentException none) {
      throw Problems.of(DoorRefusal.BAD_PARAMETER, field, asked, "Give an id, which is a UUID.");
    }
  }
}
