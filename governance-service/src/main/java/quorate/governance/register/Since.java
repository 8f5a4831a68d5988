package quorate.governance.register;

import org.jspecify.annotations.Nullable;
import quorate.governance.register.Later.DecisionAnnulled;

/**
 * What became of a decision since it was entered: whether its result was annulled, and whether
 * outsiders were told of it.
 */
public record Since(@Nullable DecisionAnnulled annulled, boolean told) {

  /** Nothing yet. */
  public static final Since NOTHING = new Since(null, false);

  /** Whether it stands still. */
  public boolean stands() {
    return annulled == null;
  }

  Since with(DecisionAnnulled e) {
    return new Since(e, told);
  }

  Since published() {
    return new Since(annulled, /* told= */ true);
  }
}
