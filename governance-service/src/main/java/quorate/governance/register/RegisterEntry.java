package quorate.governance.register;

import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.governance.register.Later.AnnulmentPublished;
import quorate.governance.register.Later.BallotDecisionPublished;
import quorate.governance.register.Later.DecisionAnnulled;
import quorate.governance.register.Later.DecisionCited;
import quorate.governance.register.Later.DecisionLapsed;
import quorate.governance.register.Later.DecisionSuperseded;
import quorate.governance.register.Later.DecisionUsed;
import quorate.governance.register.RegisterEvent.DecisionRecorded;
import quorate.governance.register.RegisterEvent.UnopposedElectionRecorded;

/** One place in the register. */
public sealed interface RegisterEntry {

  /** The streams of the register: {@code decision/<id>}. */
  Aggregate<RegisterEntry, RegisterEvent> REGISTER =
      new Aggregate<>("decision", RegisterEvent.class, new Blank(), RegisterEntry::evolve);

  /** Nothing stands here. */
  record Blank() implements RegisterEntry {}

  /** This decision stands here and is never changed; {@code since} is what became of it later. */
  record Standing(RegisterEvent decision, Since since) implements RegisterEntry {
    /** How its result was annulled, if it was. */
    public @Nullable DecisionAnnulled annulled() {
      return since.annulled();
    }
  }

  /** Folds one event; one that cannot follow is a corrupt stream. */
  static RegisterEntry evolve(RegisterEntry entry, RegisterEvent event) {
    if (entry instanceof Standing(var decision, var since)) {
      return new Standing(decision, evolve(since, event));
    }
    return switch (event) {
      case Later _ -> throw new IllegalStateException(event + " cannot follow " + entry);
      // these are told by their nature
      case DecisionRecorded _, UnopposedElectionRecorded _ ->
          new Standing(event, Since.NOTHING.published());
      case RegisterEvent _ -> new Standing(event, Since.NOTHING);
    };
  }

  private static Since evolve(Since since, RegisterEvent event) {
    return switch (event) {
      case DecisionAnnulled e when since.annulled() == null -> since.with(e);
      case BallotDecisionPublished _ -> since.published();
      case AnnulmentPublished _ when since.annulled() != null -> since;
      case DecisionSuperseded e when since.ended() == null -> since.endedBy(e);
      case DecisionLapsed e when since.ended() == null -> since.endedBy(e);
      case DecisionUsed e -> since.with(e);
      case DecisionCited e when since.cited() == null -> since.with(e);
      case RegisterEvent e -> throw new IllegalStateException(e + " cannot follow " + since);
    };
  }
}
