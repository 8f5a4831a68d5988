package quorate.governance.position;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.Body;
import quorate.governance.mandate.Mandate;
import quorate.governance.register.RegisterEntry;

/**
 * What a decision about a position rests on beside it: the body, the delegation, the decision in
 * the register, whether that only amended a motion, when its meeting decided it, and whether the
 * convener's rule publishes what is agreed. What was not asked for is unknown.
 */
public record Rests(
    Body body,
    Mandate mandate,
    RegisterEntry decision,
    boolean amendment,
    @Nullable Instant decided,
    boolean published) {

  /** Nothing was asked for. */
  public static final Rests ON_NOTHING =
      new Rests(
          new Body.Unknown(), new Mandate.Unknown(), new RegisterEntry.Blank(), false, null, false);
}
