package quorate.governance.ruling;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.register.Later;
import quorate.governance.register.RegisterEntry;
import quorate.governance.register.RegisterEvent.BallotDecisionRecorded;
import quorate.governance.register.RegisterEvent.DecisionRecorded;
import quorate.governance.register.RegisterEvent.DecisionTaken;
import quorate.governance.register.RegisterEvent.EarlierDecisionRecorded;
import quorate.governance.register.RegisterEvent.MeetingDecisionRecorded;
import quorate.governance.register.RegisterEvent.UnopposedElectionRecorded;

/**
 * A decision of the register as something rests on it, from an old minute book too: of which body,
 * if of one, carried by its vote or not, when, and whether it stands still.
 */
public record Cited(@Nullable UUID body, boolean carried, LocalDate on, boolean stands) {

  // an old minute book says so in words of its own
  private static final Set<String> CARRIED = Set.of("passed", "carried", "agreed");

  /** Empty where nothing stands there; what a ballot decided or advised is no body's. */
  public static Optional<Cited> of(RegisterEntry entry) {
    if (!(entry instanceof RegisterEntry.Standing(var decision, var since))) {
      return Optional.empty();
    }
    return Optional.of(
        switch (decision) {
          case MeetingDecisionRecorded e ->
              new Cited(e.body(), isCarried(e.outcome()), e.on(), since.stands());
          case EarlierDecisionRecorded e ->
              new Cited(e.body(), isCarried(e.outcome()), e.on(), since.stands());
          // somebody took it for the body, and its meeting carried at most what it rests on
          case DecisionTaken e -> new Cited(own(e), false, e.on(), since.stands());
          // what members voted on, and no body
          case BallotDecisionRecorded e ->
              new Cited(null, isCarried(e.outcome()), e.on(), since.stands());
          case DecisionRecorded _, UnopposedElectionRecorded _, Later _ ->
              new Cited(null, false, LocalDate.EPOCH, false);
        });
  }

  /** Whether it is that body's. */
  public boolean of(UUID other) {
    return other.equals(body);
  }

  // what persons did between its meetings, or practices opted in to, the body has not agreed
  private static @Nullable UUID own(DecisionTaken e) {
    return e.urgentAction() == null && e.optIn() == null ? e.decider().body().orElse(null) : null;
  }

  private static boolean isCarried(String outcome) {
    return CARRIED.contains(outcome.strip().toLowerCase(Locale.ROOT));
  }
}
