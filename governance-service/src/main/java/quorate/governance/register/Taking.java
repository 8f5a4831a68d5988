package quorate.governance.register;

import static quorate.governance.agreement.Agreement.AGREEMENTS;
import static quorate.governance.mandate.Mandate.MANDATES;
import static quorate.governance.register.RegisterEntry.REGISTER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.agreement.Agreement;
import quorate.governance.agreement.AgreementCommand.DrawOnAgreement;
import quorate.governance.agreement.AgreementDecider;
import quorate.governance.agreement.Charge;
import quorate.governance.authority.Step;
import quorate.governance.evidence.Evidence;
import quorate.governance.mandate.Mandate;
import quorate.governance.mandate.Mandate.Given;
import quorate.governance.mandate.MandateCommand.UseMandate;
import quorate.governance.mandate.MandateDecider;
import quorate.governance.register.RegisterCommand.SupersedeDecision;
import quorate.governance.register.RegisterCommand.TakeDecision;
import quorate.governance.register.RegisterEvent.DecisionTaken;

/**
 * A decision under mandates on its way through the shell. It is written on the streams of the
 * mandates too: whatever is recorded there first, a revocation or another use, is seen by the
 * other; so it is on those that the decision had used whose place it takes.
 */
public record Taking(
    TakeDecision command,
    List<UUID> mandates,
    @Nullable UUID agreement,
    List<UUID> usedBefore,
    @Nullable UUID drawnBefore) {

  public Taking {
    mandates = List.copyOf(mandates);
    usedBefore = List.copyOf(usedBefore);
  }

  public Taking(TakeDecision command, List<UUID> mandates, @Nullable UUID agreement) {
    this(command, mandates, agreement, List.of(), null);
  }

  /** The same, once it is known how it is the decider's own. */
  public Taking shownBy(@Nullable Evidence evidence) {
    return new Taking(command.shownBy(evidence), mandates, agreement, usedBefore, drawnBefore);
  }

  /** The same, once what it supersedes was looked at; what that used it used for good. */
  public Taking inPlaceOf(RegisterEntry earlier) {
    return new Taking(
        command,
        mandates,
        agreement,
        Freeing.mandates(earlier),
        Freeing.agreement(earlier).orElse(null));
  }

  /** The streams that it reads. */
  public List<StreamRef<?, ?>> reads() {
    List<StreamRef<?, ?>> reads =
        new ArrayList<>(reads(command.decision(), mandates, agreement, command.supersedes()));
    reads.addAll(freed(usedBefore, drawnBefore));
    return reads.stream().distinct().toList();
  }

  /** The streams that such a decision reads for what this one used whose place it takes. */
  public static List<StreamRef<?, ?>> freed(RegisterEntry earlier) {
    return freed(Freeing.mandates(earlier), Freeing.agreement(earlier).orElse(null));
  }

  private static List<StreamRef<?, ?>> freed(List<UUID> mandates, @Nullable UUID agreement) {
    List<StreamRef<?, ?>> freed = new ArrayList<>();
    mandates.stream().map(MANDATES::stream).forEach(freed::add);
    Stream.ofNullable(agreement).map(AGREEMENTS::stream).forEach(freed::add);
    return freed;
  }

  /** The streams that such a decision reads. */
  public static List<StreamRef<?, ?>> reads(
      UUID decision, List<UUID> mandates, @Nullable UUID agreement, @Nullable UUID supersedes) {
    List<StreamRef<?, ?>> reads = new ArrayList<>();
    reads.add(REGISTER.stream(decision));
    mandates.stream().distinct().map(MANDATES::stream).forEach(reads::add);
    Stream.ofNullable(agreement).map(AGREEMENTS::stream).forEach(reads::add);
    Stream.ofNullable(supersedes).map(REGISTER::stream).forEach(reads::add);
    return reads;
  }

  /** What is recorded: the decision and each use, or nothing. */
  public Plan plan(Loaded loaded) {
    var place = REGISTER.stream(command.decision());
    var freeing = freeing(loaded);
    var decision = RegisterDecider.decide(command, loaded.state(place), backing(loaded, freeing));
    Plan plan = Plan.of(decision, place);
    if (!(decision instanceof Decision.Accepted<RegisterEvent>(var events))
        || !(events.getFirst() instanceof DecisionTaken taken)) {
      return plan;
    }
    freeing.ifPresent(it -> it.onto(plan, loaded));
    uses(taken, loaded, plan);
    drawn(taken, loaded, plan);
    Plan all = superseding(taken, loaded, plan);
    if (!taken.chain().isEmpty()) {
      all.under("mandate:" + taken.chain().getLast().mandate());
    }
    return all.notAfter(CivilDay.ends(taken.on()))
        .created("/governance/api/v1/decisions/" + taken.decision());
  }

  private Optional<Freeing> freeing(Loaded loaded) {
    UUID earlier = command.supersedes();
    return earlier == null || (usedBefore.isEmpty() && drawnBefore == null)
        ? Optional.empty()
        : Freeing.of(command, loaded.state(REGISTER.stream(earlier)));
  }

  private Backing backing(Loaded loaded, Optional<Freeing> freeing) {
    List<Given> given = new ArrayList<>();
    for (UUID each : mandates.stream().distinct().toList()) {
      Mandate state = loaded.state(MANDATES.stream(each));
      if (freeing.map(it -> it.with(each, state)).orElse(state) instanceof Given one) {
        given.add(one);
      }
    }
    return new Backing(given, agreement == null ? null : drawnOn(agreement, loaded, freeing));
  }

  private static Agreement drawnOn(UUID id, Loaded loaded, Optional<Freeing> freeing) {
    Agreement state = loaded.state(AGREEMENTS.stream(id));
    return freeing.map(it -> it.with(state, id)).orElse(state);
  }

  private static void uses(DecisionTaken taken, Loaded loaded, Plan plan) {
    Map<UUID, BigDecimal> sums = Uses.of(taken);
    for (Step step : taken.chain()) {
      var stream = MANDATES.stream(step.mandate());
      var use =
          new UseMandate(
              step.mandate(),
              taken.decision(),
              taken.subject().code(),
              sums.get(step.mandate()),
              taken.on());
      Mandate state = loaded.state(stream);
      plan.and(MandateDecider.decide(use, state, new Mandate.Unknown()), stream);
    }
  }

  // On its own stream, so that of two that would supersede it the second is refused.
  private static Plan superseding(DecisionTaken taken, Loaded loaded, Plan plan) {
    UUID earlier = taken.supersedes();
    if (earlier == null) {
      return plan;
    }
    var stream = REGISTER.stream(earlier);
    var command = new SupersedeDecision(earlier, taken.decision(), taken.decider(), taken.on());
    return plan.and(RegisterDecider.decide(command, loaded.state(stream)), stream);
  }

  private static void drawn(DecisionTaken taken, Loaded loaded, Plan plan) {
    Charge charge = taken.charge();
    if (charge != null) {
      var stream = AGREEMENTS.stream(charge.agreement());
      var draw =
          new DrawOnAgreement(
              charge.agreement(), taken.decision(), taken.subject().code(), charge, taken.on());
      plan.and(AgreementDecider.decide(draw, loaded.state(stream)), stream);
    }
  }
}
