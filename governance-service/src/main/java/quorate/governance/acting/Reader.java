package quorate.governance.acting;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Who reads what is a body's own: everything, or what is of the bodies in which they sit. */
public record Reader(boolean all, Set<UUID> bodies) {

  public Reader {
    bodies = Set.copyOf(bodies);
  }

  /** Whether they may see what is of one of these bodies. */
  public boolean sees(UUID... of) {
    return all || Stream.of(of).anyMatch(bodies::contains);
  }
}
