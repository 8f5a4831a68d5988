package quorate.ballots.combined;

import java.util.UUID;
import quorate.ballots.combined.CombinedEvent.BallotsCombined;
import quorate.chassis.log.Aggregate;

/** Which ballots are held together; once it is said, it stays so. */
public sealed interface Combined {

  Aggregate<Combined, CombinedEvent> AGGREGATE =
      new Aggregate<>("combined", CombinedEvent.class, new NotCombined(), Combined::evolve);

  record NotCombined() implements Combined {}

  record Held(BallotsCombined terms) implements Combined {

    /** Whether this is one of them. */
    public boolean has(UUID ballot) {
      return terms.ballots().contains(ballot);
    }
  }

  /** The state after one more event; an event that cannot follow is an error of the log. */
  static Combined evolve(Combined combined, CombinedEvent event) {
    return switch (event) {
      case BallotsCombined e when combined instanceof NotCombined -> new Held(e);
      case BallotsCombined e ->
          throw new IllegalStateException(e + " cannot follow " + combined.getClass());
    };
  }
}
