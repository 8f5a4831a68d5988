package quorate.governance.register;

import static quorate.governance.agreement.Agreement.AGREEMENTS;
import static quorate.governance.mandate.Mandate.MANDATES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.agreement.Agreement;
import quorate.governance.agreement.AgreementCommand.FreeAgreement;
import quorate.governance.agreement.AgreementDecider;
import quorate.governance.agreement.AgreementEvent.AgreementFreed;
import quorate.governance.authority.Step;
import quorate.governance.mandate.Mandate;
import quorate.governance.mandate.MandateCommand.FreeMandate;
import quorate.governance.mandate.MandateDecider;
import quorate.governance.mandate.MandateEvent.MandateFreed;
import quorate.governance.register.RegisterCommand.TakeDecision;
import quorate.governance.register.RegisterEntry.Standing;
import quorate.governance.register.RegisterEvent.DecisionTaken;

/**
 * What a decision had used of its mandates and of an agreement, and is free once another takes its
 * place: all but what was drawn by it.
 */
record Freeing(DecisionTaken earlier, BigDecimal drawn, UUID by, LocalDate on) {

  /** Of what a decision supersedes, where that stands and is its own decider's. */
  static Optional<Freeing> of(TakeDecision command, RegisterEntry entry) {
    return entry instanceof Standing(var decision, var since)
            && decision instanceof DecisionTaken taken
            && since.stands()
            && taken.decider().equals(command.decider())
        ? Optional.of(new Freeing(taken, since.drawn(), command.decision(), command.today()))
        : Optional.empty();
  }

  /** The mandates that it was taken under. */
  static List<UUID> mandates(RegisterEntry entry) {
    return entry instanceof Standing(var decision, _) && decision instanceof DecisionTaken taken
        ? taken.chain().stream().map(Step::mandate).toList()
        : List.of();
  }

  /** The agreement that it drew on. */
  static Optional<UUID> agreement(RegisterEntry entry) {
    return entry instanceof Standing(var decision, _)
            && decision instanceof DecisionTaken taken
            && taken.charge() != null
        ? Optional.of(taken.charge().agreement())
        : Optional.empty();
  }

  /** Of each mandate so much, where anything is left. */
  List<FreeMandate> mandates() {
    return Uses.of(earlier).entrySet().stream()
        .map(each -> free(each.getKey(), each.getValue().subtract(drawn)))
        .filter(each -> each.sum().signum() > 0)
        .sorted((a, b) -> a.mandate().compareTo(b.mandate()))
        .toList();
  }

  private FreeMandate free(UUID mandate, BigDecimal sum) {
    return new FreeMandate(mandate, earlier.decision(), by, sum, on);
  }

  /** Of the agreement, where anything is left. */
  Optional<FreeAgreement> agreement() {
    return Stream.ofNullable(earlier.charge())
        .map(charge -> charge.less(drawn))
        .filter(charge -> charge.fenced().add(charge.free()).signum() > 0)
        .map(charge -> new FreeAgreement(charge.agreement(), earlier.decision(), by, charge, on))
        .findFirst();
  }

  /** A mandate as it is with that free. */
  Mandate with(UUID id, Mandate mandate) {
    return mandates().stream()
        .filter(each -> each.mandate().equals(id))
        .findFirst()
        .map(
            c ->
                Mandate.evolve(
                    mandate, new MandateFreed(id, c.decision(), c.by(), c.sum(), c.today())))
        .orElse(mandate);
  }

  /** An agreement as it is with that free. */
  Agreement with(Agreement agreement, UUID id) {
    return agreement()
        .filter(each -> each.agreement().equals(id))
        .map(FreeAgreement::charge)
        .map(
            charge ->
                Agreement.evolve(
                    agreement,
                    new AgreementFreed(
                        id,
                        earlier.decision(),
                        by,
                        charge.fence(),
                        charge.fenced(),
                        charge.free(),
                        on)))
        .orElse(agreement);
  }

  /** What is recorded of it. */
  void onto(Plan plan, Loaded loaded) {
    for (FreeMandate each : mandates()) {
      var stream = MANDATES.stream(each.mandate());
      plan.and(MandateDecider.decide(each, loaded.state(stream), new Mandate.Unknown()), stream);
    }
    agreement()
        .ifPresent(
            each -> {
              var stream = AGREEMENTS.stream(each.agreement());
              plan.and(AgreementDecider.decide(each, loaded.state(stream)), stream);
            });
  }
}
