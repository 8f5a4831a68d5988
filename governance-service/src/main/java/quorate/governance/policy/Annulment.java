package quorate.governance.policy;

import static quorate.governance.register.RegisterEntry.REGISTER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.elected.ElectionHeard.ResultAnnulled;
import quorate.governance.register.Later.DecisionAnnulled;
import quorate.governance.register.RegisterCommand.AnnulDecision;
import quorate.governance.register.RegisterDecider;
import quorate.governance.register.RegisterEntry;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolution.ResolutionCommand.AnnulResolution;
import quorate.governance.resolution.Taking;

/** An annulled result on its way to the register, and to the resolutions that it had carried. */
record Annulment(
    UUID decision, ResultAnnulled heard, LocalDate on, List<Standing> put, long position) {

  Annulment {
    put = List.copyOf(put);
  }

  List<StreamRef<?, ?>> reads() {
    return BallotDecided.reads(decision, put);
  }

  /** Nothing, where the ballot decided nothing that stands here. */
  Plan plan(Loaded loaded) {
    var place = REGISTER.stream(decision);
    if (!(loaded.state(place) instanceof RegisterEntry.Standing standing)
        || standing.annulled() != null) {
      return Plan.nothing();
    }
    Plan plan = Plan.of(RegisterDecider.decide(new AnnulDecision(event()), standing), place);
    for (Standing each : put) {
      if (Settled.stands(each, loaded)) {
        plan = Taking.of(annul(each), each).onto(plan, loaded);
      }
    }
    return plan.heard("ballot", position);
  }

  private DecisionAnnulled event() {
    return new DecisionAnnulled(
        decision, heard.ballot(), heard.challenge(), heard.reason(), heard.rerun(), on);
  }

  private AnnulResolution annul(Standing each) {
    return new AnnulResolution(each.id(), heard.ballot(), heard.challenge(), on);
  }
}
