package quorate.governance.position;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;
import quorate.governance.register.Later;
import quorate.governance.register.RegisterEntry;
import quorate.governance.register.RegisterEvent.BallotDecisionRecorded;
import quorate.governance.register.RegisterEvent.DecisionRecorded;
import quorate.governance.register.RegisterEvent.DecisionTaken;
import quorate.governance.register.RegisterEvent.EarlierDecisionRecorded;
import quorate.governance.register.RegisterEvent.MeetingDecisionRecorded;
import quorate.governance.register.RegisterEvent.UnopposedElectionRecorded;

/**
 * A decision of the register as a position rests on it: of a body or not, carried or not, when, and
 * whether it stands still.
 */
record Cited(boolean ofBody, boolean carried, LocalDate on, boolean stands) {

  // an old minute book says so in words of its own
  private static final Set<String> CARRIED = Set.of("passed", "carried", "agreed");

  /** Empty where nothing stands there; what a ballot decided or advised is no body's. */
  static Optional<Cited> of(RegisterEntry entry, UUID body) {
    if (!(entry instanceof RegisterEntry.Standing(var decision, var since))) {
      return Optional.empty();
    }
    return Optional.of(
        switch (decision) {
          case MeetingDecisionRecorded e ->
              new Cited(e.body().equals(body), isCarried(e.outcome()), e.on(), since.stands());
          case EarlierDecisionRecorded e ->
              new Cited(body.equals(e.body()), isCarried(e.outcome()), e.on(), since.stands());
          case DecisionTaken e -> new Cited(isOf(body, e), true, e.on(), since.stands());
          // what members or constituents voted on, and no body
          case DecisionRecorded _, BallotDecisionRecorded _, UnopposedElectionRecorded _, Later _ ->
              new Cited(false, false, LocalDate.EPOCH, false);
        });
  }

  // what persons did between its meetings, or practices opted in to, the body has not agreed
  private static boolean isOf(UUID body, DecisionTaken e) {
    return e.decider().equals(new Party(PartyKind.BODY, body.toString()))
        && e.urgentAction() == null
        && e.optIn() == null;
  }

  private static boolean isCarried(String outcome) {
    return CARRIED.contains(outcome.strip().toLowerCase(Locale.ROOT));
  }
}
