package quorate.governance.policy;

import static quorate.governance.matter.Matter.MATTERS;
import static quorate.governance.register.RegisterEntry.REGISTER;
import static quorate.governance.resolution.Resolution.RESOLUTIONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.elected.ElectionHeard.ResultAnnulled;
import quorate.governance.matter.Matter;
import quorate.governance.matter.MatterCommand.AskAgain;
import quorate.governance.matter.MatterDecider;
import quorate.governance.register.Later.DecisionAnnulled;
import quorate.governance.register.RegisterCommand.AnnulDecision;
import quorate.governance.register.RegisterDecider;
import quorate.governance.register.RegisterEntry;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolution.ResolutionCommand.AnnulResolution;
import quorate.governance.resolution.Taking;
import quorate.governance.resolutions.KnownResolutions;

/** An annulled result on its way to the register, and to the resolutions that it had carried. */
record Annulment(
    UUID decision, ResultAnnulled heard, LocalDate on, List<Standing> all, long position) {

  Annulment {
    all = List.copyOf(all);
  }

  List<StreamRef<?, ?>> reads() {
    List<StreamRef<?, ?>> reads = new ArrayList<>();
    reads.add(REGISTER.stream(decision));
    annulling().forEach(each -> reads.addAll(each.reads()));
    Stream.ofNullable(heard.matter()).map(MATTERS::stream).forEach(reads::add);
    return reads.stream().distinct().toList();
  }

  /** Nothing, where the ballot decided nothing that stands here. */
  Plan plan(Loaded loaded) {
    var place = REGISTER.stream(decision);
    if (!(loaded.state(place) instanceof RegisterEntry.Standing standing)
        || standing.annulled() != null) {
      return Plan.nothing();
    }
    Plan plan = Plan.of(RegisterDecider.decide(new AnnulDecision(event()), standing), place);
    for (Taking each : annulling()) {
      if (loaded.state(RESOLUTIONS.stream(each.command().resolution())) instanceof Standing now
          && Settled.stands(now, loaded)) {
        plan = each.onto(plan, loaded);
      }
    }
    return again(plan, loaded).heard("ballot", position);
  }

  private List<Taking> annulling() {
    return all.stream()
        .filter(each -> KnownResolutions.isPutBy(each, heard.ballot()))
        .map(each -> new Taking(annul(each), KnownResolutions.below(each, all)))
        .toList();
  }

  // what is asked again waits for the ballot that asks
  private Plan again(Plan plan, Loaded loaded) {
    UUID matter = heard.matter();
    UUID rerun = heard.rerun();
    if (matter == null || rerun == null) {
      return plan;
    }
    var stream = MATTERS.stream(matter);
    Matter state = loaded.state(stream);
    return Matter.settledBy(state, heard.ballot()).isEmpty()
        ? plan
        : plan.and(
            MatterDecider.decide(
                new AskAgain(matter, heard.ballot(), rerun), state, new RegisterEntry.Blank()),
            stream);
  }

  private DecisionAnnulled event() {
    return new DecisionAnnulled(
        decision, heard.ballot(), heard.challenge(), heard.reason(), heard.rerun(), on);
  }

  private AnnulResolution annul(Standing each) {
    return new AnnulResolution(each.id(), heard.ballot(), heard.challenge(), on);
  }
}
