package quorate.governance.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may hold a seat: {@code roles} asks for one of these role classes, {@code excluded} shuts
 * these out; {@code competing} is what follows from an interest that competes with the body, absent
 * where it bars nobody. Who sits in their own capacity carries no mandate and no position.
 */
public record Conditions(
    List<String> roles,
    List<String> excluded,
    @Nullable Consequence competing,
    boolean ownCapacity) {

  /** Anybody. */
  public static final Conditions NONE = new Conditions(List.of(), List.of(), null, false);

  public Conditions {
    roles = List.copyOf(roles);
    excluded = List.copyOf(excluded);
  }
}
