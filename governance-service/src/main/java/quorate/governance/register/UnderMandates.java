package quorate.governance.register;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.agreement.Agreement;
import quorate.governance.agreement.Charge;
import quorate.governance.agreement.Purse;
import quorate.governance.authority.Authority;
import quorate.governance.authority.Graph;
import quorate.governance.authority.Objection;
import quorate.governance.authority.Question;
import quorate.governance.authority.Question.Met;
import quorate.governance.authority.Step;
import quorate.governance.mandate.Mandate.Given;
import quorate.governance.register.RegisterCommand.Share;
import quorate.governance.register.RegisterCommand.TakeDecision;
import quorate.governance.register.RegisterEvent.DecisionTaken;
import quorate.governance.register.RegisterEvent.Principal;

/** A decision under mandates: outside them it is refused, for whomever it would be outside. */
final class UnderMandates {

  private static final String OWN = "their own";

  private final TakeDecision c;
  private final Backing backing;
  private final Graph graph;
  private final Map<UUID, Step> steps = new LinkedHashMap<>();

  UnderMandates(TakeDecision c, Backing backing) {
    this.c = c;
    this.backing = backing;
    this.graph = new Graph(backing.mandates());
  }

  Decision<RegisterEvent> decide() {
    return new Stating(c).refused().orElseGet(this::found);
  }

  private Decision<RegisterEvent> found() {
    Set<Met> met =
        c.conditionsMet().stream()
            .map(each -> new Met(each.mandate(), each.condition()))
            .collect(Collectors.toSet());
    List<Principal> principals = new ArrayList<>();
    for (Share each : c.principals()) {
      BigDecimal part = each.sum() == null ? c.sum() : each.sum();
      var question =
          new Question(
              c.decider(),
              each.party(),
              c.subject().code(),
              part,
              c.today(),
              met,
              Set.copyOf(c.touches()));
      // whoever opted in has decided this for itself
      switch (c.optIn() != null ? new Authority.Own() : graph.by(question)) {
        case Authority.None(var nearest, _) -> {
          return objected(nearest);
        }
        case Authority.Own() -> principals.add(new Principal(each.party(), each.sum(), List.of()));
        case Authority.By(var chain) -> principals.add(used(each, chain));
      }
    }
    var over = over(taken(principals, null));
    return over.isPresent() ? objected(over.get()) : charged(principals);
  }

  private Principal used(Share each, List<Step> chain) {
    for (Step step : chain) {
      steps.put(step.mandate(), step);
    }
    return new Principal(each.party(), each.sum(), chain.stream().map(Step::mandate).toList());
  }

  private Optional<Objection> over(DecisionTaken taken) {
    Map<UUID, BigDecimal> uses = Uses.of(taken);
    for (Given each : backing.mandates()) {
      BigDecimal used = uses.get(each.grant().mandate());
      var over = used == null ? null : Graph.over(each, used, c.today()).orElse(null);
      if (over != null) {
        return Optional.of(over);
      }
    }
    return Optional.empty();
  }

  private Decision<RegisterEvent> charged(List<Principal> principals) {
    Agreement agreement = backing.agreement();
    if (agreement == null) {
      return accept(taken(principals, null));
    }
    var parties = c.principals().stream().map(Share::party).toList();
    return switch (Purse.charge(
        agreement, c.decider(), parties, c.subject().code(), c.sum(), c.today())) {
      case Decision.Refused<Charge>(var why, var detail, var given) ->
          new Decision.Refused<>(why, detail, given);
      case Decision.Accepted<Charge>(var charges) -> accept(taken(principals, charges.getFirst()));
    };
  }

  private DecisionTaken taken(List<Principal> principals, @Nullable Charge charge) {
    return new DecisionTaken(
        c.decision(),
        c.decider(),
        principals,
        c.subject(),
        c.title(),
        c.text(),
        c.sum(),
        c.today(),
        authority(),
        List.copyOf(steps.values()),
        c.conditionsMet(),
        charge,
        c.optIn(),
        c.covers(),
        c.supersedes(),
        c.evidence(),
        null,
        c.touches().isEmpty() ? null : c.touches(),
        c.partners().decision(),
        c.partners().advice(),
        c.restsOn());
  }

  private String authority() {
    if (c.optIn() != null) {
      return "the yes of each of the %d practices that opted in".formatted(c.principals().size());
    }
    return steps.isEmpty()
        ? OWN
        : steps.values().stream()
            .map(each -> "%s of %s (%s)".formatted(each.form(), each.giver(), each.basis()))
            .limit(5)
            .collect(Collectors.joining("; "))
            .concat(steps.size() > 5 ? "; and %d more".formatted(steps.size() - 5) : "");
  }

  private static Decision<RegisterEvent> objected(Objection objection) {
    return refuse(objection.reason(), objection.field(), objection.value(), objection.sentence());
  }
}
