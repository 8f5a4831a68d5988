package quorate.ballots.hands;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One hand: a practice's own, or that of a proxy for one practice or several, who is a person or
 * the chair.
 */
public record HandRaised(
    List<String> practices, @Nullable UUID holder, @Nullable Boolean chair, Raised stand) {

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
    return ofProxy() ? "chair" : practices.getFirst();
  }
}
