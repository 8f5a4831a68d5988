package quorate.governance.policy;

import static quorate.governance.resolution.Resolution.RESOLUTIONS;

import quorate.chassis.shell.Loaded;
import quorate.governance.resolution.Effect;
import quorate.governance.resolution.Resolution.Standing;

/** How far a resolution has come by the time at which it is written. */
final class Settled {

  private Settled() {}

  /** Whether nothing has settled it yet. */
  static boolean isOpen(Standing known, Loaded loaded) {
    return effect(known, loaded).settled() == null;
  }

  /** Whether its result stands, and can be annulled. */
  static boolean stands(Standing known, Loaded loaded) {
    var effect = effect(known, loaded);
    return effect.settled() != null && effect.annulled() == null;
  }

  private static Effect effect(Standing known, Loaded loaded) {
    return loaded.state(RESOLUTIONS.stream(known.id())) instanceof Standing now
        ? now.effect()
        : known.effect();
  }
}
