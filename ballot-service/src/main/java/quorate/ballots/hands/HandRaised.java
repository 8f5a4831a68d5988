package quorate.ballots.hands;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One hand: a practice's own, or that of a proxy for one practice or several. {@code chair} is
 * whether its holder takes the chair, and so stands for those that appointed the chair by that
 * word, too; records of before name no holder beside it.
 */
public record HandRaised(
    List<String> practices, @Nullable UUID holder, @Nullable Boolean chair, Raised stand) {

  static final String CHAIR = "chair";

  public HandRaised {
    practices = List.copyOf(practices);
  }

  /** Whether it is raised for others. */
  public boolean ofProxy() {
    return holder != null || Boolean.TRUE.equals(chair);
  }

  /** Who raises it. */
  String person() {
    if (holder != null) {
      return holder.toString();
    }
    return ofProxy() ? CHAIR : practices.getFirst();
  }

  /** By which words practices have appointed whoever raises it; none for a practice's own. */
  Set<String> appointedAs() {
    if (!ofProxy()) {
      return Set.of();
    }
    return Boolean.TRUE.equals(chair) && holder != null
        ? Set.of(CHAIR, person())
        : Set.of(person());
  }
}
