package quorate.governance.resolution;

import java.util.Optional;
import java.util.UUID;
import quorate.chassis.log.Aggregate;
import quorate.governance.resolution.ClaimEvent.VehicleClaimed;

/** Whether a ballot or motion has a resolution to decide: one, from the first that is put by it. */
public sealed interface Claim {

  /** The streams of what is put by what: {@code claim/<ballot or motion>}. */
  Aggregate<Claim, ClaimEvent> CLAIMS =
      new Aggregate<>("claim", ClaimEvent.class, new Free(), Claim::evolve);

  /** None is put by it. */
  record Free() implements Claim {}

  /** This one is. */
  record Claimed(UUID resolution) implements Claim {}

  /** Another than this that is put by it. */
  static Optional<UUID> other(Claim claim, UUID resolution) {
    return claim instanceof Claimed(var first) && !first.equals(resolution)
        ? Optional.of(first)
        : Optional.empty();
  }

  /** Folds one event; one that cannot follow is a corrupt stream. */
  static Claim evolve(Claim claim, ClaimEvent event) {
    return switch (event) {
      case VehicleClaimed e when claim instanceof Free -> new Claimed(e.resolution());
      case VehicleClaimed e -> throw new IllegalStateException(e + " cannot follow " + claim);
    };
  }
}
